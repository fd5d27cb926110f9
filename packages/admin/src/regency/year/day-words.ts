import type { IsoDate, Shifts, WorkingCalendar } from '@satualur/engine'
import { openShifts } from '@satualur/engine'
import { language } from '../../app/language/language.ts'
import { clockTime } from '../hours/shift-text.ts'
import { t } from '../messages.ts'
import { kindWord } from './day-kind.ts'

const locales = { id: 'id-ID', en: 'en-GB' }
const forms = {
  fullDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  monthAndYear: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Making one costs more than a hundred uses of it, and a year has 365 days to name. */
const made = new Map<string, Intl.DateTimeFormat>()
function formatted(date: IsoDate, form: keyof typeof forms): string {
  const name = `${language.value} ${form}`
  let format = made.get(name)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language.value], { timeZone: 'UTC', ...forms[form] })
    made.set(name, format)
  }
  return format.format(Date.parse(`${date}T00:00Z`))
}

/** “Selasa, 17 Maret 2026” */
export const fullDay = (date: IsoDate) => formatted(date, 'fullDay')

export const monthName = (date: IsoDate) => formatted(date, 'month')
export const monthAndYear = (date: IsoDate) => formatted(date, 'monthAndYear')

/** From Monday on, as a week of office hours is. */
export const weekdayNames = (form: 'long' | 'short') =>
  // 5 January 1970 was a Monday.
  Array.from({ length: 7 }, (_, day) =>
    formatted(`1970-01-${String(day + 5).padStart(2, '0')}`, form === 'long' ? 'weekday' : 'weekdayShort'),
  )

/** “07.30–12.00, 13.00–16.00” */
export const shiftWords = (shifts: Shifts) =>
  shifts
    .map(({ opens, closes }) => `${clockTime(opens, language.value)}–${clockTime(closes, language.value)}`)
    .join(', ')

/** What a day is, in one breath, for whoever cannot see the marks. */
export function dayWords(calendar: WorkingCalendar, date: IsoDate): string {
  const day = calendar.daysOff[date]
  if (!day) return `${fullDay(date)}, ${t(openShifts(calendar, date).length > 0 ? 'open' : 'closed')}`
  const words = [fullDay(date), t(kindWord(day.kind)).toLowerCase(), day.name]
  return (day.isVerified ? words : [...words, t('unverified')]).join(', ')
}
