import type { IsoDate, Period } from '@satualur/engine'
import { firstDayOf, lastDayOf, readPeriod } from '@satualur/engine'

/** The days that a period is about, both included; null for none, and for what names no period of the calendar. */
export function coveredDays(period: Period | null): { from: IsoDate; until: IsoDate } | null {
  if (period === null || (readPeriod(period)?.year ?? 9999) >= 9999) return null
  return { from: firstDayOf(period), until: lastDayOf(period) }
}
