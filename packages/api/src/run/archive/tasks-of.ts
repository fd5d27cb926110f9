import { sql } from 'kysely'
import type { Row } from '../../read-model/shape.ts'

/** All tasks of a run that is at hand: sooner than `task_history`, which looks up the run's box first (docs/decisions/0035). */
export const tasksOf = (run: Row) => sql`(
  select k.* from task k where k.regency_id = ${run}.regency_id and k.run_id = ${run}.id
  union all select t.* from archive_box b, unnest(b.tasks) as t
  where b.regency_id = ${run}.regency_id and b.number = ${run}.box and t.run_id = ${run}.id)`
