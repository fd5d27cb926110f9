import type { TableFormat } from '../schema/table-format.ts'
import { cellText, type Row } from '../values/cell.ts'
import type { Header } from './header.ts'
import { matchHeader, type Guessing } from './match-header.ts'

/** How many rows may stand above the header: a title, a source, the logo's row. */
export const rowsAboveAtMost = 20

/**
 * The header among the first rows of a table: the row that names most columns. Of two that follow one another and name as
 * many (a template has titles and names), the lower one. Null where none names any.
 */
export function findHeader(format: TableFormat, rows: readonly Row[]): Header | null {
  const named = bestOf(format, rows, 'by the letter')
  return named === null
    ? (bestOf(format, rows, 'guessing')?.header ?? null)
    : matchHeader(format, named.row, 'guessing')
}

function bestOf(
  format: TableFormat,
  rows: readonly Row[],
  guessing: Guessing,
): { header: Header; row: Row } | null {
  let best: { header: Header; row: Row; named: number; at: number } | null = null
  for (const [at, row] of rows.entries()) {
    const header = matchHeader(format, row, guessing)
    const named = header.places.filter((place) => place !== null).length
    const isBetter: boolean = named > (best?.named ?? 0) || (named === best?.named && at === best.at + 1)
    if (isBetter && isEnough(format, header)) best = { header, row, named, at }
  }
  return best
}

const exactOf = ({ places, misspelt }: Header) =>
  places.filter((place) => place !== null).length - misspelt.length

/** A single word that is like a name may be anything; half of the columns are not. */
const isEnough = ({ columns }: TableFormat, header: Header): boolean =>
  exactOf(header) > 0 || header.misspelt.length * 2 >= columns.length

/** What stands below the names and is no data: units in brackets, and numbers of columns "(1) (2) (3)". */
export function isBelowHeader({ columns }: TableFormat, { places, row }: Header, below: Row): boolean {
  if (below.row > row + 2) return false
  const texts = below.cells.map((cell) => cellText(cell).trim())
  const filled = texts.filter((text) => text !== '')
  if (filled.length === 0) return false
  if (filled.length > 1 && filled.every((text, index) => text === `(${index + 1})`)) return true
  const units = new Map(places.map((place, index) => [place, columns[index]!.unit]))
  return texts.every((text, place) => text === '' || text === unitMark(units.get(place)))
}

/** How a unit stands below the name of its column. */
export const unitMark = (unit: string | undefined): string => (unit === undefined ? '' : `(${unit})`)
