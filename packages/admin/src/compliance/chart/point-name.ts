import type { Language } from '../../app/language/language.ts'
import type { Every } from '../../generated/graphql.ts'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

/** A point below its axis: `2 Nov` for a week, `Nov` for a month (`Jan 2026` where a year begins), `2026` for a year. */
export function pointName(from: string, every: Every, language: Language): string {
  if (every === 'YEAR') return from.slice(0, 4)
  const says = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(
      new Date(`${from}T00:00:00Z`),
    )
  if (every === 'WEEK') return says({ day: 'numeric', month: 'short' })
  return from.slice(5, 7) === '01' ? says({ month: 'short', year: 'numeric' }) : says({ month: 'short' })
}
