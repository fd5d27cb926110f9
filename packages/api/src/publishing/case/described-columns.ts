import type { Column, TableFormat } from '@satualur/table-format'
import { toTableSchema } from '@satualur/table-format'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import type { KnownRun } from './known-run.ts'
import type { Piece } from './pieces.ts'

/**
 * The Table Schema that a piece was checked against, as far as it describes columns, to be kept with its release; null where
 * it was checked against none. The gate asks about the format that holds, so that is the one.
 */
export function describedColumns({ tableFormat }: KnownRun, { table }: Piece): object | null {
  const isChecked = table.kind === 'clean' || table.kind === 'faulty'
  const format = isChecked && tableFormat !== null ? keptFormat(tableFormat) : null
  return format && toTableSchema(describing(format))
}

/** What other tools have written into a format may be anything, and lists that it refers to are not public with it. */
function describing({ others: _others, columns, ...format }: TableFormat): TableFormat {
  return { ...format, columns: columns.map(describingColumn) }
}

function describingColumn({ others: _others, codeList: _list, constraints, ...column }: Column): Column {
  if (constraints === undefined) return column
  const { others: _more, ...kept } = constraints
  return { ...column, constraints: kept }
}
