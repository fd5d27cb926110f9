import type { FormField, Locale, MetadataForm } from '@satualur/engine'
import { fieldsOf, isRepeated } from '@satualur/engine'
import type { Sentence } from '../../../graphql/locale.ts'
import { otherHeads } from '../list/head-words.ts'
import { listColumns } from '../list/list-columns.ts'
import { fold } from '../reading/cell-words.ts'
import { isOwnName } from '../reading/own-names.ts'
import type { WantedColumn } from '../reading/heads.ts'

/** Which dataset a row is about, and which of its variables or indicators. */
export const subjectColumns = {
  key: { ...listColumns.key, others: otherHeads.key },
  title: { ...listColumns.title, others: otherHeads.title },
  part: {
    ...{ id: 'Nomor urut', en: 'Running number' },
    others: 'Nomor variabel, Nomor indikator, No. urut, Part',
    hint: {
      id: 'Variabel atau indikator keberapa (1 sampai 200). Bila kosong, dicari dari namanya; yang belum ada ditambahkan.',
      en: 'Which variable or indicator (1 to 200). If blank it is found by its name, and added where there is none.',
    },
  },
} as const

export type SubjectColumn = keyof typeof subjectColumns

/** A column of a field has the field's key behind this, so that no field can be taken for another column. */
const fieldMark = 'field:'
export type FormColumn = SubjectColumn | `field:${string}`
export const columnOf = ({ key }: Pick<FormField, 'key'>): FormColumn => `${fieldMark}${key}`

export const subjectColumnsOf = (form: MetadataForm): SubjectColumn[] =>
  isRepeated(form) ? ['key', 'title', 'part'] : ['key', 'title']

/** What stands above each field: its label, or that with its section where two are alike. */
export function headsOf(form: MetadataForm): Map<FormField, Sentence> {
  const counts = new Map<string, number>()
  const count = (word: string) => counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1)
  for (const { id, en } of Object.values(subjectColumns)) for (const word of new Set([id, en])) count(word)
  for (const { label } of fieldsOf(form)) for (const word of new Set([label.id, label.en])) count(word)
  const isAlone = ({ label }: FormField) => [label.id, label.en].every((word) => counts.get(fold(word)) === 1)
  return new Map(
    form.sections.flatMap(({ title, fields }) =>
      fields.map((field) => {
        const head = (locale: Locale) =>
          isAlone(field) ? field.label[locale] : `${title[locale]}: ${field.label[locale]}`
        return [field, { id: head('id'), en: head('en') }] as const
      }),
    ),
  )
}

export function wantedInForm(form: MetadataForm): WantedColumn<FormColumn>[] {
  return [
    ...subjectColumnsOf(form).map((name) => {
      const { id, en, others } = subjectColumns[name]
      return { name, words: [id, en, ...(others?.split(', ') ?? [])] }
    }),
    ...[...headsOf(form)].map(([field, { id, en }]) => ({
      name: columnOf(field),
      words: [id, en, field.key],
    })),
  ]
}

/** The name of a form's sheet: what people call it for short, such as "MS-Var". */
export const shortTitle = ({ title }: MetadataForm, locale: Locale): string =>
  /\(([^()]+)\)\s*$/.exec(title[locale])?.[1] ?? title[locale]

/** The form that a sheet is named after; Excel may have cut its title off. */
export function formNamed(name: string, forms: readonly MetadataForm[]): MetadataForm | null {
  if (isOwnName(name)) return null
  const said = fold(name)
  const isCalled = (form: MetadataForm) =>
    [form.title.id, form.title.en, shortTitle(form, 'id'), shortTitle(form, 'en')].some(
      (word) => fold(word) === said || (said.length > 25 && fold(word).startsWith(said)),
    )
  return forms.find(({ key }) => fold(key) === said) ?? forms.find(isCalled) ?? null
}
