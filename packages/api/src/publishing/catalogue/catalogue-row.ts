import { sql } from 'kysely'
import type { PublicCatalogue } from './public-catalogue.ts'

const ms = (column: string) => sql`extract(epoch from ${sql.ref(column)})::float8 * 1000`

/** A catalogue as everybody reads it, of the row `c`. */
export const catalogueRow = sql<PublicCatalogue>`json_build_object('key', c.regency_key, 'name', c.name, 'code', c.code,
  'zone', c.zone, 'isSample', c.is_sample, 'description', c.description, 'licence', c.licence,
  'contact', json_build_object('name', c.contact_name, 'email', c.contact_email, 'page', c.contact_page),
  'openedAt', ${ms('c.opened_at')}, 'changedAt', ${ms('c.changed_at')}, 'revision', c.revision)`

/** The one catalogue that is open to whoever asks. */
export const openCatalogue = sql`catalogue c where c.regency_id = catalogue_regency()`

export const instantOfRow = ms
