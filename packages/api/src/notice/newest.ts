import { sql } from 'kysely'
import type { Order } from '../read-model/compose.ts'

/** By when it was, newest first. */
export const newest: Order = {
  by: (row) => [sql`${row}.at`, sql`${row}.id`],
  cursor: (row) => [sql`${row}.at::text`, sql`${row}.id`],
  after: ([at, id]) => [sql`${at}::timestamptz`, sql`${id}::uuid`],
  direction: 'desc',
}
