import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { InnerFollower } from '../../jobs/work.ts'

/** Counts what has been completed in the cells of the tally: docs/decisions/0018. */
export const tallying: InnerFollower = {
  kind: 'follower',
  name: 'tally',
  news: compile(sql`select regencies_to_count() as id`),
  piece: compile(sql`select merge_tally() as followed`),
}
