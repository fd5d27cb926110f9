import type { CalendarRefusal, WorkingCalendar } from '@satualur/engine'
import { calendarSentence, checkCalendar, withWholeDays } from '@satualur/engine'
import type { Sentence } from '../graphql/locale.ts'
import type { CalendarInput } from './calendar.input.ts'

/** What keeps a calendar from being counted with, and where in the input it stands. */
export interface PlacedFinding {
  sentence: Sentence
  date?: string
  hours?: number
  weekday?: number
}

/** What of the calendar in force stays where an input does not say it. */
export type CalendarInForce = Pick<WorkingCalendar, 'zone' | 'areDaysWhole'>

/** The calendar that was meant, or all that keeps it from being one. */
export function readCalendarInput(
  { hours, daysOff, loadedYears, areDaysWhole }: CalendarInput,
  inForce: CalendarInForce,
): { calendar: WorkingCalendar } | { findings: PlacedFinding[] } {
  const said: WorkingCalendar = {
    zone: inForce.zone,
    hours: hours.map(({ from, until = null, name, week }) => ({
      ...{ from, until, name: name.trim() },
      week: week.map((shifts) => shifts.map(({ opens, closes }) => ({ opens, closes }))),
    })) as unknown as WorkingCalendar['hours'],
    daysOff: Object.fromEntries(
      daysOff.map(({ date, name, kind, isVerified }) => [date, { name: name.trim(), kind, isVerified }]),
    ),
    loadedYears: [...new Set(loadedYears)].sort((one, other) => one - other),
  }
  const calendar = withWholeDays(said, areDaysWhole ?? inForce.areDaysWhole ?? false)
  const findings = [
    ...checkCalendar(calendar).map((refusal) => placed(refusal, hours)),
    ...hours.flatMap(({ name }, place) => (name.trim() ? [] : [{ sentence: namelessHours, hours: place }])),
    ...daysOff.flatMap(({ date, name }, place) => [
      ...(name.trim() ? [] : [{ sentence: namelessDay(date), date }]),
      ...(daysOff.findIndex((day) => day.date === date) < place ? [{ sentence: twice(date), date }] : []),
    ]),
  ]
  return findings.length > 0 ? { findings } : { calendar }
}

function placed(refusal: CalendarRefusal, hours: CalendarInput['hours']): PlacedFinding {
  const sentence = { id: calendarSentence(refusal, 'id'), en: calendarSentence(refusal, 'en') }
  if (!('hours' in refusal)) return { sentence }
  const place = hours.findIndex(({ name }) => name.trim() === refusal.hours)
  return { sentence, hours: place, ...('weekday' in refusal && { weekday: refusal.weekday }) }
}

const namelessHours: Sentence = {
  id: 'Jam kerja ini belum bernama. Tuliskan dasarnya, misalnya “Perbup 12/2024”.',
  en: 'These office hours have no name yet. Write what they rest on, such as “Perbup 12/2024”.',
}

const namelessDay = (date: string): Sentence => ({
  id: `Hari libur ${date} belum bernama. Tuliskan hari apa itu.`,
  en: `The day off ${date} has no name yet. Write what it is.`,
})

const twice = (date: string): Sentence => ({
  id: `Tanggal ${date} tertulis dua kali. Hapus salah satunya.`,
  en: `The date ${date} is written twice. Remove one of them.`,
})
