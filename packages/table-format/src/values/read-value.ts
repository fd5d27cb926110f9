import { isRequired, missingValuesOf, type Column, type TableFormat } from '../schema/table-format.ts'
import { isFaulty, type Cell, type Value } from './cell.ts'
import { constraintChecks } from './constraint-check.ts'
import { flaw, isFlaw, type Flaw } from './flaw.ts'
import { nearMiss } from './near-miss.ts'
import { typeReader } from './read-type.ts'

/** What a cell means in its column, or what is wrong with it. */
export type ValueReader = (cell: Cell | undefined) => Value | Flaw

const errorCell = flaw('error-cell')
const unreadable = flaw('unreadable-letters')
const missing = flaw('missing-value')
/** What stands where bytes were no letters. */
const replacement = '\ufffd'

/**
 * Reads the cells of one column. A format that has findings may be read with; what in it cannot be acted upon (an unknown
 * format, a broken pattern) is then passed over.
 */
export function valueReader(format: TableFormat, column: Column): ValueReader {
  const read = typeReader(column) ?? typeReader({ ...column, format: 'default' })!
  const checks = constraintChecks(column, read)
  const missingValues = new Set(missingValuesOf(format))
  const required = isRequired(format, column)
  const told = nearMiss(column, required)
  return (cell) => {
    if (cell === null || cell === undefined || (typeof cell === 'string' && isMissing(cell, missingValues)))
      return required ? missing : null
    if (isFaulty(cell)) return errorCell
    if (typeof cell === 'string' && cell.includes(replacement)) return unreadable
    const value = read(cell)
    if (value === null) return value
    if (isFlaw(value)) return told(cell, value)
    for (const check of checks) {
      const found = check(value)
      if (found !== null) return told(cell, found)
    }
    return value
  }
}

/** Spaces alone are as good as nothing. */
const isMissing = (text: string, missingValues: ReadonlySet<string>): boolean =>
  missingValues.has(text) ||
  ((text === '' || isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))) &&
    (missingValues.has(text.trim()) || text.trim() === ''))

/** Also the one that keeps words together, which comes along from web pages. */
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0
