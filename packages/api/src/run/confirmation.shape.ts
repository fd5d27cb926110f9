import { sql } from 'kysely'
import { personShape } from '../people/person.shape.ts'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, computed, reference, value } from '../read-model/shape.ts'

/** What the task of a row holds, without joining it. */
export const ofItsTask = (row: Row, name: string) =>
  sql`(select t.${sql.ref(name)} from task t where t.regency_id = ${row}.regency_id and t.id = ${row}.task_id)`

/** Said with the latest confirmation of this performer, whoever gave it in their name. */
const reasonOfVote = (one: Row) =>
  sql`(select said.body ->> 'reason' from run_history said
    join task t on t.regency_id = said.regency_id and t.run_id = said.run_id
      and t.act_key = said.body ->> 'act' and t.attempt = (said.body ->> 'attempt')::int
    where t.regency_id = ${one}.regency_id and t.id = ${one}.task_id and said.type = 'TaskConfirmed'
      and coalesce(said.body ->> 'onBehalfOf', said.actor_id::text) = ${one}.person_id::text
    order by said.sequence desc limit 1)`

export const confirmationShape: Shape = {
  type: 'Confirmation',
  table: 'task_performer',
  reads: {
    person: reference(() => personShape, 'person_id'),
    outcome: computed('vote', 'versionId', 'actKey'),
    reason: value(reasonOfVote),
    vote: column('vote'),
    versionId: value((one) => ofItsTask(one, 'version_id')),
    actKey: value((one) => ofItsTask(one, 'act_key')),
  },
}
