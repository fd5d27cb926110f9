import type { DayOff, IsoDate, WorkingCalendar } from '@satualur/engine'
import { addCalendarDays } from '@satualur/engine'

/** A longer rest than this is not typed by accident. */
export const longestSpanDays = 31

/** Every date from the first to the last, both included. */
export function datesBetween(from: IsoDate, until: IsoDate): IsoDate[] {
  const dates: IsoDate[] = []
  for (let date = from; date <= until; date = addCalendarDays(date, 1)) dates.push(date)
  return dates
}

/** Closes the office on these dates, save where a decree closes it already. */
export function withDayOff(
  calendar: WorkingCalendar,
  dates: readonly IsoDate[],
  day: DayOff,
): WorkingCalendar {
  const free = dates.filter((date) => !isDecreed(calendar.daysOff[date]))
  return {
    ...calendar,
    daysOff: { ...calendar.daysOff, ...Object.fromEntries(free.map((date) => [date, day])) },
  }
}

/** The date as it stands in the other calendar: off as there, or no longer off. */
export function withDayOf(
  calendar: WorkingCalendar,
  date: IsoDate,
  day: DayOff | undefined,
): WorkingCalendar {
  const { [date]: _, ...others } = calendar.daysOff
  return { ...calendar, daysOff: day ? { ...others, [date]: day } : others }
}

const isDecreed = (day: DayOff | undefined) => day?.kind === 'national' || day?.kind === 'joint-leave'
