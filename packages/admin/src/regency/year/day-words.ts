import type { IsoDate, Shifts, WorkingCalendar } from '@satualur/engine'
import { openShifts } from '@satualur/engine'
import { language } from '../../app/i18n.ts'
import { clockTime } from '../hours/shift-text.ts'
import { t } from '../messages.ts'
import { kindWord } from './day-kind.ts'

const locales = { id: 'id-ID', en: 'en-GB' }
const formatted = (date: IsoDate, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language.value], { timeZone: 'UTC', ...options }).format(
    new Date(`${date}T00:00Z`),
  )

/** “Selasa, 17 Maret 2026” */
export const fullDay = (date: IsoDate) =>
  formatted(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

export const monthName = (date: IsoDate) => formatted(date, { month: 'long' })
export const monthAndYear = (date: IsoDate) => formatted(date, { month: 'long', year: 'numeric' })

/** From Monday on, as a week of office hours is. */
export const weekdayNames = (form: 'long' | 'short') =>
  Array.from({ length: 7 }, (_, day) =>
    formatted(`1970-01-${String(day + 5).padStart(2, '0')}`, { weekday: form }),
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
