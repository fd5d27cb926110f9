import type { WorkingCalendar } from '../../calendar/calendar.ts'
import type { Instant } from '../../instant.ts'
import { workingMinutesBetween } from '../../calendar/working-time.ts'

/** How an open task stands. `untimed`: its row has no number to keep; `paused`: its row's clock stands still. */
export type Standing = 'untimed' | 'on-time' | 'at-risk' | 'late' | 'paused'

/** What an open task's standing depends on. `pausedAt` is null or absent where its row's clock runs. */
export interface OpenTime {
  dueAt: Instant | null
  warnAt: Instant | null
  pausedAt?: Instant | null
}

/**
 * How an open task stands at `now`: paused while its clock stands still, whatever it has come to before; late after
 * `dueAt` (at that very millisecond it is still in time), at risk from `warnAt` on, untimed where there is no due time.
 */
export function standing({ dueAt, warnAt, pausedAt = null }: OpenTime, now: Instant): Standing {
  if (pausedAt !== null) return 'paused'
  if (dueAt === null) return 'untimed'
  if (now > dueAt) return 'late'
  return warnAt !== null && now >= warnAt ? 'at-risk' : 'on-time'
}

/** How a closed task ended, whatever was said about it later: on time when it closed at its due time or before. */
export function closedStanding(task: {
  dueAt: Instant | null
  closedAt: Instant
}): 'untimed' | 'on-time' | 'late' {
  if (task.dueAt === null) return 'untimed'
  return task.closedAt <= task.dueAt ? 'on-time' : 'late'
}

/**
 * Office minutes between the due time and the closing, 0 when closed in time. A task whose due time fell on a rest
 * day (weeks and months do) and that closed before the office opened again is late by 0 minutes: late, yet nobody
 * could have worked on it meanwhile. For an open task hand in `now` as `closedAt`.
 */
export const latenessMinutes = (calendar: WorkingCalendar, dueAt: Instant, closedAt: Instant): number =>
  Math.max(0, workingMinutesBetween(calendar, dueAt, closedAt))
