import type { Locale } from '../locale.ts'
import type { TimeUnit } from '../sop.ts'

const indonesian: Record<TimeUnit, string> = {
  second: 'detik',
  minute: 'menit',
  hour: 'jam',
  day: 'hari',
  week: 'minggu',
  month: 'bulan',
}

/** A number as the language writes it: 1,5 in Indonesian, 1.5 in English. */
export const sayNumber = (value: number, locale: Locale): string =>
  locale === 'id' ? String(value).replace('.', ',') : String(value)

/** "3 hari", "1 day", "2 working days": a count with its unit, in English with a plural. */
export function sayCount(value: number, unit: TimeUnit, locale: Locale, adjective = ''): string {
  const number = sayNumber(value, locale)
  if (locale === 'id') return [number, indonesian[unit], adjective].filter(Boolean).join(' ')
  return [number, adjective, value === 1 ? unit : `${unit}s`].filter(Boolean).join(' ')
}
