import { sql } from 'kysely'
import { datasetShape } from '../dataset/dataset.shape.ts'
import { resourceShape } from '../dataset/resource.shape.ts'
import { fileValue } from '../files/file-value.ts'
import { personShape } from '../people/person.shape.ts'
import type { Read, Row, Shape } from '../read-model/shape.ts'
import { column, computed, instant, reference, value } from '../read-model/shape.ts'
import { opdShape } from '../regency/regency.shape.ts'
import { sopShape, sopVersionShape } from '../sop/sop.shape.ts'
import { calendarRevision } from './command/acting.ts'
import { performersOf } from './archive/performers.ts'
import { tasksOf } from './archive/tasks-of.ts'
import { confirmationShape, confirmationsOf } from './confirmation.shape.ts'
import { runOversightReads, taskOversightReads } from './oversight/oversight-reads.ts'
import { namedIn, versionInForce } from './run-event-reading.ts'
import { figureReads, ofRun, pauseReads } from './run-reads.ts'
import { runVerdictReads, taskVerdictReads } from './verdict/verdict-reads.ts'
import { rightReads } from './viewer-rights.ts'

const ofTask = (task: Row, child: Row) =>
  sql`${child}.regency_id = ${task}.regency_id and ${child}.task_id = ${task}.id`

/** The task that a row names, beside its run. */
const ofItsRow = (row: Row, task: Row) =>
  sql`${task}.regency_id = ${row}.regency_id and ${task}.run_id = ${row}.run_id and ${task}.id = ${row}.task_id`
export const itsTask: Read = { from: 'one', shape: () => taskShape, where: ofItsRow }

const clock = ['regencyId', 'calendarRevision']
const pauses = ['pausedAt', 'pausedMinutes']

export const runShape: Shape = {
  type: 'Run',
  table: 'run',
  reads: {
    id: column('id'),
    title: column('title'),
    status: column('status'),
    revision: column('revision'),
    version: reference(() => sopVersionShape, 'version_id'),
    sop: reference(() => sopShape, 'sop_id'),
    dataset: reference(() => datasetShape, 'dataset_id'),
    opd: reference(() => opdShape, 'opd_id'),
    period: column('period'),
    startedAt: instant('started_at'),
    startedBy: reference(() => personShape, 'started_by'),
    closedAt: instant('closed_at'),
    closingReason: column('closing_reason'),
    ...pauseReads,
    tasks: {
      from: 'many',
      shape: () => taskShape,
      rows: tasksOf,
      where: () => sql`true`,
      orderBy: (task) => sql`${task}.opened_at, ${task}.id`,
    },
    openTasks: {
      from: 'many',
      shape: () => openTaskShape,
      where: (run, task) => sql`${ofRun(run, task)} and ${task}.status = 'open'`,
      orderBy: (task) => sql`${task}.due_at, ${task}.opened_at, ${task}.id`,
    },
    events: {
      from: 'many',
      shape: () => runEventShape,
      where: ofRun,
      orderBy: (event) => sql`${event}.sequence`,
    },
    handovers: {
      from: 'many',
      shape: () => handoverShape,
      where: ofRun,
      orderBy: (handover) => sql`${handover}.handed_in_at desc, ${handover}.id`,
    },
    ...figureReads,
    ...runOversightReads,
    ...runVerdictReads,
    regencyId: column('regency_id'),
    calendarRevision: value(() => calendarRevision),
    isChainIntact: computed('chain', 'headHash'),
    brokenEvent: computed('chain', 'headHash'),
    headHash: value((run) => sql`encode(${run}.head_hash, 'hex')`),
  },
}

/** The acts that brought work to a task are kept with it; each one's last completion before the task opened came before it. */
const openedFrom: Read = {
  from: 'many',
  shape: () => taskShape,
  where: (task, before) => sql`${before}.regency_id = ${task}.regency_id and ${before}.run_id = ${task}.run_id
    and ${before}.act_key = any(${task}.opened_from) and ${before}.attempt = (select max(b.attempt) from task_history b
      where b.regency_id = ${task}.regency_id and b.run_id = ${task}.run_id and b.act_key = ${before}.act_key
        and b.status in ('completed', 'skipped') and b.closed_at <= ${task}.opened_at)`,
  orderBy: (before) => sql`${before}.closed_at`,
}

