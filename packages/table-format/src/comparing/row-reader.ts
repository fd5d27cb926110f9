import type { Header } from '../header/header.ts'
import type { TableFormat } from '../schema/table-format.ts'
import { cellText, type Row, type Value } from '../values/cell.ts'
import { isFlaw } from '../values/flaw.ts'
import { valueReader } from '../values/read-value.ts'

/** Reads rows as the values of the format's columns; a cell that does not keep its column's promise is its text. */
export function rowReader(format: TableFormat): (row: Row, header: Header) => Value[] {
  const readers = format.columns.map((column) => valueReader(format, column))
  return ({ cells }, { places }) =>
    readers.map((read, index) => {
      const place = places[index]
      const cell = place == null ? null : cells[place]
      const value = read(cell)
      return isFlaw(value) ? cellText(cell) || null : value
    })
}
