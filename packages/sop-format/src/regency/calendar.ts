import type { DayOff, IsoDate, OfficeHours, Shift, WorkingCalendar } from '@satualur/engine'
import {
  checkCalendar,
  holidayDecrees,
  ramadanOfficeHours,
  usualOfficeHours,
  withWholeDays,
} from '@satualur/engine'
import type { ConfigurationText } from '../source/configuration-text.ts'
import type { Path, Problem } from '../source/problem.ts'
import { repeatedNames } from '../source/names.ts'
import { calendarSentence, yearWithoutDecree } from './calendar-sentences.ts'
import type { CalendarFile, HoursFile, RegencyFile, Weekday } from './regency-file.ts'
import { weekdays } from './regency-file.ts'

/** Usual hours where the file names none, shorter ones in each Ramadan, and the days off of the loaded years. */
export function readCalendar({ zone, calendar }: Pick<RegencyFile, 'zone' | 'calendar'>): WorkingCalendar {
  const ownHours = calendar?.hours ?? []
  const loadedYears = calendar?.loadedYears ?? decreedYears()
  const read: WorkingCalendar = {
    zone,
    hours: [
      ...(ownHours.length > 0 ? ownHours.map(readHours) : [usualOfficeHours()]),
      ...(calendar?.ramadan ?? []).map(ramadanOfficeHours),
    ],
    daysOff: { ...decreedDaysOff(loadedYears), ...ownDaysOff(calendar) },
    loadedYears: [...loadedYears],
  }
  return withWholeDays(read, calendar?.areDaysWhole ?? false)
}

/** Days and hours that exist one by one, and yet cannot be counted with. */
export function calendarProblems(file: RegencyFile, text: ConfigurationText): Problem[] {
  const path: Path = ['calendar']
  const { calendar } = file
  const days = (calendar?.daysOff ?? []).map(({ date }, index) => ({
    key: date,
    path: [...path, 'daysOff', index, 'date'],
  }))
  const repeated = repeatedNames({ id: 'Tanggal', en: 'Date' }, days)
  const refusals = checkCalendar(readCalendar(file)).map(calendarSentence)
  const undecreed = (calendar?.loadedYears ?? []).flatMap((year, index) =>
    isDecreed(year, calendar)
      ? []
      : [text.problemAt([...path, 'loadedYears', index], yearWithoutDecree(year))],
  )
  return [
    ...repeated.map(({ path, message }) => text.problemAt(path, message)),
    ...undecreed,
    ...refusals.map((message) =>
      text.problemAt(calendar?.hours ? [...path, 'hours'] : path, message, 'name'),
    ),
  ]
}

/** A year without a known decree counts as loaded once the file itself brings its national days. */
function isDecreed(year: number, calendar: CalendarFile | null | undefined): boolean {
  const bringsDays = calendar?.daysOff?.some(
    ({ date, kind }) => kind === 'national' && date.startsWith(`${year}-`),
  )
  return decreedYears().includes(year) || (bringsDays ?? false)
}

/** The years whose decrees are known. */
export function decreedYears(): number[] {
  return [...new Set(holidayDecrees.map(({ year }) => year))]
}

export function decreedDaysOff(years: readonly number[]): Record<IsoDate, DayOff> {
  const decrees = holidayDecrees.filter(({ year }) => years.includes(year))
  return Object.assign({}, ...decrees.map(({ daysOff }) => daysOff))
}

function ownDaysOff(calendar: CalendarFile | null | undefined): Record<IsoDate, DayOff> {
  const days = (calendar?.daysOff ?? []).map(({ date, name, kind, isVerified }): [IsoDate, DayOff] => {
    return [date, { name: String(name), kind: kind ?? 'local', isVerified: isVerified ?? true }]
  })
  return Object.fromEntries(days)
}

function readHours({ from, until, name, week }: HoursFile): OfficeHours {
  const shifts = (day: Weekday) => (week[day] ?? []).map(readShift)
  return {
    from,
    until: until ?? null,
    name: String(name),
    week: weekdays.map(shifts) as unknown as OfficeHours['week'],
  }
}

function readShift(text: string): Shift {
  const [opens = 0, closes = 0] = text.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(/[.:]/).map(Number)
    return hours * 60 + minutes
  })
  return { opens, closes }
}
