import type { OpenTask, PersonId, Run, RunContext, RunEvent, TaskName } from '@satualur/engine'
import { clockOf, flowOf } from '@satualur/engine'
import { openTask } from './task-changes.ts'

/** An open task, told from what the run holds. Its clock is that of its row. */
interface OpenRow extends TaskName {
  step: string
  role: string
  is_joint: boolean
  is_decision: boolean
  is_provisional: boolean
  original_due_at: number | null
  due_at: number | null
  warn_at: number | null
  paused_at: number | null
}

export interface OpenedRow extends OpenRow {
  opened_from: string[]
  opened_at: number
  performers: readonly PersonId[]
}

export interface AlteredRow extends OpenRow {
  claimed_by: PersonId | null
  /** What this adds to the office minutes of its pauses. */
  resumed_minutes: number
  people: { person: PersonId; vote: string | null }[]
}

export const openedRow = (
  context: RunContext,
  run: Run,
  event: Extract<RunEvent, { type: 'TaskOpened' }>,
  openedFrom: string[],
): OpenedRow => ({
  ...openRow(context, run, openTask(run, event)),
  opened_from: openedFrom,
  opened_at: event.openedAt,
  performers: event.performers,
})

export const alteredRow = (
  context: RunContext,
  run: Run,
  task: OpenTask,
  resumedMinutes: number,
): AlteredRow => ({
  ...openRow(context, run, task),
  claimed_by: task.claimedBy,
  resumed_minutes: resumedMinutes,
  people: task.performers.map((person) => ({
    person,
    vote: Object.hasOwn(task.votes, person) ? task.votes[person]! : null,
  })),
})

function openRow({ sop }: RunContext, run: Run, task: OpenTask): OpenRow {
  const { act, attempt, step, isJoint, dueAt, warnAt } = task
  const { kind, performers: roles } = flowOf(sop).acts.get(act)!.act
  const clock = clockOf(run, step)!
  return {
    act,
    attempt,
    step,
    role: roles[0]!,
    is_joint: isJoint,
    is_decision: kind === 'decision',
    is_provisional: clock.provisionalYears.length > 0,
    original_due_at: clock.originalDueAt,
    due_at: dueAt,
    warn_at: warnAt,
    paused_at: clock.pause?.since ?? null,
  }
}
