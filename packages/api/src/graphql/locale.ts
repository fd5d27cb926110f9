/** The reader's language: Indonesian unless English was asked for first. */
export type Locale = 'id' | 'en'

/** One sentence in both languages. */
export type Sentence = Record<Locale, string>

export const localeOf = (acceptLanguage: string | undefined): Locale =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'id'
