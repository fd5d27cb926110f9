import type { Amount, Instant, Key, Sop, Waktu, WorkingCalendar } from '@satualur/engine'
import { isoDateAt, minutesPerWorkingDay, workingMinutesBetween } from '@satualur/engine'
import type { Assumptions } from './assumptions.ts'

const minutesPer = { second: 1 / 60, minute: 1, hour: 60, day: 24 * 60 } as const
const week = 7 * minutesPer.day
const weeksPerMonth = 365.25 / 7 / 12

/** The office's usual week, holidays aside. */
export interface OfficeWeek {
  minutes: number
  minutesPerDay: number
}

/** The standard time of a row as the work that it allows. */
export interface StepStandard {
  officeMinutes: number
  /** The sheet has no number: it is assumed, and a person should be asked. */
  isAssumed: boolean
}

/** The office hours in force at an instant, as a week of work without days off. */
export function officeWeekAt(calendar: WorkingCalendar, at: Instant): OfficeWeek {
  const minutes = workingMinutesBetween({ ...calendar, daysOff: {} }, at, at + week * 60_000)
  return { minutes, minutesPerDay: minutesPerWorkingDay(calendar, isoDateAt(at, calendar.zone)) }
}

/** The standard time of every row. */
export function standardsOf(
  sop: Sop,
  officeWeek: OfficeWeek,
  { items, assumedMinutes }: Pick<Assumptions, 'items' | 'assumedMinutes'>,
): ReadonlyMap<Key, StepStandard> {
  return new Map(
    sop.steps.map(({ key, waktu }) => {
      const printed = officeMinutesOf(waktu, sop.bareDay, items, officeWeek)
      const assumed = assumedMinutes.get(key) ?? officeWeek.minutesPerDay
      return [key, { officeMinutes: printed ?? Math.max(0, assumed), isAssumed: printed === null }]
    }),
  )
}

/**
 * The work that a waktu allows, in office minutes; null where it has no number. The larger end of a range counts.
 *
 * A due time is an instant and depends on the day on which a row opens; the work to be done does not. So minutes,
 * hours and hari kerja are themselves, and what runs through nights and rest days (hari kalender, weeks, months,
 * "1 x 24 jam") is the office time that lies in it on average.
 *
 * @example 2 hari kerja = 900, 1 minggu = 2.250, 1 x 24 jam = 321 by the usual office hours (37 h 30 min a week)
 */
export function officeMinutesOf(
  waktu: Waktu,
  bareDay: Sop['bareDay'],
  items: number,
  officeWeek: OfficeWeek,
): number | null {
  if (waktu.kind !== 'fixed') return null
  const once = waktu.max.reduce(
    (sum, amount) => sum + officeMinutesIn(amount, waktu.clock, bareDay, officeWeek),
    0,
  )
  return waktu.per === undefined ? once : once * Math.max(0, items)
}

function officeMinutesIn(
  { value, unit, day = 'bare' }: Amount,
  clock: 'working' | 'elapsed',
  bareDay: Sop['bareDay'],
  { minutes, minutesPerDay }: OfficeWeek,
): number {
  if (unit === 'month') return value * weeksPerMonth * minutes
  if (unit === 'week') return value * minutes
  const plain = value * minutesPer[unit]
  if (clock === 'elapsed') return (plain / week) * minutes
  if (unit !== 'day') return plain
  return (day === 'bare' ? bareDay : day) === 'calendar' ? (plain / week) * minutes : value * minutesPerDay
}
