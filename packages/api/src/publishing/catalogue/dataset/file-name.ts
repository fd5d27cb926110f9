import type { Locale } from '@satualur/engine'
import { describePeriod } from '@satualur/engine'
import type { PublicFile } from '../public-catalogue.ts'

/** A file by its title and its period, where the title does not say it already. */
export function fileName({ title, period }: Pick<PublicFile, 'title' | 'period'>, locale: Locale): string {
  const named = period === null ? '' : describePeriod(period, locale)
  return title.includes(named) ? title : `${title}, ${named}`
}
