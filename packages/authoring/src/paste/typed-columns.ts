import { parseWaktu, type Sop } from '@satualur/engine'
import { isSameColumn, gridColumns, type GridColumn } from './grid-column.ts'

/**
 * What the columns of a copy without heads are, by what stands in them: numbers stand left of the activity, times
 * between needs and output, and what is left of the needs are performers, as many as the SOP has columns. A copy
 * without times is read in the order of the paper.
 */
export function typedColumns(sop: Sop, table: readonly string[][]): (GridColumn | null)[] {
  const width = Math.max(0, ...table.map((row) => row.length))
  const order = gridColumns(sop)
  const isNumbered = width > 1 && isMostly(table, 0, (cell) => /^\d{1,3}[.)]?$/.test(cell))
  const from = isNumbered ? 0 : 1
  const columns = Array.from({ length: width }, (_, column) => order[from + column] ?? null)
  const waktu = columns.findIndex((_, column) => isMostly(table, column, isTime))
  if (waktu < 2 - from + 1) return columns
  const at = (column: number, grid: GridColumn) => (columns[column] !== undefined ? { column, grid } : null)
  const right = [at(waktu - 1, 'needs'), at(waktu, 'waktu'), at(waktu + 1, 'yields'), at(waktu + 2, 'note')]
  return columns.map((column, index) => {
    const placed = right.find((each) => each?.column === index)
    if (placed) return placed.grid
    const isRight = column !== null && order.slice(-4).some((each) => isSameColumn(each, column))
    return index > waktu || isRight ? null : column
  })
}

const isTime = (cell: string): boolean => parseWaktu(cell).kind === 'fixed'

/** Whether more than half of what is written in a column is so. */
function isMostly(table: readonly string[][], column: number, isSo: (cell: string) => boolean): boolean {
  const written = table.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  return written.length > 0 && written.filter(isSo).length * 2 > written.length
}
