import { zoneOffset } from './calendar-day.ts'
import type { WorkingCalendar } from './calendar.ts'
import { requireSpan } from './countable-span.ts'
import type { Instant } from '../instant.ts'
import { previousOpenDay, shiftsOfDay } from './working-shifts.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * The instant since which `minutes` of office time have gone at `from`, exact to the millisecond; the mirror of
 * `addWorkingMinutes`.
 *
 * - `from` outside office time starts counting at the last close.
 * - Minutes that end exactly at an opening stay at that opening.
 * - 0 minutes give the instant at which counting starts.
 *
 * Negative, endless or more than a century of minutes, and a calendar without office hours in the three years before,
 * are faults.
 *
 * @example Monday 08.00 - 120 minutes, opening at 07.30 and closing on Friday at 16.30 = Friday 15.00
 */
export function subtractWorkingMinutes(calendar: WorkingCalendar, from: Instant, minutes: number): Instant {
  requireSpan(from, minutes / (24 * 60))
  const offset = zoneOffset(calendar.zone)
  let day = Math.floor((from + offset) / DAY)
  let timeOfDay = from + offset - day * DAY
  let left = Math.round(minutes * MINUTE)
  for (;;) {
    for (const shift of shiftsOfDay(calendar, day).toReversed()) {
      const end = Math.min(shift.closes * MINUTE, timeOfDay)
      const room = end - shift.opens * MINUTE
      if (room <= 0) continue
      if (left <= room) return day * DAY + end - left - offset
      left -= room
    }
    day = previousOpenDay(calendar, day)
    timeOfDay = DAY
  }
}
