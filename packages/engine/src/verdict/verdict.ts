import type { Instant } from '../instant.ts'
import { closedStanding, standing } from '../run/clock/standing.ts'

/**
 * Whether the word was kept. Open tasks are `running`, `at-risk`, `overdue` or `paused`; completed ones `on-time`, `late`,
 * `excused` (late, and that was forgiven with a reason) or `untimed` (their row has no number to keep): no task is two of these.
 */
export type Verdict =
  'on-time' | 'late' | 'excused' | 'untimed' | 'running' | 'at-risk' | 'overdue' | 'paused'

/** What a verdict depends on. */
export interface JudgedTask {
  status: 'open' | 'completed' | 'withdrawn' | 'skipped'
  dueAt: Instant | null
  warnAt: Instant | null
  /** Since when its row's clock stands still; null where it runs. */
  pausedAt: Instant | null
  closedAt: Instant | null
  isExcused: boolean
}

/**
 * The verdict on one attempt at `now`; null for one that nobody completed (withdrawn, skipped): it counts nowhere. An
 * open task without a due time is running: there is nothing that it could be late for.
 */
export function verdict(task: JudgedTask, now: Instant): Verdict | null {
  const { status, dueAt, closedAt, isExcused } = task
  if (status === 'withdrawn' || status === 'skipped') return null
  if (closedAt !== null) {
    const ended = closedStanding({ dueAt, closedAt })
    return ended === 'late' && isExcused ? 'excused' : ended
  }
  return open[standing(task, now)]
}

const open = {
  paused: 'paused',
  late: 'overdue',
  'at-risk': 'at-risk',
  'on-time': 'running',
  untimed: 'running',
} as const

/** From the gravest on: what a step or a run has come to is the gravest that any of its attempts has. */
const gravest: readonly Verdict[] = [
  'overdue',
  'late',
  'at-risk',
  'paused',
  'running',
  'excused',
  'on-time',
  'untimed',
]

/**
 * The verdict on several attempts together: a later attempt in time does not undo that an earlier one was late. Null where
 * none of them counts.
 */
export function jointVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return gravest.find((one) => verdicts.includes(one)) ?? null
}
