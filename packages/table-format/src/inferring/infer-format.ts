import type { Column, TableFormat } from '../schema/table-format.ts'
import type { Sentence } from '../sentence.ts'
import type { Row } from '../values/cell.ts'
import { columnLetter } from '../validating/column-letter.ts'
import { candidateKey } from './candidate-key.ts'
import { columnNames } from './column-names.ts'
import { inferColumn } from './infer-column.ts'
import { sampleOf, type Sample } from './sample.ts'

/** A format that a sample keeps, and why each column was taken for what it is. */
export interface Inference {
  format: TableFormat
  /** The row that names the columns; null where none does, and they have been named by their letters. */
  headerRow: number | null
  rows: number
  columns: readonly { name: string; letter: string; reasons: readonly Sentence[] }[]
  /** Why these columns tell rows apart, or why there is no key. */
  keyReason: Sentence
}

/** What format a table seems to have, from its first rows. Promise: rows that have no slips keep the format that comes out. */
export function inferFormat(rows: readonly Row[]): Inference {
  const sample = sampleOf(rows)
  const named = columnNames(sample)
  const inferred = named.map((name, place) => inferColumn(name, sample.columns[place]!))
  const { primaryKey, reason } = candidateKey(
    inferred.map(({ column }) => column),
    sample.columns,
  )
  const columns = inferred.map(({ column }): Column =>
    primaryKey.includes(column.name) ? withoutRequired(column) : column,
  )
  return {
    format: {
      columns,
      ...(primaryKey.length > 0 && { primaryKey }),
      missingValues: missingValuesOf(sample),
    },
    headerRow: sample.headerRow,
    rows: sample.rows,
    columns: inferred.map(({ column, reasons }, place) => ({
      name: column.name,
      letter: columnLetter(place),
      reasons,
    })),
    keyReason: reason,
  }
}

/** A column of the key has to be filled anyway. */
function withoutRequired({ constraints, ...column }: Column): Column {
  const { required: _, ...others } = constraints ?? {}
  return Object.keys(others).length > 0 ? { ...column, constraints: others } : column
}

const missingValuesOf = ({ columns }: Sample): readonly string[] => [
  '',
  ...new Set(columns.flatMap(({ missingWords }) => missingWords)),
]
