/** A cell that tells no value: an Excel error ("#N/A"), or a formula that has never been reckoned. */
export interface FaultyCell {
  fault: string
}

/**
 * What stands in one cell of a file. A text file knows texts only; a workbook also numbers and booleans, and its dates come as
 * ISO 8601 texts. Null is a cell that is not there.
 */
export type Cell = string | number | boolean | null | FaultyCell

/** A row with its number as a person sees it in a spreadsheet, from 1. */
export interface Row {
  row: number
  cells: readonly Cell[]
}

/** What a cell means: dates as ISO 8601, missing as null. */
export type Value = string | number | boolean | null

export const isFaulty = (cell: Cell | undefined): cell is FaultyCell =>
  typeof cell === 'object' && cell !== null

/** A cell as words, as a person would read it there. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'object' ? cell.fault : String(cell)
}

/** A row in which nothing is written. */
export const isBlank = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))
