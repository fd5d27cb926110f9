import type { Column, Constraints, TableFormat } from '@satualur/table-format'
import { isRequired } from '@satualur/table-format'
import type { TableColumn, TableColumnInput } from './table-column.type.ts'

const named = [
  ...['title', 'unit', 'description', 'format', 'decimalChar', 'groupChar', 'trueValues', 'falseValues'],
  ...['variable', 'codeList'],
] as ('title' | 'trueValues')[]

/** The columns of a format as the schema tells them. */
export const columnViews = (format: TableFormat): TableColumn[] =>
  format.columns.map((column) => {
    const { constraints = {} } = column
    const { minimum, maximum, minLength, maxLength, pattern } = constraints
    return {
      name: column.name,
      type: column.type,
      ...(Object.fromEntries(named.map((name) => [name, column[name] ?? null])) as object),
      ...{ minLength: minLength ?? null, maxLength: maxLength ?? null, pattern: pattern ?? null },
      minimum: minimum === undefined ? null : String(minimum),
      maximum: maximum === undefined ? null : String(maximum),
      values: constraints.enum?.map(String) ?? null,
      valueLabels: column.labels
        ? (constraints.enum?.map((one) => column.labels![String(one)] ?? '') ?? null)
        : null,
      isRequired: isRequired(format, column),
      isUnique: constraints.unique ?? false,
      isKey: format.primaryKey?.includes(column.name) ?? false,
    }
  })

interface TypedFormat {
  columns: readonly TableColumnInput[]
  missingValues?: readonly string[] | null | undefined
}

/** The format that these columns make. What other tools have written into the former one stays with it, column by column. */
export function formatOfColumns(
  { columns: inputs, missingValues }: TypedFormat,
  former: TableFormat | null,
): TableFormat {
  const primaryKey = inputs.filter(({ isKey }) => isKey).map(({ name }) => name.trim())
  const { columns: _columns, primaryKey: _key, ...about } = former ?? { columns: [] }
  return {
    ...about,
    columns: inputs.map((input) =>
      columnOf(
        input,
        former?.columns.find(({ name }) => name === input.name.trim()),
      ),
    ),
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(missingValues && { missingValues: ['', ...missingValues.filter(Boolean)] }),
  }
}

function columnOf(input: TableColumnInput, former: Column | undefined): Column {
  const constraints = constraintsOf(input, former?.constraints)
  const labels = labelsOf(input)
  return {
    name: input.name.trim(),
    type: input.type,
    ...Object.fromEntries(named.flatMap((name) => (isSaid(input[name]) ? [[name, input[name]]] : []))),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(labels && { labels }),
    ...(former?.others && { others: former.others }),
  }
}

/** By the value as the format has it: what is typed `1,5` may be a number. */
function labelsOf({ type, values, valueLabels }: TableColumnInput): Column['labels'] | null {
  const labels = (values ?? []).flatMap((value, place) => {
    const label = valueLabels?.[place]?.trim()
    return label ? [[String(numberWhere(type, value)), label] as const] : []
  })
  return labels.length > 0 ? Object.fromEntries(labels) : null
}

function constraintsOf(input: TableColumnInput, former: Constraints | undefined): Constraints {
  const { type, minimum, maximum, minLength, maxLength, pattern, values, isKey, isUnique, isRequired } = input
  return {
    // A column of the key has to be filled anyway.
    ...(isRequired && !isKey && { required: true }),
    ...(isUnique && { unique: true }),
    ...(minLength != null && { minLength }),
    ...(maxLength != null && { maxLength }),
    ...(isSaid(minimum) && { minimum: numberWhere(type, minimum) }),
    ...(isSaid(maximum) && { maximum: numberWhere(type, maximum) }),
    ...(isSaid(pattern) && { pattern }),
    ...(isSaid(values) && { enum: values.map((value) => numberWhere(type, value)) }),
    ...(former?.others && { others: former.others }),
  }
}

/** A number where the column holds numbers and it is one; what is none is found to be wrong with the format. */
function numberWhere(type: Column['type'], text: string): number | string {
  const isOfNumbers = type === 'integer' || type === 'number' || type === 'year'
  const number = Number(text.trim().replace(',', '.'))
  return isOfNumbers && text.trim() !== '' && Number.isFinite(number) ? number : text
}

const isSaid = <Said extends string | readonly string[]>(said: Said | null | undefined): said is Said =>
  said != null && said.length > 0
