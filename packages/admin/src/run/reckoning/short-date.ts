import type { Language } from '../../app/language/language.ts'

/** A calendar date in the narrow column of a table, with its weekday: `Kam, 26 Mar`; the year where it could be another. */
export function shortDate(date: string, language: Language, hasYear: boolean): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(hasYear && { year: 'numeric' }),
  }).format(new Date(`${date}T00:00:00Z`))
}
