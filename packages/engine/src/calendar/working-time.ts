import { zoneOffset } from './calendar-day.ts'
import type { Shifts, WorkingCalendar } from './calendar.ts'
import { requireSpan } from './countable-span.ts'
import type { Instant } from '../instant.ts'
import { minutesOfShifts } from './working-day.ts'
import { nextOpenDay, shiftsOfDay } from './working-shifts.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * The instant itself where the office is open, else the next opening. A close is not open any more.
 * Faults like `addWorkingMinutes`.
 */
export const nextWorkingInstant = (calendar: WorkingCalendar, instant: Instant): Instant =>
  addWorkingMinutes(calendar, instant, 0)

/**
 * The instant by which `minutes` of office time have gone since `from`, exact to the millisecond.
 *
 * - `from` outside office time starts counting at the next opening.
 * - Minutes that end exactly at a close stay at that close.
 * - 0 minutes give the instant at which counting starts.
 *
 * Negative, endless or more than a century of minutes, and a calendar that stays closed for three years, are faults.
 *
 * @example Friday 15.00 + 120 minutes, closing at 16.30 = Monday 08.00
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Instant, minutes: number): Instant {
  requireSpan(from, minutes / (24 * 60))
  const offset = zoneOffset(calendar.zone)
  let day = Math.floor((from + offset) / DAY)
  let timeOfDay = from + offset - day * DAY
  let left = Math.round(minutes * MINUTE)
  for (;;) {
    for (const shift of shiftsOfDay(calendar, day)) {
      const start = Math.max(shift.opens * MINUTE, timeOfDay)
      const room = shift.closes * MINUTE - start
      if (room <= 0) continue
      if (left <= room) return day * DAY + start + left - offset
      left -= room
    }
    day = nextOpenDay(calendar, day)
    timeOfDay = 0
  }
}

/**
 * Minutes of office time between two instants, with the fraction of a minute; negative when `until` is before
 * `since`. An instant that is not finite, and a span of more than a century, are faults.
 */
export function workingMinutesBetween(calendar: WorkingCalendar, since: Instant, until: Instant): number {
  if (until < since) return 0 - workingMinutesBetween(calendar, until, since)
  requireSpan(since, (until - since) / DAY)
  const offset = zoneOffset(calendar.zone)
  const firstDay = Math.floor((since + offset) / DAY)
  const lastDay = Math.floor((until + offset) / DAY)
  let gone = 0
  for (let day = firstDay; day <= lastDay; day++) {
    const starts = since + offset - day * DAY
    const ends = until + offset - day * DAY
    for (const shift of shiftsOfDay(calendar, day)) {
      gone += Math.max(0, Math.min(shift.closes * MINUTE, ends) - Math.max(shift.opens * MINUTE, starts))
    }
  }
  return gone / MINUTE
}

/**
 * The same wall-clock time `days` working days later: a step of "1 hari kerja" that opens on Friday at 15.00 is due
 * on Monday at 15.00, 3 hari kerja from 17 March 2026 end on 27 March (Nyepi and Idulfitri lie between).
 *
 * - `from` outside office time starts counting at the next opening.
 * - A time that is no office time on the landing day (a break, a shorter day) becomes the last close before it on
 *   that day, or the opening when it lies before that.
 * - 0 days give the instant at which counting starts; a fraction is that share of the landing day's office minutes.
 *
 * Faults like `addWorkingMinutes`. Source: the regency's reading of hari kerja (domain: the hari rule), SKB 3 Menteri.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Instant, days: number): Instant {
  requireSpan(from, days)
  const offset = zoneOffset(calendar.zone)
  const start = nextWorkingInstant(calendar, from) + offset
  let day = Math.floor(start / DAY)
  const timeOfDay = start - day * DAY
  const whole = Math.floor(days)
  for (let gone = 0; gone < whole; gone++) day = nextOpenDay(calendar, day)
  const shifts = shiftsOfDay(calendar, day)
  const landed = day * DAY + officeTimeUpTo(shifts, timeOfDay) - offset
  if (whole === days) return landed
  return addWorkingMinutes(calendar, landed, (days - whole) * minutesOfShifts(shifts))
}

/**
 * When the office closes for the last time on the day of an instant; the midnight that ends that day where it does not open
 * on it or has closed before.
 *
 * @example on Friday, 27 March 2026 at 09.00 WIB: 16.30 (Perpres 21/2023)
 */
export function lastCloseOf(calendar: WorkingCalendar, instant: Instant): Instant {
  const offset = zoneOffset(calendar.zone)
  const day = Math.floor((instant + offset) / DAY)
  const midnight = day * DAY - offset
  const close = midnight + (shiftsOfDay(calendar, day).at(-1)?.closes ?? 0) * MINUTE
  return close >= instant && close > midnight ? close : midnight + DAY
}

/** Milliseconds since midnight of the last office time up to `timeOfDay`, else of the opening. */
function officeTimeUpTo(shifts: Shifts, timeOfDay: number): number {
  const begun = shifts.findLast((shift) => shift.opens * MINUTE <= timeOfDay)
  if (begun === undefined) return (shifts[0]?.opens ?? 0) * MINUTE
  return Math.min(timeOfDay, begun.closes * MINUTE)
}
