import { sql } from 'kysely'
import type { Row } from '../../read-model/shape.ts'

/**
 * Whose a task is or was, each as `person_id`, with what they have confirmed as `vote`. The archive is asked about closed tasks
 * alone: inboxes are read often.
 */
export const performersOf = (task: Row) => sql`
  select a.person_id, a.vote from assignment a where a.regency_id = ${task}.regency_id and a.task_id = ${task}.id
  union all select (p ->> 2)::uuid, p ->> 3
  from run_archive b, json_array_elements(b.bundle -> 'performers') as p
  where ${task}.status <> 'open' and b.regency_id = ${task}.regency_id and b.run_id = ${task}.run_id
    and p ->> 0 = ${task}.act_key and (p ->> 1)::int = ${task}.attempt`
