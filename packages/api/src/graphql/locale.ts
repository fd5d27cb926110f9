import type { Locale } from '@satualur/engine'

export type { Locale }

/** One sentence in both languages. */
export type Sentence = Record<Locale, string>

/** The reader's language: Indonesian unless English was asked for first. */
export const localeOf = (acceptLanguage: string | undefined): Locale =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'id'
