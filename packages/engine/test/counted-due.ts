import type { WorkingCalendar } from '../src/calendar/calendar.ts'
import { MinuteCounter } from './minute-counter.ts'
import type { Unit } from './random-time.ts'

interface Time {
  value: number
  unit: Unit
}

/** The minute in which a row is due that begins in a minute, counted one by one; whether days are whole the calendar says. */
export function countedDue(calendar: WorkingCalendar, start: number, { value, unit }: Time): number {
  const counter = new MinuteCounter(calendar)
  const isWhole = calendar.areDaysWhole === true
  if (unit === 'menit') return counter.after(start, value)
  if (unit === 'jam') return counter.after(start, value * 60)
  if (unit === 'x 24 jam') return start + value * 1440
  if (unit === 'hari' || unit === 'hari kerja') {
    if (!isWhole) return counter.daysLater(start, value)
    const landed = counter.daysLater(counter.countedFrom(start), value)
    return counter.endOfDay(Math.floor(landed / 1440) * 1440)
  }
  const days = value * (unit === 'minggu' ? 7 : 1)
  const later = (minute: number) =>
    unit === 'bulan' ? counter.monthsLater(minute, value) : minute + days * 1440
  // What begins at midnight begins on the day that it ends: the minute before it is looked at.
  return isWhole ? counter.endOfDay(later(start - 1)) : later(start)
}

/** The minute from which it is at risk: four fifths of the open minutes are gone, or of all where day and night count. */
export function countedWarning(calendar: WorkingCalendar, start: number, due: number, unit: Unit): number {
  const counter = new MinuteCounter(calendar)
  const open = unit === 'hari kalender' || unit === 'x 24 jam' ? 0 : counter.between(start, due)
  return open > 0 ? counter.after(start, open * 0.8) : start + (due - start) * 0.8
}
