import type { WorkingCalendar } from '../../calendar/calendar.ts'
import { workingMinutesBetween } from '../../calendar/working-time.ts'
import type { Instant } from '../../instant.ts'

/** What is known of the time of one task. */
export interface TaskTime {
  openedAt: Instant
  /** When the task closed; now where it is open. */
  until: Instant
  /** Office minutes of the pauses that it has been through. */
  pausedMinutes: number
  /** When the pause began in which it stands, or stood when it was withdrawn; null where its clock runs. */
  pausedSince: Instant | null
}

/**
 * Office minutes that a task has used: from opening to closing or to now, without its pauses. With the fraction of a
 * minute, never negative: a task that opened in a row which stood still has used nothing.
 *
 * @example opened at 09.00, paused from 10.00 to 11.00 and again since 14.00, at 15.00: 180, with a break of an hour
 */
export function usedMinutes(
  calendar: WorkingCalendar,
  { openedAt, until, pausedMinutes, pausedSince }: TaskTime,
): number {
  const stopsAt = Math.min(until, pausedSince ?? until)
  return Math.max(0, workingMinutesBetween(calendar, openedAt, stopsAt) - pausedMinutes)
}
