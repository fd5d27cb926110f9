import type { Language } from '../../app/language/language.ts'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

/** `1.234,5` in Indonesian, `1,234.5` in English. */
export function describeNumber(value: number, language: Language, fractionDigits = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: fractionDigits }).format(value)
}

/** A share from 0 to 1 as `82,4 %`. */
export function describeShare(share: number, language: Language): string {
  return `${describeNumber(share * 100, language, 1)} %`
}
