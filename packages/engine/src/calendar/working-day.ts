import { dayNumber } from './calendar-day.ts'
import type { Shifts, WorkingCalendar } from './calendar.ts'
import type { IsoDate } from '../sop.ts'
import { hoursInForce, shiftsOfDay } from './working-shifts.ts'

/**
 * The shifts in which the office works on a date, in order; none on weekends, holidays and joint leave, and none
 * before the first dated office hours. A date that does not exist is a fault.
 *
 * Source: Perpres 21/2023 (office hours), the yearly SKB 3 Menteri (holidays and cuti bersama).
 */
export const openShifts = (calendar: WorkingCalendar, date: IsoDate): Shifts =>
  shiftsOfDay(calendar, dayNumber(date))

/** Whether a date counts as a hari kerja: the office opens on it, however shortly. */
export const isWorkingDay = (calendar: WorkingCalendar, date: IsoDate): boolean =>
  openShifts(calendar, date).length > 0

/** The length of shifts together, in minutes. */
export const minutesOfShifts = (shifts: Shifts): number =>
  shifts.reduce((minutes, shift) => minutes + shift.closes - shift.opens, 0)

/**
 * The usual length of a working day in minutes, by the office hours in force on a date: the week's minutes over its
 * working days (450 under Perpres 21/2023, 390 in Ramadan). 0 where no office hours are in force.
 */
export function minutesPerWorkingDay(calendar: WorkingCalendar, date: IsoDate): number {
  const openDays = (hoursInForce(calendar, date)?.week ?? []).filter((shifts) => shifts.length > 0)
  const weekMinutes = openDays.reduce((minutes, shifts) => minutes + minutesOfShifts(shifts), 0)
  return openDays.length === 0 ? 0 : weekMinutes / openDays.length
}
