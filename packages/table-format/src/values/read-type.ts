import type { Column } from '../schema/table-format.ts'
import { cellText, type Cell, type Value } from './cell.ts'
import { flaw, type Flaw } from './flaw.ts'
import { numberReader, numberText } from './number-text.ts'
import { dateReader, datetimeReader, yearmonthReader, type TextReader } from './read-date.ts'
import { stringFlaw } from './string-format.ts'

/** A cell that is not missing, read as what its column is of. */
export type CellReader = (cell: Exclude<Cell, null | object>) => Value | Flaw

/** Excel keeps 15 digits of a number; those beyond have become noughts. */
const exactAtMost = 999_999_999_999_999

const words = { true: ['true', 'True', 'TRUE', '1'], false: ['false', 'False', 'FALSE', '0'] }

/** Null where the column's format is none that its type has. */
export function typeReader(column: Column): CellReader | null {
  const { type, format } = column
  switch (type) {
    case 'any':
      return (cell) => cell
    case 'string':
      return stringReader(format)
    case 'boolean':
      return booleanReader(column)
    case 'integer':
    case 'number':
      return amountReader(column)
    case 'year':
      return (cell) => (/^\s*\d{4}\s*$/.test(String(cell)) ? Number(cell) : notAYear)
    case 'date':
      return textual(dateReader(format), flaw('not-a-date', format ?? 'default'))
    case 'datetime':
      return textual(datetimeReader(format), flaw('not-a-datetime', format ?? 'default'))
    case 'yearmonth':
      return textual(yearmonthReader(format), flaw('not-a-yearmonth', format ?? 'default'))
  }
}

const notAYear = flaw('not-a-year')
const digitsLost = flaw('digits-lost')

const textual = (read: TextReader | null, no: Flaw): CellReader | null =>
  read && ((cell) => (typeof cell === 'string' ? (read(cell.trim()) ?? no) : no))

/** A number in a column of texts is the text of its digits: spreadsheets take codes for numbers. */
function stringReader(format = 'default'): CellReader | null {
  const check = stringFlaw(format)
  if (check === null) return null
  return (cell) => {
    if (typeof cell === 'number' && Math.abs(cell) > exactAtMost) return digitsLost
    const text = typeof cell === 'string' ? cell : cellText(cell)
    return check(text) ?? text
  }
}

function booleanReader({ trueValues = words.true, falseValues = words.false }: Column): CellReader {
  const meanings = new Map([
    ...falseValues.map((word) => [word, false] as const),
    ...trueValues.map((word) => [word, true] as const),
  ])
  const no = flaw('not-a-boolean', `${trueValues[0] ?? ''} / ${falseValues[0] ?? ''}`)
  return (cell) => (typeof cell === 'boolean' ? cell : (meanings.get(String(cell).trim()) ?? no))
}

function amountReader({ type, decimalChar, groupChar }: Column): CellReader {
  const read = numberReader(decimalChar, groupChar)
  const isInteger = type === 'integer'
  const no = isInteger
    ? flaw('not-an-integer', numberText(1234, decimalChar, groupChar))
    : flaw('not-a-number', numberText(1234.56, decimalChar, groupChar))
  return (cell) => {
    const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? read(cell.trim()) : null
    if (value === null || (isInteger && !Number.isInteger(value))) return no
    return isInteger && Math.abs(value) > exactAtMost ? digitsLost : Number.isFinite(value) ? value : no
  }
}
