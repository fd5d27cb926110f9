import type { Locale } from '../locale.ts'
import { isAnswered } from './answer.ts'
import { fieldsOf, type AnsweredForm, type FormField } from './metadata-form.ts'

/** A field with its answer in the words of a language. */
export interface AnsweredField {
  field: FormField
  text: string
}

const yesNo: Record<Locale, [yes: string, no: string]> = { id: ['Ya', 'Tidak'], en: ['Yes', 'No'] }

/** The fields of a form that say something, in their order, each in words: choices by their labels, lists joined by commas. */
export function answeredFields({ form, answers }: AnsweredForm, locale: Locale): AnsweredField[] {
  return fieldsOf(form)
    .filter((field) => isAnswered(field, answers))
    .map((field) => ({ field, text: inWords(field, answers[field.key], locale) }))
}

function inWords(field: FormField, answer: unknown, locale: Locale): string {
  if (field.kind === 'choice') return field.choices.find(({ key }) => key === answer)?.label[locale] ?? ''
  if (typeof answer === 'boolean') return yesNo[locale][answer ? 0 : 1]
  return Array.isArray(answer) ? answer.map((name) => String(name).trim()).join(', ') : String(answer).trim()
}
