import type { Locale } from '../locale.ts'
import type { Period } from './period.ts'
import { readPeriod } from './period.ts'

const locales: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }
const romans = ['I', 'II', 'III', 'IV']

/**
 * A period in the words of the office: `2026-03` as Maret 2026, `2026-T1` as Triwulan I 2026, `2026-S2` as Semester II
 * 2026. What names no period stays as somebody wrote it.
 *
 * @example describePeriod('2026-T4', 'en') === 'Q4 2026'
 */
export function describePeriod(period: Period, locale: Locale): string {
  const parts = readPeriod(period)
  if (!parts || parts.frequency === 'yearly') return period
  const { frequency, year, number } = parts
  if (frequency === 'monthly') {
    return new Intl.DateTimeFormat(locales[locale], {
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
    }).format(new Date(`${period}-01T00:00:00Z`))
  }
  if (locale === 'en') return `${frequency === 'quarterly' ? 'Q' : 'H'}${number} ${year}`
  return `${frequency === 'quarterly' ? 'Triwulan' : 'Semester'} ${romans[number - 1]} ${year}`
}
