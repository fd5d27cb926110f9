import type { Locale } from '../locale.ts'
import type { Key } from '../sop.ts'
import { fieldsOf, standardDataKeys, type FormField, type MetadataForm } from './metadata-form.ts'

/** Why a form cannot be used. `path` is the way to the value in the form. */
export type FormFinding = { path: (string | number)[] } & (
  | { code: 'field-repeated'; key: Key }
  | { code: 'section-repeated'; key: Key }
  | { code: 'choice-repeated'; key: Key }
  | { code: 'words-missing' }
  /** A form of Standar Data has to ask for all five, and require them, or the gate would stand open. */
  | { code: 'standard-field-missing'; key: Key }
  | { code: 'standard-field-optional'; key: Key }
  /** A form that the gate asks for and that requires nothing would let everything through. */
  | { code: 'nothing-required' }
)

/** Every reason why a form cannot be used: what is said twice, what has no words, and what would leave the gate open. */
export function formFindings(form: MetadataForm): FormFinding[] {
  const sections = form.sections.map(({ key }, index) => ({ key, path: ['sections', index, 'key'] }))
  const fields = form.sections.flatMap((section, at) =>
    section.fields.map((field, index) => ({ field, path: ['sections', at, 'fields', index] })),
  )
  return [
    ...repeated(sections).map((one) => ({ ...one, code: 'section-repeated' as const })),
    ...repeated(fields.map(({ field, path }) => ({ key: field.key, path: [...path, 'key'] }))).map((one) => ({
      ...one,
      code: 'field-repeated' as const,
    })),
    ...wordless(form.title, ['title']),
    ...form.sections.flatMap(({ title }, index) => wordless(title, ['sections', index, 'title'])),
    ...fields.flatMap(({ field, path }) => fieldFindings(field, path)),
    ...gateFindings(form),
  ]
}

function fieldFindings(field: FormField, path: (string | number)[]): FormFinding[] {
  const choices = field.kind === 'choice' ? field.choices : []
  const at = (index: number, name: string) => [...path, 'choices', index, name]
  return [
    ...wordless(field.label, [...path, 'label']),
    ...choices.flatMap(({ label }, index) => wordless(label, at(index, 'label'))),
    ...repeated(choices.map(({ key }, index) => ({ key, path: at(index, 'key') }))).map((one) => ({
      ...one,
      code: 'choice-repeated' as const,
    })),
  ]
}

function gateFindings(form: MetadataForm): FormFinding[] {
  const fields = fieldsOf(form)
  const path = ['sections']
  if (form.follows === 'standar-data')
    return standardDataKeys.flatMap((key): FormFinding[] => {
      const field = fields.find((one) => one.key === key)
      if (!field) return [{ code: 'standard-field-missing', key, path }]
      return field.isRequired ? [] : [{ code: 'standard-field-optional', key, path }]
    })
  const isAsked = form.follows === 'ms-ind' || form.follows === 'ms-var'
  return isAsked && !fields.some(({ isRequired }) => isRequired) ? [{ code: 'nothing-required', path }] : []
}

function wordless(words: Record<Locale, string>, path: (string | number)[]): FormFinding[] {
  const locales: Locale[] = ['id', 'en']
  return locales
    .filter((locale) => !words[locale].trim())
    .map((locale) => ({ code: 'words-missing', path: [...path, locale] }))
}

function repeated<One extends { key: Key }>(all: readonly One[]): One[] {
  const taken = new Set<Key>()
  return all.filter(({ key }) => taken.has(key) || !taken.add(key))
}
