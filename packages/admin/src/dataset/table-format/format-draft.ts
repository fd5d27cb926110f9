import type { TableColumnInput, TableColumnType } from '../../generated/graphql.ts'

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
  minimum: string
  maximum: string
  pattern: string
  /** One on each line. */
  values: string
  decimalChar: string
  groupChar: string
  /** What the house has and this page does not edit. */
  kept: Pick<
    TableColumnInput,
    'minLength' | 'maxLength' | 'trueValues' | 'falseValues' | 'variable' | 'codeList'
  >
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
  minimum: column.minimum ?? '',
  maximum: column.maximum ?? '',
  pattern: column.pattern ?? '',
  values: (column.values ?? []).join('\n'),
  decimalChar: column.decimalChar ?? '',
  groupChar: column.groupChar ?? '',
  kept: {
    minLength: column.minLength ?? null,
    maxLength: column.maxLength ?? null,
    trueValues: column.trueValues ?? null,
    falseValues: column.falseValues ?? null,
    variable: column.variable ?? null,
    codeList: column.codeList ?? null,
  },
})

/** As the server takes it; a list of values is one line each. */
export function inputOf({ id: _, kept, values, ...draft }: ColumnDraft): TableColumnInput {
  const list = values.split('\n').flatMap((line) => line.trim() || [])
  // No cell of the key may be empty anyway.
  const isRequired = draft.isRequired || draft.isKey
  return { ...kept, ...draft, isRequired, values: list.length > 0 ? list : null }
}

/** Cells that were copied from a spreadsheet: each line is a column, its name and, where there is one, its title. */
export function pastedColumns(text: string): ColumnDraft[] | null {
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n')
  // A header that lies across is a column for each cell.
  const cells =
    lines.length === 1 ? lines[0]!.split('\t').map((cell) => [cell]) : lines.map((line) => line.split('\t'))
  const named = cells.filter(([name]) => name?.trim())
  return named.length > 1 ? named.map(([name, title]) => emptyColumn(name!.trim(), title?.trim())) : null
}

/** The rule of a column in a few words, as a reader of the table sees it. */
export function ruleOf({ minimum, maximum, values, pattern }: ColumnDraft): string {
  const count = values.split('\n').filter((line) => line.trim()).length
  const range =
    minimum && maximum ? `${minimum}–${maximum}` : minimum ? `≥ ${minimum}` : maximum && `≤ ${maximum}`
  return [range, count > 0 ? `[${count}]` : '', pattern].filter(Boolean).join(' · ')
}
