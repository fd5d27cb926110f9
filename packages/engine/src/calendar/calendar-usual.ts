import type { OfficeHours, Shift, WorkingCalendar, Zone } from './calendar.ts'
import { holidayDecrees } from './indonesian-holidays.ts'
import type { IsoDate } from '../sop.ts'

/** First and last day of one Ramadan, both included, as announced by the government; never computed. */
export interface Ramadan {
  from: IsoDate
  until: IsoDate
}

const shift = (opensAtHour: number, closesAtHour: number): Shift => ({
  opens: opensAtHour * 60,
  closes: closesAtHour * 60,
})

/**
 * Office hours of Perpres 21/2023: Monday to Thursday 07.30-16.00 with 60 minutes of break, Friday 07.30-16.30 with
 * 90, together 37 h 30 min. In force at any date, so that runs of earlier years can be counted too.
 *
 * The decree fixes the start, the length of the breaks and the week; that they begin at 12.00, and on Friday at
 * 11.30, is custom and stays each office's own setting.
 */
export function usualOfficeHours(): OfficeHours {
  const day = [shift(7.5, 12), shift(13, 16)]
  const friday = [shift(7.5, 11.5), shift(13, 16.5)]
  return {
    from: '1970-01-01',
    until: null,
    name: 'Perpres 21/2023',
    week: [day, day, day, day, friday, [], []],
  }
}

/**
 * Office hours of Perpres 21/2023 for one Ramadan: Monday to Thursday 08.00-15.00 with 30 minutes of break, Friday
 * 08.00-15.30 with 60, together 32 h 30 min. They win over the usual ones because their `from` is later.
 */
export function ramadanOfficeHours({ from, until }: Ramadan): OfficeHours {
  const day = [shift(8, 12), shift(12.5, 15)]
  const friday = [shift(8, 11.5), shift(12.5, 15.5)]
  return { from, until, name: 'Perpres 21/2023, Ramadan', week: [day, day, day, day, friday, [], []] }
}

/**
 * The calendar a regency starts with: usual hours, the Ramadans it names, and every decreed holiday that is known.
 * Years without a decree are not in `loadedYears`.
 */
export function usualCalendar(zone: Zone, ramadans: readonly Ramadan[] = []): WorkingCalendar {
  return {
    zone,
    hours: [usualOfficeHours(), ...ramadans.map(ramadanOfficeHours)],
    daysOff: Object.assign({}, ...holidayDecrees.map((decree) => decree.daysOff)),
    loadedYears: [...new Set(holidayDecrees.map((decree) => decree.year))],
  }
}
