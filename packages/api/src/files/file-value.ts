import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** The file with this id as the type `File` shows it; null where the regency has none such. */
export const fileValue = (id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'mediaType', f.media_type,
    'sha256', encode(f.sha256, 'hex'), 'url', '/files/' || f.id) from file f where f.regency_id = current_regency() and f.id = ${id})`
