import type { Language } from '../app/language/language.ts'
import { describeDate } from '../design/time/instant.ts'
import { t } from './messages.ts'

/** From when until when a version is in force, in words; null while no day is known. A version that ends before it begins never was. */
export function describeValidity(
  from: string | null | undefined,
  until: string | null | undefined,
  language: Language,
): string | null {
  if (!from) return null
  if (!until) return t('since', { from: describeDate(from, language) })
  if (until < from) return t('neverInForce')
  return t('between', { from: describeDate(from, language), until: describeDate(until, language) })
}
