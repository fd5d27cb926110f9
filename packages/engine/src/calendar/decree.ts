import type { DayOff, WorkingCalendar } from './calendar.ts'
import type { HolidayDecree } from './indonesian-holidays.ts'
import { holidayDecrees } from './indonesian-holidays.ts'
import type { IsoDate } from '../sop.ts'

/** All that is decreed for one year, later additions included; null for a year without a known decree. */
export function decreeOfYear(year: number): HolidayDecree | null {
  const ofYear = holidayDecrees.filter((decree) => decree.year === year)
  if (ofYear.length === 0) return null
  const decree = ofYear.map((one) => one.decree).join('; ')
  return { year, decree, daysOff: Object.assign({}, ...ofYear.map(({ daysOff }) => daysOff)) }
}

/**
 * A calendar once the decree of a year is loaded: its days take the place of the national and joint-leave days of that
 * year, and the year counts as loaded. Local and one-off days stay, and every other year stays as it is; what the office
 * itself has set on a date stays its own, since it rests then anyway.
 *
 * @example withDecree(calendar, decreeOfYear(2026)!): from 17 March 2026, 3 hari kerja end on 27 March
 */
export function withDecree(calendar: WorkingCalendar, { year, daysOff }: HolidayDecree): WorkingCalendar {
  const isKept = ([date, { kind }]: [IsoDate, DayOff]) =>
    !date.startsWith(`${year}-`) || kind === 'local' || kind === 'one-off'
  const kept = Object.entries(calendar.daysOff).filter(isKept)
  const years = new Set([...calendar.loadedYears, year])
  return {
    ...calendar,
    daysOff: { ...daysOff, ...Object.fromEntries(kept) },
    loadedYears: [...years].sort((one, other) => one - other),
  }
}
