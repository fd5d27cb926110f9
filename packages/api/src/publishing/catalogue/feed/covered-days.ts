import type { IsoDate, Period } from '@satualur/engine'
import { firstDayOf, lastDayOf, readPeriod } from '@satualur/engine'

/** The days that a period is about, both included; null for none, and for what names no period of the calendar. */
export function coveredDays(period: Period | null): { from: IsoDate; until: IsoDate } | null {
  if (period === null || (readPeriod(period)?.year ?? 9999) >= 9999) return null
  return { from: firstDayOf(period), until: lastDayOf(period) }
}

/** The days of the years that people name, "2026" or "2024-2026"; null for whatever else they have written. */
export function coveredYears(coverage: string | null): { from: IsoDate; until: IsoDate } | null {
  const [, first, last = first] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(coverage ?? '') ?? []
  return first === undefined || last! < first ? null : { from: `${first}-01-01`, until: `${last!}-12-31` }
}
