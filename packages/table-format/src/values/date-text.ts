import { monthNumber } from './month-name.ts'

const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const inWords = /^(?:[a-z']{4,9},?\s+)?(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})\.?[\s./-]+(\d{4})$/i
const midnight = /^(\d{4}-\d{2}-\d{2})T00:00:00$/

/** A day that the calendar has, written as ISO 8601 (2026-01-12); a workbook's midnight is its day. Otherwise null. */
export function isoDate(text: string): string | null {
  const day = text.length === 19 ? (midnight.exec(text)?.[1] ?? text) : text
  const [, year, month, date] = iso.exec(day) ?? []
  return year !== undefined && isDay(+year, +month!, +date!) ? day : null
}

/** A day as people write it here: ISO, 12/01/2026 (the day first), 12-1-2026, 12 Januari 2026, Senin, 12 Januari 2026. */
export function anyDate(text: string): string | null {
  const [, day, month, year] = inWords.exec(text) ?? []
  if (day === undefined) return isoDate(text)
  const number = /^\d/.test(month!) ? Number(month) : monthNumber(month!)
  return number === null ? null : dayText(+year!, number, +day)
}

/** The day as ISO 8601, or null where the calendar has no such day. */
export const dayText = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= lengths[month - 1]! &&
  (month !== 2 || day < 29 || isLeap(year))
