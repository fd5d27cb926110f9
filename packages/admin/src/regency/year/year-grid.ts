import type { IsoDate } from '@satualur/engine'
import { addCalendarDays, dayNumber, weekdayOf } from '@satualur/engine'

/** The days of a month in weeks from Monday; null where the week belongs to another month. */
export function weeksOf(year: number, month: number): (IsoDate | null)[][] {
  const first = dateOf(year, month, 1)
  const days = lastDayOf(year, month)
  const cells: (IsoDate | null)[] = [
    ...Array.from({ length: weekdayOf(dayNumber(first)) }, () => null),
    ...Array.from({ length: days }, (_, index) => dateOf(year, month, index + 1)),
  ]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** Where a key leads from a date; null for a key that does not move. Nothing leads out of the year. */
export function movedDate(date: IsoDate, key: string): IsoDate | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const within = (moved: IsoDate) => (moved.startsWith(`${year}-`) ? moved : date)
  const weekday = weekdayOf(dayNumber(date))
  const months = (by: number) => {
    const other = Math.min(Math.max(month + by, 1), 12)
    return dateOf(year, other, Math.min(day, lastDayOf(year, other)))
  }
  switch (key) {
    case 'ArrowLeft':
      return within(addCalendarDays(date, -1))
    case 'ArrowRight':
      return within(addCalendarDays(date, 1))
    case 'ArrowUp':
      return within(addCalendarDays(date, -7))
    case 'ArrowDown':
      return within(addCalendarDays(date, 7))
    case 'Home':
      return within(addCalendarDays(date, -weekday))
    case 'End':
      return within(addCalendarDays(date, 6 - weekday))
    case 'PageUp':
      return months(-1)
    case 'PageDown':
      return months(1)
    default:
      return null
  }
}

const two = (number: number) => String(number).padStart(2, '0')
const dateOf = (year: number, month: number, day: number): IsoDate => `${year}-${two(month)}-${two(day)}`
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
