import { sql } from 'kysely'
import type { Row } from '../../read-model/shape.ts'

/** Whose a task is or was, each as `person_id`. The archive is asked about closed tasks alone: inboxes are read often. */
export const performersOf = (task: Row) => sql`
  select a.person_id from assignment a where a.regency_id = ${task}.regency_id and a.task_id = ${task}.id
  union all select a.person_id from archived_performer a where ${task}.status <> 'open'
    and a.regency_id = ${task}.regency_id and a.task_id = ${task}.id`
