import { sql } from 'kysely'
import { personShape } from '../people/person.shape.ts'
import { performersOf } from './archive/performers.ts'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, computed, reference, value } from '../read-model/shape.ts'

/** Said with the latest confirmation of this performer, whoever gave it in their name. */
const reasonOfVote = (one: Row) =>
  sql`(select said.body ->> 'reason' from run_history said
    where said.regency_id = ${one}.regency_id and said.run_id = ${one}.run_id and said.type = 'TaskConfirmed'
      and said.body ->> 'act' = ${one}.act_key and (said.body ->> 'attempt')::int = ${one}.attempt
      and coalesce(said.body ->> 'onBehalfOf', said.actor_id::text) = ${one}.person_id::text
    order by said.sequence desc limit 1)`

/** What somebody has confirmed of a task, with the task's own columns. */
export const confirmationsOf = (
  task: Row,
) => sql`(select ${task}.regency_id, ${task}.run_id, ${task}.version_id, ${task}.act_key,
  ${task}.attempt, p.* from (${performersOf(task)}) as p where p.vote is not null)`

export const confirmationShape: Shape = {
  type: 'Confirmation',
  table: 'assignment',
  reads: {
    person: reference(() => personShape, 'person_id'),
    outcome: computed('vote', 'versionId', 'actKey'),
    reason: value(reasonOfVote),
    vote: column('vote'),
    versionId: column('version_id'),
    actKey: column('act_key'),
  },
}
