import { cellText, type Cell, type Row } from '../values/cell.ts'
import { numberReader } from '../values/number-text.ts'

const rowsLooked = 20
const isNumber = numberReader(',', '.')
const isPlainNumber = numberReader()

/** The row that names the columns: the first one that is nearly as wide as the table, and has different words in it and no number. */
export function inferHeader(rows: readonly Row[]): Row | null {
  const looked = rows.slice(0, rowsLooked)
  const width = Math.max(0, ...looked.map(({ cells }) => filledOf(cells).length))
  const found = looked.find(({ cells }) => {
    const filled = filledOf(cells)
    return filled.length >= width * 0.6 && filled.every(isWord) && new Set(filled).size === filled.length
  })
  // Words below rows with numbers are a remark; a table of one row of words is a header without its data.
  return found && (found !== looked.at(-1) || looked.length === 1) ? found : null
}

const filledOf = (cells: readonly Cell[]): string[] =>
  cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '')

/** Years are names of columns, too ("2024", "2025"). */
const isWord = (text: string): boolean =>
  /^(?:19|20)\d{2}$/.test(text) ||
  (isNumber(text) === null && isPlainNumber(text) === null && !/^\d/.test(text))
