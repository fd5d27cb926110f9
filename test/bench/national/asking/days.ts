import { isoDateAt } from '@satualur/engine'
import type { Days } from './question.ts'

const day = (at: Date) => at.toISOString().slice(0, 10)

/** The twelve whole months before the one that an instant lies in, and the instant with which they begin. */
export function wholeMonths(now: Date): { days: Days; begins: Date } {
  const begins = new Date(Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), 1))
  const ends = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0))
  return { days: { from: day(begins), to: day(ends) }, begins }
}

/** From the middle of a month some time ago up to today, which begins in the east: days before the first whole month, and the month that is under way. */
export const sinceMidMonth = (now: Date): Days => ({
  from: day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 4, 15))),
  to: isoDateAt(now.getTime(), 'Asia/Jayapura'),
})

/** The months of a quarter, the one under way among them, up to today: as the overview of a regency asks. */
export const sinceQuarter = (now: Date): Days => ({
  from: day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1))),
  to: isoDateAt(now.getTime(), 'Asia/Jayapura'),
})
