import type { FormField, Locale } from '@satualur/engine'
import { asWritten } from '../reading/cell-words.ts'
import { writtenYesNo, yesNoChoices } from '../reading/sheet-words.ts'

/** What a workbook says of an answer; what does not fit its field is written as it is, and kept as long as nobody changes it. */
export function writtenAnswer(field: FormField, answer: unknown, locale: Locale): string | number | null {
  if (answer === undefined || answer === null) return null
  if (typeof answer === 'number') return answer
  if (typeof answer === 'boolean') return writtenYesNo(answer, locale)
  if (Array.isArray(answer)) return asWritten(answer.map(String).join('; ')) || null
  if (typeof answer !== 'string') return asWritten(JSON.stringify(answer))
  const choice = field.kind === 'choice' ? field.choices.find(({ key }) => key === answer) : undefined
  return asWritten(choice?.label[locale] ?? answer) || null
}

/** What Excel offers for a field; nothing where anything may be written. */
export function choicesOf(field: FormField, locale: Locale): string[] {
  if (field.kind === 'yes-no') return yesNoChoices(locale)
  return field.kind === 'choice' ? field.choices.map(({ label }) => label[locale]) : []
}
