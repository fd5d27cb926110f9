import type { Instant, IsoDate } from '@satualur/engine'
import { addCalendarDays, dayNumber, isoDateAt } from '@satualur/engine'
import type { ReportingPeriod } from './reporting-period.ts'

/** Days from the first, up to and without the last; null where an end is open. */
export interface Days {
  from: IsoDate | null
  until: IsoDate | null
}

/** A period as it is counted: whole months from the tally, and what is left at its ends from the tasks themselves. */
export interface CountedPeriod {
  all: Days
  months: Days | null
  ends: Days[]
}

export function countedPeriod({ from, to }: ReportingPeriod, now: Instant): CountedPeriod {
  const until = to && to < lastToday(now) ? addCalendarDays(to, 1) : null
  const all = { from, until }
  const months = { from: from && monthFrom(from), until: until && monthOf(until) }
  if (months.from && months.until && months.from >= months.until) return { all, months: null, ends: [all] }
  const ends = [
    { from, until: months.from },
    { from: months.until, until },
  ]
  return { all, months, ends: ends.filter((end) => end.from && end.until && end.from < end.until) }
}

/** The equally long period that ends the day before `from`; of whole months as many months, where that is asked. */
export function periodBefore({ from, to }: ReportingPeriod, isByMonths: boolean): ReportingPeriod | null {
  if (!from || !to) return null
  const until = addCalendarDays(to, 1)
  const last = addCalendarDays(from, -1)
  if (isByMonths && from === monthOf(from) && until === monthOf(until))
    return { from: monthsLater(from, monthNumber(from) - monthNumber(until)), to: last }
  return { from: addCalendarDays(from, dayNumber(from) - dayNumber(until)), to: last }
}

/** The whole years of some months, and the months before and after them. */
export function wholeYears({ from, until }: Days): { years: Days | null; months: Days[] } {
  const years = { from: from && yearFrom(from), until: until && yearOf(until) }
  if (years.from && years.until && years.from >= years.until)
    return { years: null, months: [{ from, until }] }
  const months = [
    { from, until: years.from },
    { from: years.until, until },
  ]
  return { years, months: months.filter((rest) => rest.from && rest.until && rest.from < rest.until) }
}

/** Nothing has closed after today: what is asked up to today or later has no end. The sun rises first in the east. */
const lastToday = (now: Instant) => isoDateAt(now, 'Asia/Jayapura')

const monthOf = (date: IsoDate) => `${date.slice(0, 7)}-01`
const yearOf = (date: IsoDate) => `${date.slice(0, 4)}-01-01`
const monthNumber = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const monthsLater = (date: IsoDate, months: number): IsoDate => {
  const later = monthNumber(date) + months
  return `${String(Math.floor(later / 12)).padStart(4, '0')}-${String((later % 12) + 1).padStart(2, '0')}-01`
}
const monthFrom = (date: IsoDate) => (date === monthOf(date) ? date : monthsLater(date, 1))
const yearFrom = (date: IsoDate) => (date === yearOf(date) ? date : monthsLater(yearOf(date), 12))
