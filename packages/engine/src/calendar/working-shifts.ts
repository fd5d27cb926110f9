import { dateOfDay, weekdayOf } from './calendar-day.ts'
import type { OfficeHours, Shifts, WorkingCalendar } from './calendar.ts'
import type { IsoDate } from '../sop.ts'

const closed: Shifts = []

/** Three years: no office rests so long, so a longer search is a calendar that somebody forgot to fill in. */
const LONGEST_REST_DAYS = 3 * 366

/** What was read from a calendar so far, by day number. A due time looks at the same few days again and again. */
const readDays = new WeakMap<WorkingCalendar, Map<number, Shifts>>()

/** The shifts of the day with this number (see `dayNumber`); none on a weekend or day off. */
export function shiftsOfDay(calendar: WorkingCalendar, day: number): Shifts {
  let days = readDays.get(calendar)
  if (days === undefined) readDays.set(calendar, (days = new Map()))
  let shifts = days.get(day)
  if (shifts === undefined) days.set(day, (shifts = readShifts(calendar, day)))
  return shifts
}

/**
 * The first day after `day` on which the office opens.
 *
 * A calendar that stays closed for three years is a fault: `checkCalendar` refuses it before it is saved.
 */
export function nextOpenDay(calendar: WorkingCalendar, day: number): number {
  for (let next = day + 1; next <= day + LONGEST_REST_DAYS; next++) {
    if (shiftsOfDay(calendar, next).length > 0) return next
  }
  throw new RangeError(
    `The calendar has no office hours in the three years after ${dateOfDay(day)}, so working time cannot be counted.`,
  )
}

/** The last day before `day` on which the office opened. One that was closed for three years before it is a fault. */
export function previousOpenDay(calendar: WorkingCalendar, day: number): number {
  for (let previous = day - 1; previous >= day - LONGEST_REST_DAYS; previous--) {
    if (shiftsOfDay(calendar, previous).length > 0) return previous
  }
  throw new RangeError(
    `The calendar has no office hours in the three years before ${dateOfDay(day)}, so working time cannot be counted back.`,
  )
}

/** The office hours in force on a date: of those that cover it the latest `from`, of equal ones the last. */
export function hoursInForce(calendar: WorkingCalendar, date: IsoDate): OfficeHours | null {
  let inForce: OfficeHours | null = null
  for (const hours of calendar.hours) {
    const coversDate = hours.from <= date && (hours.until === null || date <= hours.until)
    if (coversDate && (inForce === null || hours.from >= inForce.from)) inForce = hours
  }
  return inForce
}

function readShifts(calendar: WorkingCalendar, day: number): Shifts {
  const date = dateOfDay(day)
  if (Object.hasOwn(calendar.daysOff, date)) return closed
  return hoursInForce(calendar, date)?.week[weekdayOf(day)] ?? closed
}
