import type { WorkingCalendar } from '../calendar/calendar.ts'
import type { Instant } from '../instant.ts'
import { latenessMinutes } from '../run/clock/standing.ts'
import { countedDays, type CountedDay } from './counted-days.ts'

/** A statutory deadline as its row has it; `endedAt` is null while it runs. */
export interface ReckonedDeadline {
  openedAt: Instant
  runsOutAt: Instant
  endedAt: Instant | null
}

/** How the time of a deadline was counted, day by day. */
export interface DeadlineReckoning {
  /** When it ended; now while it runs. */
  countedUntil: Instant
  /** From when it began to `countedUntil` or to when it runs out, whichever is later. */
  days: CountedDay[]
  /** Office minutes that it has taken, and those past its time: what the days come to. */
  usedMinutes: number
  lateMinutes: number
}

/**
 * The office minutes of a statutory deadline, day by day; no pause stops it. They come to its `latenessMinutes` under the
 * same calendar.
 */
export function deadlineReckoningOf(
  calendar: WorkingCalendar,
  { openedAt, runsOutAt, endedAt }: ReckonedDeadline,
  now: Instant,
): DeadlineReckoning {
  const countedUntil = endedAt ?? now
  const lateMinutes = latenessMinutes(calendar, runsOutAt, countedUntil)
  const days = countedDays(calendar, {
    since: openedAt,
    until: Math.max(countedUntil, runsOutAt),
    used: { since: openedAt, until: countedUntil },
    pauses: [],
    lateMinutes,
  })
  const usedMinutes = days.reduce((sum, day) => sum + day.usedMinutes, 0)
  return { countedUntil, days, usedMinutes, lateMinutes }
}
