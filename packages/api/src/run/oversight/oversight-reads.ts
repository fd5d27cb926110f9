import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { fileValue } from '../../files/file-value.ts'
import { isAdmin } from '../../people/is-admin.ts'
import { personShape } from '../../people/person.shape.ts'
import type { Read, Row, Shape } from '../../read-model/shape.ts'
import { column, instant, reference, value } from '../../read-model/shape.ts'
import { oversees } from './oversees.ts'
import { progressOf } from '../archive/progress.ts'

/** What of a run concerns those who watch over it. */
export const runOversightReads: Record<string, Read> = {
  mayOversee: value((run) => oversees(sql`${run}.opd_id`)),
}

const correctionShape: Shape = {
  type: 'Correction',
  table: 'run_history',
  reads: {
    sequence: column('sequence'),
    text: value((event) => sql`(${event}.body ->> 'text')`),
    correctedAt: instant('at'),
    correctedBy: reference(() => personShape, 'actor_id'),
  },
}

const ofRunOf = (task: Row, event: Row) =>
  sql`${event}.regency_id = ${task}.regency_id and ${event}.run_id = ${task}.run_id`

/** Told of the event that has stopped the clock of an open task's row, its own or its run's; null while the clock runs. */
const ofPause = (task: Row, told: RawBuilder<unknown>) =>
  sql`(select ${told} from run_event stop where ${ofRunOf(task, sql`stop`)} and stop.at = ${task}.paused_at
    and (stop.type = 'RunPaused' or stop.type = 'TaskPaused' and stop.body ->> 'step' = ${task}.step_key)
    order by stop.sequence limit 1)`

const letter = sql`case when jsonb_typeof(stop.body -> 'letter') = 'object' then json_build_object(
  'title', stop.body -> 'letter' ->> 'title', 'file', ${fileValue(sql`(stop.body -> 'letter' ->> 'file')::uuid`)}) end`

/** Whoever performed its step in the run, or an admin, once it is closed. */
const mayCorrect = (
  task: Row,
) => sql`(${task}.status <> 'open' and (${isAdmin} or exists (select from run going
  where going.regency_id = ${task}.regency_id and going.id = ${task}.run_id
    and (${progressOf(sql`going`)}) -> 'performed' -> ${task}.step_key ? current_person()::text)))`

/** What has been done about a task beside performing it. */
export const taskOversightReads: Record<string, Read> = {
  pauseReason: value((task) => ofPause(task, sql`stop.body ->> 'reason'`)),
  pauseLetter: value((task) => ofPause(task, letter)),
  mayCorrect: value(mayCorrect),
  corrections: {
    from: 'many',
    shape: () => correctionShape,
    where: (task, event) => sql`${ofRunOf(task, event)} and ${event}.type = 'RecordCorrected'
      and ${event}.body ->> 'act' = ${task}.act_key and (${event}.body ->> 'attempt')::int = ${task}.attempt`,
    orderBy: (event) => sql`${event}.sequence`,
  },
}
