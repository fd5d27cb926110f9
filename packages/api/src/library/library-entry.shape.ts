import { sql } from 'kysely'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, value } from '../read-model/shape.ts'

/** What a regency shares; national templates come with the program and are in no table. */
export const libraryEntryShape: Shape = {
  type: 'LibraryEntry',
  table: 'library_entry',
  reads: {
    id: column('id'),
    title: column('title'),
    kind: value(() => sql.lit('regency')),
    origin: column('origin'),
    edition: column('edition'),
    editionOn: column('edition_on'),
    stepCount: column('step_count'),
    roleCount: column('role_count'),
    source: column('source'),
    summary: value(() => sql`null`),
  },
}

/** Its own regency would see a withdrawn entry too. */
export const isListed = (entry: Row) => sql`${entry}.withdrawn_at is null`
