import type { Instant, IsoDate } from '@satualur/engine'
import { addCalendarDays, dayNumber, isoDateAt } from '@satualur/engine'
import type { ReportingPeriod } from './reporting-period.ts'

/** Days from the first, up to and without the last; null where an end is open. */
export interface Days {
  from: IsoDate | null
  until: IsoDate | null
}

/** A period as it is counted: whole months, and what is left at its ends. */
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

/** The spans that have cells of their own, from the longest to the shortest. */
const spans = ['year', 'quarter', 'month'] as const
export type Span = (typeof spans)[number]

/** Whole months as few spans: the whole years among them, the whole quarters before and after these, and single months. */
export function wholeSpans(
  months: Days,
  [span, ...finer]: readonly Span[] = spans,
): { span: Span; days: Days }[] {
  const { from, until } = months
  if (finer.length === 0) return [{ span: 'month', days: months }]
  const whole = { from: from && startFrom(from, span!), until: until && startOf(until, span!) }
  if (whole.from && whole.until && whole.from >= whole.until) return wholeSpans(months, finer)
  const ends = [
    { from, until: whole.from },
    { from: whole.until, until },
  ]
  const rest = ends.filter((end) => end.from && end.until && end.from < end.until)
  return [{ span: span!, days: whole }, ...rest.flatMap((end) => wholeSpans(end, finer))]
}

/** Nothing has closed after today: what is asked up to today or later has no end. The sun rises first in the east. */
const lastToday = (now: Instant) => isoDateAt(now, 'Asia/Jayapura')

const monthOf = (date: IsoDate) => `${date.slice(0, 7)}-01`
const monthNumber = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const monthsLater = (date: IsoDate, months: number): IsoDate => {
  const later = monthNumber(date) + months
  return `${String(Math.floor(later / 12)).padStart(4, '0')}-${String((later % 12) + 1).padStart(2, '0')}-01`
}
const monthFrom = (date: IsoDate) => (date === monthOf(date) ? date : monthsLater(date, 1))

const monthsIn: Record<Span, number> = { year: 12, quarter: 3, month: 1 }
/** The first day of the span that a date lies in, and of the first one that begins on it or later. */
const startOf = (date: IsoDate, span: Span) => monthsLater(date, -(monthNumber(date) % monthsIn[span]))
const startFrom = (date: IsoDate, span: Span) =>
  date === startOf(date, span) ? date : monthsLater(startOf(date, span), monthsIn[span])
