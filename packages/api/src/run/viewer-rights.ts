import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { actsFor } from '../people/delegation/acts-for.ts'
import { personShape } from '../people/person.shape.ts'
import type { Read, Row } from '../read-model/shape.ts'
import { computed, reference, value } from '../read-model/shape.ts'
import { dayAt } from '../regency/today.ts'
import { performersOf } from './archive/performers.ts'

/** What whoever is reading may do with a task, as the engine would decide it now; it has the last word all the same. */

/** For whom they act today. */
const represented = actsFor(dayAt(sql`house_now()`))

/** Whether somebody is the viewer, or one of those for whom the viewer acts today. */
const isViewerOrRepresented = (person: RawBuilder<unknown>) =>
  sql`(${person} = current_person() or ${person} = any(${represented}))`

/** The performers on whose behalf the viewer may act. */
const isRepresented = (
  task: Row,
  person: Row,
) => sql`${task}.status = 'open' and ${person}.regency_id = ${task}.regency_id
  and ${person}.id = any(${represented}) and ${performs(task, sql`${person}.id`)}
  and (${task}.claimed_by is null or ${task}.claimed_by = ${person}.id)`

const performs = (task: Row, person: RawBuilder<unknown>) => sql`exists (select from assignment mine
  where mine.regency_id = ${task}.regency_id and mine.task_id = ${task}.id and mine.person_id = ${person})`

const isWorkable = (task: Row) => sql`${task}.status = 'open' and ${task}.paused_at is null
  and exists (select from run going where going.regency_id = ${task}.regency_id and going.id = ${task}.run_id
    and going.status = 'running')`

/** Whether the viewer performs a task, or acts today for somebody who does. */
export const isTheirs = (task: Row) =>
  sql`exists (select from (${performersOf(task)}) as p where ${isViewerOrRepresented(sql`p.person_id`)})`

/** Whether it is the viewer's turn; whether duties are to be kept apart, the SOP says. */
const isTheirTurn = (task: Row) => sql`(${isWorkable(task)} and ${isTheirs(task)}
  and (${task}.claimed_by is null or ${isViewerOrRepresented(sql`${task}.claimed_by`)}))`

/** The steps that the viewer has performed in the run so far, in person or for another. */
const performedByViewer = (task: Row) => sql`(select coalesce(json_agg(done.step), '[]')
  from run going, jsonb_each(going.progress -> 'performed') as done(step, people)
  where going.regency_id = ${task}.regency_id and going.id = ${task}.run_id and ${task}.status = 'open'
    and done.people ? current_person()::text)`

const isUnclaimed = (task: Row) => sql`(${isWorkable(task)} and ${isTheirs(task)}
  and not ${task}.is_joint and ${task}.claimed_by is null and (select count(*) > 1 from assignment many
    where many.regency_id = ${task}.regency_id and many.task_id = ${task}.id))`

/** Completions that can be taken back are few, and are kept with the run. */
const isRecallable = (task: Row) => sql`(${task}.status = 'completed' and exists (
  select from run going, jsonb_array_elements(going.progress -> 'recallable') as completion,
    jsonb_array_elements_text(completion -> 'by') as by_whom
  where going.regency_id = ${task}.regency_id and going.id = ${task}.run_id and going.status = 'running'
    and completion -> 'task' ->> 'act' = ${task}.act_key and (completion -> 'task' ->> 'attempt')::int = ${task}.attempt
    and ${isViewerOrRepresented(sql`by_whom::uuid`)}))`

const duties = ['versionId', 'stepKey', 'performedByViewer']

/** Whose a task is, and what whoever is reading may do with it. */
export const rightReads: Record<string, Read> = {
  claimedBy: reference(() => personShape, 'claimed_by'),
  isTheirTurn: value(isTheirTurn),
  isUnclaimed: value(isUnclaimed),
  performedByViewer: value(performedByViewer),
  isClaimable: computed('isUnclaimed', ...duties),
  mayComplete: computed('isTheirTurn', ...duties),
  keptApart: computed(...duties),
  onBehalfOf: {
    from: 'many',
    shape: () => personShape,
    where: isRepresented,
    orderBy: (person) => sql`${person}.name`,
  },
  isRecallable: value(isRecallable),
  reworkCount: value(
    (
      task,
    ) => sql`(select count(*) from task_history b where b.regency_id = ${task}.regency_id and b.run_id = ${task}.run_id
        and b.act_key = ${task}.act_key and b.attempt < ${task}.attempt and b.status = 'completed')`,
  ),
}
