import type { RunEvent, TaskOfStep, WorkingCalendar } from '@satualur/engine'
import { sql } from 'kysely'
import { fileValue } from '../../files/file-value.ts'
import { personShape } from '../../people/person.shape.ts'
import type { Read, Row, Shape } from '../../read-model/shape.ts'
import { computed, instant, milliseconds, reference, value } from '../../read-model/shape.ts'
import { tasksOf } from '../archive/tasks-of.ts'
import { oversees } from '../oversight/oversees.ts'

/** What a task of a run is judged by, as the engine has it. */
export type JudgedRow = Pick<
  TaskOfStep,
  'status' | 'dueAt' | 'warnAt' | 'pausedAt' | 'closedAt' | 'isExcused'
>

/** The same with what its step is told from; `versionId` is the version that it belongs to. */
export type StepRow = TaskOfStep & { versionId: string }

/** The calendar that a task's time was counted by. */
export interface CountedBy {
  revision: number
  content: WorkingCalendar
}

export type HappenedRow = RunEvent & { sequence: number; reason?: string | null }

const judged = (task: Row) => sql`'status', ${task}.status, 'dueAt', ${milliseconds(sql`${task}.due_at`)},
  'warnAt', ${milliseconds(sql`${task}.warn_at`)}, 'pausedAt', ${milliseconds(sql`${task}.paused_at`)},
  'closedAt', ${milliseconds(sql`${task}.closed_at`)}, 'isExcused', ${task}.excused_at is not null`

const told = sql`json_build_object(${judged(sql`t`)}, 'step', t.step_key, 'versionId', t.version_id,
  'openedAt', ${milliseconds(sql`t.opened_at`)}, 'pausedMinutes', t.paused_minutes, 'usedMinutes', t.used_minutes,
  'lateMinutes', t.late_minutes, 'stepAttempt', (select (e.body ->> 'stepAttempt')::int from run_history e
    where e.regency_id = t.regency_id and e.run_id = t.run_id and e.type = 'TaskOpened'
      and e.body ->> 'act' = t.act_key and (e.body ->> 'attempt')::int = t.attempt))`

export const runVerdictReads: Record<string, Read> = {
  verdict: computed('judgedTasks'),
  steps: computed('stepTasks', 'regencyId', 'calendarRevision'),
  judgedTasks: value(
    (run) =>
      sql`(select coalesce(json_agg(json_build_object(${judged(sql`t`)})), '[]') from ${tasksOf(run)} t)`,
  ),
  stepTasks: value(
    (run) => sql`(select coalesce(json_agg(${told} order by t.id), '[]') from ${tasksOf(run)} t)`,
  ),
}

/** The letter is told by the event: the last one, where it was excused again. */
const letter = (task: Row) => sql`(select json_build_object('title', e.body -> 'letter' ->> 'title',
    'file', ${fileValue(sql`(e.body -> 'letter' ->> 'file')::uuid`)})
  from run_history e where e.regency_id = ${task}.regency_id and e.run_id = ${task}.run_id and e.type = 'LatenessExcused'
    and e.body ->> 'act' = ${task}.act_key and (e.body ->> 'attempt')::int = ${task}.attempt
  order by e.sequence desc limit 1)`

const excuseShape: Shape = {
  type: 'Excuse',
  table: 'task_history',
  reads: {
    excusedAt: instant('excused_at'),
    excusedBy: reference(() => personShape, 'excused_by'),
    reason: value((task) => sql`${task}.excuse_reason`),
    letter: value(letter),
  },
}

/** The revision that was in force when it closed, or is now; the oldest for what was closed before any was kept. */
const countedBy = (task: Row) => sql`(select json_build_object('revision', v.revision, 'content', v.content)
  from calendar_revision v where v.regency_id = ${task}.regency_id
  order by coalesce(v.amended_at > ${task}.closed_at, false), case when v.amended_at > ${task}.closed_at then v.revision else -v.revision end
  limit 1)`

export const taskVerdictReads: Record<string, Read> = {
  verdict: computed('status', 'dueAt', 'warnAt', 'pausedAt', 'closedAt', 'isExcused'),
  isExcused: value((task) => sql`(${task}.excused_at is not null)`),
  excuse: {
    from: 'one',
    shape: () => excuseShape,
    where: (task, same) => sql`${same}.regency_id = ${task}.regency_id and ${same}.run_id = ${task}.run_id
      and ${same}.id = ${task}.id
      and ${same}.excused_at is not null`,
  },
  mayExcuse: value(
    (task) => sql`(${task}.status = 'completed' and coalesce(${task}.closed_at > ${task}.due_at, false)
      and ${oversees(sql`${task}.opd_id`)})`,
  ),
  reckoning: computed(
    ...[
      'happened',
      'countedBy',
      'status',
      'actKey',
      'attempt',
      'openedAt',
      'closedAt',
      'versionId',
      'stepKey',
    ],
  ),
  happened: value(
    (task) => sql`(select json_agg(e.body || jsonb_build_object('sequence', e.sequence, 'type', e.type,
        'at', ${milliseconds(sql`e.at`)}, 'actor', e.actor_id) order by e.sequence)
      from run_history e where e.regency_id = ${task}.regency_id and e.run_id = ${task}.run_id)`,
  ),
  countedBy: value(countedBy),
}
