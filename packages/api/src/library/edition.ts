import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { idOf } from '../read-model/id.ts'
import { isListed } from './library-entry.shape.ts'
import { nationalEntry } from './national-entries.ts'

/** An entry of the library as it is today: what a version that is derived from it remembers. */
export interface Edition {
  /** The key of a national template, or the id of what a regency shares. */
  template: string | null
  entryId: string | null
  title: string
  origin: string
  edition: number
  source: string
}

/** The edition of what a regency shares, inside a statement; null for anything else. */
export const sharedEdition = (id: string | null | undefined): RawBuilder<Edition | null> => sql`(
  select json_build_object('template', null, 'entryId', e.id, 'title', e.title, 'origin', e.origin,
    'edition', e.edition, 'source', e.source)
  from library_entry e where e.id = ${idOf(id ?? '')}::uuid and ${isListed(sql`e`)})`

/** The edition of a national template, by its key. */
export function nationalEdition(id: string | null | undefined): Edition | null {
  const entry = nationalEntry(id ?? '')
  if (!entry) return null
  const { title, origin, edition, source } = entry
  return { template: entry.id, entryId: null, title, origin, edition, source }
}

/** Notes what these versions (rows with `regency_id` and `id`) are derived from, or have taken in now. */
export const deriving = (versions: RawBuilder<unknown>, from: Edition) => sql`
  insert into upstream (regency_id, version_id, template, entry_id, title, origin, edition, source)
  select regency_id, id, ${from.template}, ${from.entryId}::uuid, ${from.title}, ${from.origin}, ${from.edition}::int, ${from.source}
  from ${versions}
  on conflict (regency_id, version_id) do update set (template, entry_id, title, origin, edition, source) =
    (excluded.template, excluded.entry_id, excluded.title, excluded.origin, excluded.edition, excluded.source)`
