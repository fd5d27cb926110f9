import type { TableColumnInput, TableColumnType } from '../../generated/graphql.ts'

/** A value of a list, and what it means where it does not say that itself. */
export interface Code {
  value: string
  label: string
}

/** A column while it is typed: what is not said is blank. */
export interface ColumnDraft {
  /** Names the row on this page. */
  id: number
  name: string
  title: string
  type: TableColumnType
  unit: string
  isRequired: boolean
  isKey: boolean
  isUnique: boolean
  description: string
  format: string
  /** Whole numbers, in figures. */
  minLength: string
  maxLength: string
  minimum: string
  maximum: string
  pattern: string
  codes: Code[]
  codeList: string
  decimalChar: string
  groupChar: string
  /** Words with commas between them. */
  trueWords: string
  falseWords: string
  variable: string
}

type Told<Name extends keyof TableColumnInput> = { [Key in Name]?: TableColumnInput[Key] }
export type ToldColumn = Pick<TableColumnInput, 'name' | 'type'> &
  Told<Exclude<keyof TableColumnInput, 'name' | 'type'>>

let made = 0

export const emptyColumn = (name = '', title = ''): ColumnDraft => draftOf({ name, title, type: 'STRING' })

export const draftOf = (column: ToldColumn): ColumnDraft => ({
  id: ++made,
  name: column.name,
  title: column.title ?? '',
  type: column.type,
  unit: column.unit ?? '',
  isRequired: column.isRequired ?? false,
  isKey: column.isKey ?? false,
  isUnique: column.isUnique ?? false,
  description: column.description ?? '',
  format: column.format ?? '',
  minLength: String(column.minLength ?? ''),
  maxLength: String(column.maxLength ?? ''),
  minimum: column.minimum ?? '',
  maximum: column.maximum ?? '',
  pattern: column.pattern ?? '',
  codes: (column.values ?? []).map((value, place) => ({ value, label: column.valueLabels?.[place] ?? '' })),
  codeList: column.codeList ?? '',
  decimalChar: column.decimalChar ?? '',
  groupChar: column.groupChar ?? '',
  trueWords: (column.trueValues ?? []).join(', '),
  falseWords: (column.falseValues ?? []).join(', '),
  variable: column.variable ?? '',
})

/** As the server takes it: what is blank is not said. */
export function inputOf(draft: ColumnDraft): TableColumnInput {
  const { id: _, codes, minLength, maxLength, trueWords, falseWords, ...said } = draft
  const listed = codes.filter(({ value }) => value.trim())
  return {
    ...said,
    // No cell of the key may be empty anyway.
    isRequired: said.isRequired || said.isKey,
    minLength: wholeOf(minLength),
    maxLength: wholeOf(maxLength),
    values: orNull(listed.map(({ value }) => value.trim())),
    valueLabels: listed.some(({ label }) => label.trim()) ? listed.map(({ label }) => label.trim()) : null,
    trueValues: wordsOf(trueWords),
    falseValues: wordsOf(falseWords),
  }
}

const wholeOf = (figures: string) => (figures ? Number(figures) : null)
const orNull = (words: string[]) => (words.length > 0 ? words : null)
export const wordsOf = (text: string) => orNull(text.split(',').flatMap((word) => word.trim() || []))
