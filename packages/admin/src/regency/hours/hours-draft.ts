import type { IsoDate, OfficeHours, WorkingCalendar } from '@satualur/engine'
import { hoursInForce, isIsoDate, ramadanOfficeHours, usualOfficeHours } from '@satualur/engine'
import type { Language } from '../../app/language/language.ts'
import { readShifts, textOf } from './shift-text.ts'

/** Office hours as somebody types them. */
export interface HoursDraft {
  name: string
  from: string
  /** Empty for good. */
  until: string
  /** From Monday on, as `07.30-12.00, 13.00-16.00`. */
  week: string[]
}

/** The first date of calendars that hold from the beginning on. */
export const beginning = '1970-01-01'

export const draftOf = ({ name, from, until, week }: OfficeHours, language: Language): HoursDraft => ({
  ...{ name, from, until: until ?? '' },
  week: week.map((shifts) => textOf(shifts, language)),
})

/** New hours begin as those of that day. */
export function newHours(calendar: WorkingCalendar, today: IsoDate, language: Language): HoursDraft {
  const now = hoursInForce(calendar, today) ?? usualOfficeHours()
  return { ...draftOf(now, language), name: '', from: today, until: '' }
}

/** Those of Perpres 21/2023; when Ramadan is, the government announces. */
export const newRamadan = (language: Language): HoursDraft =>
  draftOf(ramadanOfficeHours({ from: '', until: '' }), language)

/** Whether the hours cover any day of the year. */
export const coversYear = ({ from, until }: OfficeHours, year: number): boolean =>
  from <= `${year}-12-31` && (until === null || until >= `${year}-01-01`)

export type HoursMistake = 'hoursNameMissing' | 'hoursFromMissing' | 'hoursUntilBefore'
export interface HoursMistakes {
  name?: HoursMistake
  from?: HoursMistake
  until?: HoursMistake
  week: ('shiftsUnread' | 'shiftsDisorder' | null)[]
}

/** What keeps it from being read, by field. */
export function mistakesOf({ name, from, until, week }: HoursDraft): HoursMistakes {
  return {
    ...(!name.trim() && { name: 'hoursNameMissing' }),
    ...(!isIsoDate(from) && { from: 'hoursFromMissing' }),
    ...(until && until < from && { until: 'hoursUntilBefore' }),
    week: week.map((text) => {
      const read = readShifts(text)
      if (read === 'unread') return 'shiftsUnread'
      return read === 'disorder' ? 'shiftsDisorder' : null
    }),
  }
}

/** The hours that were meant; null while something keeps them from being read. */
export function hoursOf(draft: HoursDraft): OfficeHours | null {
  const { week, ...others } = mistakesOf(draft)
  if (Object.keys(others).length > 0 || week.some(Boolean)) return null
  return {
    ...{ from: draft.from, until: draft.until || null, name: draft.name.trim() },
    week: draft.week.map(readShifts) as unknown as OfficeHours['week'],
  }
}

/** `former` is replaced where it stands; new hours come last; `null` takes them away. */
export function withHours(
  calendar: WorkingCalendar,
  former: OfficeHours | null,
  hours: OfficeHours | null,
): WorkingCalendar {
  const others = hours ? [hours] : []
  return {
    ...calendar,
    hours: former
      ? calendar.hours.flatMap((each) => (each === former ? others : [each]))
      : [...calendar.hours, ...others],
  }
}
