import { serialDate } from '../reading/workbook/serial-date.ts'
import type { Column } from '../schema/table-format.ts'
import type { Cell } from './cell.ts'
import { anyDate } from './date-text.ts'
import { flaw, type Flaw } from './flaw.ts'
import { numberReader, numberText } from './number-text.ts'

/** What people write where they have no value. In a column of texts it is a text; elsewhere it is meant for an empty cell. */
const marks = new Set(
  ['-', '--', '–', '—', '.', '..', '...', '…', '?', 'n/a', 'na', 'n.a.', 'n.a', '#n/a', 'null', 'nil'].concat(
    ['tad', 't.a.d.', 'tidak ada', 'tidak ada data', 'kosong'],
  ),
)

/** In the order in which they are tried: as numbers are written here, as programs write them, and as in English. */
const styles = [
  [',', '.'],
  ['.', ''],
  [',', ''],
  ['.', ','],
  [',', ' '],
].map(([decimalChar, groupChar]) => numberReader(decimalChar, groupChar))

/** Days of Excel's count from 1954 to 2119: of other numbers nobody would think as dates. */
const days = { first: 20_000, last: 80_000 }

const [spare, needed] = [flaw('missing-mark'), flaw('missing-mark', 'required')]
const otherSeparators = flaw('other-separators')
const otherDate = flaw('other-date')

/** A flaw told more closely, where it can be seen what was meant. */
export function nearMiss(column: Column, isRequired: boolean): (cell: Cell, found: Flaw) => Flaw {
  return (cell, found) => {
    if (typeof cell === 'string' && marks.has(cell.trim().toLowerCase())) return isRequired ? needed : spare
    if (found.code === 'not-a-number' || found.code === 'not-an-integer')
      return meantNumber(column, cell) === null ? found : otherSeparators
    return found.code === 'not-a-date' && meantDate(cell) !== null ? otherDate : found
  }
}

/** What should have been written in a cell whose flaw is a near miss. */
export const meantText = (column: Column, cell: Cell | undefined): string | null =>
  column.type === 'date' ? meantDate(cell) : meantNumber(column, cell)

/** The number that a text tells with other separators than those of its column, written with these. */
function meantNumber({ type, decimalChar, groupChar }: Column, cell: Cell | undefined): string | null {
  if (typeof cell !== 'string') return null
  for (const read of styles) {
    const value = read(cell.trim())
    if (value === null || !Number.isFinite(value) || (type === 'integer' && !Number.isInteger(value)))
      continue
    return numberText(value, decimalChar, groupChar)
  }
  return null
}

/** A day in words or with the day first, and a day that a spreadsheet shows as a number; as ISO 8601, which all dates may be. */
function meantDate(cell: Cell | undefined): string | null {
  if (typeof cell === 'string') {
    const text = cell.trim()
    return /^\d{5}$/.test(text) ? meantDate(Number(text)) : anyDate(text)
  }
  const isDay = typeof cell === 'number' && Number.isInteger(cell) && cell >= days.first && cell <= days.last
  return isDay ? serialDate(cell, false) : null
}
