import { addPeriods, describePeriod, periodOn, readPeriod } from '@satualur/engine'
import type { Language } from '../../app/language/language.ts'

export { describePeriod }

/** How often a dataset is produced, as the contract spells it. */
export type Frequency = 'MONTHLY' | 'QUARTERLY' | 'SEMESTER' | 'YEARLY'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }
const romans = ['I', 'II', 'III', 'IV']
const ofEngine = {
  MONTHLY: 'monthly',
  QUARTERLY: 'quarterly',
  SEMESTER: 'semester',
  YEARLY: 'yearly',
} as const

/** For narrow places: Mar, Tw I 2026, Smt II 2026, 2026. */
export function describePeriodShort(period: string, language: Language): string {
  const parts = readPeriod(period)
  if (parts?.frequency === 'monthly') return monthNames(language, 'short')[parts.number - 1]!
  if (!parts || parts.frequency === 'yearly' || language === 'en') return describePeriod(period, language)
  return `${parts.frequency === 'quarterly' ? 'Tw' : 'Smt'} ${romans[parts.number - 1]} ${parts.year}`
}

/** Of the year, from January on. */
export function monthNames(language: Language, form: 'long' | 'short'): string[] {
  const names = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', month: form })
  const nameOf = (month: number) => names.format(Date.UTC(2026, month, 1))
  // British English writes Sept; three letters name every month in both languages.
  return Array.from({ length: 12 }, (_, month) =>
    form === 'short' ? nameOf(month).slice(0, 3) : nameOf(month),
  )
}

/** The period that the date (`YYYY-MM-DD`) lies in and those before it, newest first. */
export function recentPeriods(frequency: Frequency, today: string, count: number): string[] {
  const current = periodOn(ofEngine[frequency], today)
  return Array.from({ length: count }, (_, before) => addPeriods(current, -before))
}
