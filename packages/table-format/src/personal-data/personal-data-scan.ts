import { findHeader, rowsAboveAtMost } from '../header/find-header.ts'
import type { TableFormat } from '../schema/table-format.ts'
import { isFaulty, cellText, isBlank, type Cell, type Row } from '../values/cell.ts'
import { columnLetter } from '../validating/column-letter.ts'
import { ColumnTally } from './column-tally.ts'
import type { ColumnScan } from './column-scan.ts'

/**
 * Looks for personal data in every cell of every column, also of those that a format does not have, and in the rows above
 * the header: what is in the file is what would be public.
 */
export class PersonalDataScan {
  readonly #format: TableFormat | null
  readonly #first: Row[] = []
  readonly #columns: ColumnTally[] = []
  #rows = 0

  constructor(format: TableFormat | null) {
    this.#format = format
  }

  take(row: Row): void {
    if (isBlank(row.cells)) return
    if (this.#first.length <= rowsAboveAtMost) this.#first.push(row)
    this.#rows++
    for (let place = 0; place < row.cells.length; place++) this.#look(row.row, place, row.cells[place]!)
  }

  /** Rows that were looked at, the header among them, and the columns that are of interest. */
  close(): { rows: number; columns: readonly ColumnScan[] } {
    const header = this.#headerCells()
    const columns = this.#columns.map((tally, place) => {
      const letter = columnLetter(place)
      const name = cellText(header[place]).trim()
      return tally.close(name === '' ? letter : name, letter)
    })
    return { rows: this.#rows, columns: columns.filter((scan) => scan.kinds.length > 0) }
  }

  #look(row: number, place: number, cell: Cell): void {
    if (cell === null || cell === '' || typeof cell === 'boolean' || isFaulty(cell)) return
    while (this.#columns.length <= place) this.#columns.push(new ColumnTally())
    this.#columns[place]!.take(row, String(cell))
  }

  #headerCells(): readonly Cell[] {
    const header = this.#format && findHeader(this.#format, this.#first)
    const row = header ? this.#first.find((one) => one.row === header.row) : this.#first[0]
    return row?.cells ?? []
  }
}
