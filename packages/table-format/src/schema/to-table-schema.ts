import { categoriesOf } from './categories.ts'
import type { Column, Constraints, Json, TableFormat } from './table-format.ts'

/** Before every property that Table Schema does not know. */
export const prefix = 'satualur:'

/** What a code list is called by where a column refers to it. */
const codeField = 'kode'

type Written = Record<string, Json>

/**
 * A format as Table Schema (Frictionless), with what it has beyond that under one prefix. Promise: `fromTableSchema` makes the
 * same format of it.
 */
export function toTableSchema(format: TableFormat): Written {
  const references = format.columns.flatMap(({ name, codeList }) =>
    codeList === undefined
      ? []
      : [{ fields: [name], reference: { resource: codeList, fields: [codeField] } }],
  )
  const { foreignKeys, ...others } = format.others ?? {}
  const keys = [...references, ...(Array.isArray(foreignKeys) ? (foreignKeys as Json[]) : [])]
  return told({
    [`${prefix}name`]: format.name,
    [`${prefix}title`]: format.title,
    [`${prefix}description`]: format.description,
    fields: format.columns.map(fieldOf),
    primaryKey: format.primaryKey,
    missingValues: format.missingValues,
    foreignKeys: keys.length > 0 ? keys : undefined,
    ...others,
  })
}

function fieldOf(column: Column): Written {
  const { name, type, format, title, description, decimalChar, groupChar, trueValues, falseValues } = column
  return told({
    name,
    type,
    format,
    title,
    description,
    decimalChar,
    groupChar,
    trueValues,
    falseValues,
    constraints: column.constraints && constraintsOf(column.constraints),
    [`${prefix}unit`]: column.unit,
    [`${prefix}variable`]: column.variable,
    ...column.others,
    ...(column.labels && { categories: categoriesOf(column) }),
  })
}

const constraintsOf = ({ others, ...known }: Constraints): Written => told({ ...known, ...others })

const told = (properties: Record<string, Json | undefined>): Written =>
  Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  )
