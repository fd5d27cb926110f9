import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Order } from './compose.ts'
import { idOf } from './id.ts'
import type { Row } from './shape.ts'

/** Lists of things that have a title, from A to Z. */
export const byTitle: Order = {
  by: (row) => [sql`${row}.title`, sql`${row}.id`],
  cursor: (row) => [sql`${row}.title`, sql`${row}.id`],
  after: ([title, id]) => [sql`${String(title)}::text`, sql`${idOf(String(id))}::uuid`],
  direction: 'asc',
}

/** Whether the title has these words, small or large; nothing to look for is in every title. */
export const titled = (row: Row, search: string | null | undefined): RawBuilder<boolean> => {
  const words = search?.trim()
  return words ? sql`strpos(lower(${row}.title), lower(${words}::text)) > 0` : sql`true`
}
