import { addCalendarDays, instantAt } from '../calendar/calendar-day.ts'
import type { Zone } from '../calendar/calendar.ts'
import type { Instant } from '../instant.ts'
import type { IsoDate } from '../sop.ts'
import { addPeriods, firstDayOf, lastDayOf, periodOn, type Frequency, type Period } from './period.ts'

/** When the run for a period is opened: so many days after its first day, or after the day that follows its last. */
export interface TurnTerms {
  opens: 'period-start' | 'period-end'
  /** Whole days; 0 for that very day. */
  afterDays: number
}

/** Where nobody has set a schedule: the data of a period are collected from the day after it has ended. */
export const usualTerms: TurnTerms = { opens: 'period-end', afterDays: 0 }

/** The time in which a period is carried out: turns follow each other without a gap, one for each period. */
export interface Turn {
  period: Period
  /** The day on which its run is opened. */
  opensOn: IsoDate
  /** Its last day: on the next one the following turn opens. */
  endsOn: IsoDate
  /** The midnight in the regency's zone with which `opensOn` begins. */
  opensAt: Instant
  /** The midnight with which `endsOn` ends: rows timed by the frequency of the data are due then. */
  endsAt: Instant
}

/**
 * The turn of a period under a schedule, by local days; holidays do not move it. What names no period and days that
 * are not whole are faults. Source: the frequency of the entry in the Daftar Data (Perpres 39/2019), the regency's schedule.
 *
 * @example turnOf('2026-T1', 'Asia/Jakarta') opens on 2026-04-01 and ends on 2026-06-30
 */
export function turnOf(period: Period, zone: Zone, terms: TurnTerms = usualTerms): Turn {
  const opensOn = openingDay(period, terms)
  const endsOn = addCalendarDays(openingDay(addPeriods(period, 1), terms), -1)
  return {
    period,
    opensOn,
    endsOn,
    opensAt: instantAt(opensOn, 0, zone),
    endsAt: instantAt(addCalendarDays(endsOn, 1), 0, zone),
  }
}

/**
 * The period whose turn a local date lies in. Faults like `turnOf`.
 *
 * @example periodOfTurnOn('monthly', '2026-04-09', { opens: 'period-end', afterDays: 9 }) === '2026-02'
 */
export function periodOfTurnOn(
  frequency: Frequency,
  date: IsoDate,
  { opens, afterDays }: TurnTerms = usualTerms,
): Period {
  const period = periodOn(frequency, addCalendarDays(date, -wholeDays(afterDays)))
  return opens === 'period-start' ? period : addPeriods(period, -1)
}

function openingDay(period: Period, { opens, afterDays }: TurnTerms): IsoDate {
  const days = wholeDays(afterDays)
  return opens === 'period-start'
    ? addCalendarDays(firstDayOf(period), days)
    : addCalendarDays(lastDayOf(period), 1 + days)
}

function wholeDays(days: number): number {
  if (!Number.isInteger(days)) throw new RangeError(`A turn opens after whole days, not after ${days}.`)
  return days
}
