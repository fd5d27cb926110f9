import type { DayOff, IsoDate, WorkingCalendar } from '@satualur/engine'
import { addCalendarDays } from '@satualur/engine'

/** Days off that follow each other and are one thing: Idulfitri on the 21st and 22nd. */
export interface DayOffSpan {
  from: IsoDate
  until: IsoDate
  day: DayOff
}

/** The days off among the dates, which are in order. */
export function spansOf(dates: readonly IsoDate[], daysOff: WorkingCalendar['daysOff']): DayOffSpan[] {
  const spans: DayOffSpan[] = []
  for (const date of dates) {
    const day = daysOff[date]
    if (!day) continue
    const last = spans.at(-1)
    const goesOn =
      last !== undefined &&
      addCalendarDays(last.until, 1) === date &&
      last.day.name === day.name &&
      last.day.kind === day.kind &&
      last.day.isVerified === day.isVerified
    if (goesOn) last.until = date
    else spans.push({ from: date, until: date, day })
  }
  return spans
}