export const taskShape: Shape = {
  type: 'Task',
  table: 'task_history',
  named: (id) => sql`task_named(current_regency(), ${id})`,
  reads: {
    id: column('id'),
    run: reference(() => runShape, 'run_id'),
    step: computed('versionId', 'stepKey'),
    act: computed('versionId', 'actKey'),
    attempt: column('attempt'),
    status: column('status'),
    performers: {
      from: 'many',
      shape: () => personShape,
      where: (task, person) =>
        sql`${person}.regency_id = ${task}.regency_id and ${person}.id = any(array(select p.person_id from (${performersOf(task)}) as p))`,
      orderBy: (person) => sql`${person}.name`,
    },
    isMine: value(
      (task) => sql`exists (select from (${performersOf(task)}) as p where p.person_id = current_person())`,
    ),
    ...rightReads,
    ...taskOversightReads,
    ...taskVerdictReads,
    isJoint: column('is_joint'),
    confirmations: {
      from: 'many',
      shape: () => confirmationShape,
      rows: confirmationsOf,
      where: () => sql`true`,
      orderBy: (one) => sql`${one}.person_id`,
    },
    openedAt: instant('opened_at'),
    dueAt: instant('due_at'),
    warnAt: instant('warn_at'),
    originalDueAt: instant('original_due_at'),
    pausedAt: instant('paused_at'),
    pausedMinutes: column('paused_minutes'),
    closedAt: instant('closed_at'),
    closedBy: reference(() => personShape, 'closed_by'),
    closedFor: reference(() => personShape, 'closed_for'),
    standing: computed('status', 'dueAt', 'warnAt', 'pausedAt', 'closedAt'),
    outcome: computed('versionId', 'actKey', 'outcomeKey'),
    reason: column('reason'),
    authority: column('authority'),
    isSentBack: column('is_sent_back'),
    isProvisional: column('is_provisional'),
    remainingMinutes: computed('status', 'dueAt', 'pausedAt', ...clock),
    usedMinutes: computed('openedAt', 'closedMinutes', ...pauses, ...clock),
    cumulativeMinutes: computed('openedAt', 'closedMinutes', 'usedBeforeMinutes', ...pauses, ...clock),
    latenessMinutes: computed('status', 'dueAt', 'lateMinutes', 'pausedAt', ...clock),
    openedFrom,
    received: {
      from: 'many',
      shape: () => handoverShape,
      where: (
        task,
        handover,
      ) => sql`${handover}.regency_id = ${task}.regency_id and ${handover}.run_id = ${task}.run_id
        and ${handover}.task_id <> ${task}.id and (${task}.closed_at is null or ${handover}.handed_in_at <= ${task}.closed_at)`,
      orderBy: (handover) => sql`${handover}.handed_in_at desc, ${handover}.id`,
      needs: ['versionId', 'stepKey'],
      childNeeds: ['artefactKey', 'handedInAt'],
    },
    handovers: {
      from: 'many',
      shape: () => handoverShape,
      where: ofTask,
      orderBy: (handover) => sql`${handover}.handed_in_at, ${handover}.id`,
    },
    versionId: column('version_id'),
    stepKey: column('step_key'),
    actKey: column('act_key'),
    outcomeKey: column('outcome_key'),
    waitedMinutes: column('waited_minutes'),
    closedMinutes: column('used_minutes'),
    lateMinutes: column('late_minutes'),
    usedBeforeMinutes: value(
      (
        task,
      ) => sql`(select coalesce(sum(b.used_minutes), 0) from task_history b where b.regency_id = ${task}.regency_id
        and b.run_id = ${task}.run_id and b.step_key = ${task}.step_key and b.id <> ${task}.id
        and b.opened_at <= ${task}.opened_at)`,
    ),
    regencyId: column('regency_id'),
    calendarRevision: value(() => calendarRevision),
  },
}

/** What is asked for open work alone, which lies in its table. */
export const openTaskShape: Shape = { ...taskShape, table: 'task' }
/** What is asked for by when it closed. */
export const closedTaskShape: Shape = { ...taskShape, table: 'closed_task' }

export const handoverShape: Shape = {
  type: 'Handover',
  table: 'handover',
  reads: {
    id: column('id'),
    artefact: computed('versionId', 'artefactKey'),
    // A resource is read as it is asked for; everything else that can stand here is known by these columns.
    content: {
      from: 'one',
      shape: () => resourceShape,
      where: (handover, resource) =>
        sql`${resource}.regency_id = ${handover}.regency_id and ${resource}.id = ${handover}.resource_id`,
      needs: ['kind', 'text', 'url', 'file'],
    },
    handedInAt: instant('handed_in_at'),
    handedInBy: reference(() => personShape, 'handed_in_by'),
    handedInFor: reference(() => personShape, 'handed_in_for'),
    isCorrection: column('is_correction'),
    task: itsTask,
    artefactKey: column('artefact_key'),
    kind: column('kind'),
    text: column('text'),
    url: column('url'),
    file: value((handover) => fileValue(sql`${handover}.file_id`)),
    versionId: value(
      (handover) =>
        sql`coalesce(${handover}.version_id, (select t.version_id from task_history t where ${ofItsRow(handover, sql`t`)}))`,
    ),
  },
}

export const runEventShape: Shape = {
  type: 'RunEvent',
  table: 'run_history',
  reads: {
    sequence: column('sequence'),
    at: instant('at'),
    actor: reference(() => personShape, 'actor_id'),
    onBehalfOf: {
      from: 'one',
      shape: () => personShape,
      where: (event, person) => sql`${person}.regency_id = ${event}.regency_id
        and ${person}.id = (${event}.body ->> 'onBehalfOf')::uuid`,
    },
    kind: column('type'),
    hash: value((event) => sql`encode(${event}.hash, 'hex')`),
    sentence: computed('kind', 'body', 'versionId', 'named'),
    task: {
      from: 'one',
      shape: () => taskShape,
      where: (
        event,
        task,
      ) => sql`${task}.regency_id = ${event}.regency_id and ${task}.run_id = ${event}.run_id
        and ${task}.act_key = ${event}.body ->> 'act' and ${task}.attempt = (${event}.body ->> 'attempt')::int`,
    },
    body: column('body'),
    versionId: value(versionInForce),
    named: value(namedIn),
  },
}
