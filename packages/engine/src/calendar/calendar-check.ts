import { isIsoDate } from './calendar-day.ts'
import type { OfficeHours, Shifts, WorkingCalendar } from './calendar.ts'
import { hoursInForce } from './working-shifts.ts'

const END_OF_DAY = 24 * 60
const LAST_DATE = '9999-12-31'

/** Why a calendar cannot be counted with. `weekday` is 0 for Monday to 6 for Sunday; `hours` is their name. */
export type CalendarRefusal =
  | { type: 'NotADate'; text: string }
  | { type: 'HoursEndBeforeTheyStart'; hours: string }
  | { type: 'ShiftsOutOfOrder'; hours: string; weekday: number }
  | { type: 'NeverOpen' }

/**
 * What keeps a calendar from being counted with; empty when it is sound. Promise: counting with a sound calendar
 * never faults, save where days off close the office for three years.
 *
 * Sound means: every date exists, each day's shifts are whole minutes from 0 to 1440, in order, not overlapping and
 * not empty, and the office hours that hold for good have a shift.
 */
export function checkCalendar(calendar: WorkingCalendar): CalendarRefusal[] {
  const isOpenForGood = hoursInForce(calendar, LAST_DATE)?.week.some((shifts) => shifts.length > 0) ?? false
  return [
    ...Object.keys(calendar.daysOff)
      .filter((text) => !isIsoDate(text))
      .map(notADate),
    ...calendar.hours.flatMap(checkHours),
    ...(isOpenForGood ? [] : [{ type: 'NeverOpen' } as const]),
  ]
}

function checkHours({ from, until, name, week }: OfficeHours): CalendarRefusal[] {
  const dates = until === null ? [from] : [from, until]
  return [
    ...dates.filter((text) => !isIsoDate(text)).map(notADate),
    ...(until !== null && until < from ? [{ type: 'HoursEndBeforeTheyStart', hours: name } as const] : []),
    ...week.flatMap((shifts, weekday) =>
      areInOrder(shifts) ? [] : [{ type: 'ShiftsOutOfOrder', hours: name, weekday } as const],
    ),
  ]
}

const notADate = (text: string): CalendarRefusal => ({ type: 'NotADate', text })

function areInOrder(shifts: Shifts): boolean {
  const edges = shifts.flatMap(({ opens, closes }) => [opens, closes])
  const areMinutes = edges.every((edge) => Number.isInteger(edge) && edge >= 0 && edge <= END_OF_DAY)
  const areRising = shifts.every(
    ({ opens, closes }, at) => opens < closes && (shifts[at - 1]?.closes ?? 0) <= opens,
  )
  return areMinutes && areRising
}
