import type { OpenTask, Run, RunContext, RunEvent, TaskName } from '@satualur/engine'
import { clockOf, latenessMinutes, usedMinutes, waitedMinutes } from '@satualur/engine'

type Closing = Extract<RunEvent, { type: 'TaskCompleted' | 'TaskSkipped' | 'TaskWithdrawn' }>

export interface ClosedRow extends TaskName {
  status: 'completed' | 'skipped' | 'withdrawn'
  closed_at: number
  closed_by: string
  closed_for: string | null
  outcome_key: string | null
  reason: string | null
  authority: string | null
  is_sent_back: boolean
  /** Up to where its clock stopped; the pauses before are known by the row alone. */
  used_minutes: number
  late_minutes: number | null
  /** Before somebody took it up: at most what it has used. Null where that is not known. */
  waited_minutes: number | null
}

const statuses = { TaskCompleted: 'completed', TaskSkipped: 'skipped', TaskWithdrawn: 'withdrawn' } as const

export function closedRow({ calendar }: RunContext, run: Run, task: OpenTask, event: Closing): ClosedRow {
  const { act, attempt, at, actor, type } = event
  const pausedSince = clockOf(run, task.step)?.pause?.since ?? null
  const pausedMinutes = 0
  const used = usedMinutes(calendar, { openedAt: task.openedAt, until: at, pausedMinutes, pausedSince })
  const isLate = type === 'TaskCompleted' && task.dueAt !== null && at > task.dueAt
  return {
    act,
    attempt,
    status: statuses[type],
    closed_at: at,
    closed_by: actor,
    closed_for: type === 'TaskCompleted' ? (event.onBehalfOf ?? null) : null,
    outcome_key: type === 'TaskWithdrawn' ? null : event.outcome,
    reason: type === 'TaskWithdrawn' ? null : event.reason,
    authority: type === 'TaskSkipped' ? event.authority : null,
    is_sent_back: type === 'TaskCompleted' && event.isSentBack,
    used_minutes: used,
    late_minutes: isLate ? latenessMinutes(calendar, task.dueAt!, at) : null,
    // Most are completed by whoever takes them up: all their time was waiting, and there is nothing more to count.
    waited_minutes: task.waiting?.endedAt === null ? used : waitedMinutes(calendar, task, at),
  }
}
