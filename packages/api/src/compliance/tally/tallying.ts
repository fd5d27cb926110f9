import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { InnerFollower } from '../../jobs/work.ts'

/** Counts what has been completed in the cells of the tally, for each regency and for who watches it: docs/decisions/0018, 0022. */
export const tallying: InnerFollower = {
  kind: 'follower',
  name: 'tally',
  piece: (behind) =>
    compile(
      sql`select come_to as "comeTo", is_over as "isOver", is_left as "isLeft", faults from merge_tallies(${behind}::uuid)`,
    ),
}
