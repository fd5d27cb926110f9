import { TableBody } from '../header/table-body.ts'
import type { TableFormat } from '../schema/table-format.ts'
import { cellText, isBlank, type Cell, type Row, type Value } from '../values/cell.ts'
import { isFlaw } from '../values/flaw.ts'
import { valueReader } from '../values/read-value.ts'
import type { LoadColumn } from './load-column.ts'

/** Takes the rows of a table again, and gives each row of data as values in the order of the columns. */
export interface RowLoader {
  take: (row: Row) => void
  close: () => void
}

export function loaderByFormat(
  format: TableFormat,
  columns: readonly LoadColumn[],
  give: (values: Value[]) => void,
): RowLoader {
  const readers = columns.map(({ type, place, of }) => {
    const column = format.columns.find(({ name }) => name === of)
    if (!column) return textReader(place)
    const read = valueReader(format, column)
    const asText = textReader(place)
    return (cells: readonly Cell[]): Value => {
      const value = read(cells[place])
      if (isFlaw(value)) return asText(cells)
      return type === 'text' && value !== null ? String(value) : value
    }
  })
  return new TableBody(format, ({ cells }) => give(readers.map((read) => read(cells))))
}

export function loaderByFirstRow(columns: readonly LoadColumn[], give: (values: Value[]) => void): RowLoader {
  const readers = columns.map(({ place }) => textReader(place))
  let isNamed = false
  return {
    take({ cells }) {
      if (isBlank(cells)) return
      if (isNamed) give(readers.map((read) => read(cells)))
      isNamed = true
    },
    close: () => undefined,
  }
}

const textReader =
  (place: number) =>
  (cells: readonly Cell[]): Value =>
    cellText(cells[place]) || null
