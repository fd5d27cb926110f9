import type { Column, ColumnType } from '../schema/table-format.ts'
import type { Cell, Value } from '../values/cell.ts'
import { isFlaw } from '../values/flaw.ts'
import type { ValueReader } from '../values/read-value.ts'
import type { LoadType } from './load-column.ts'

/** The widest whole number that four bytes hold. */
const intAtMost = 2_147_483_647
const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/

const types: Record<ColumnType, LoadType> = {
  string: 'text',
  any: 'text',
  yearmonth: 'text',
  integer: 'int',
  year: 'int',
  number: 'numeric',
  boolean: 'bool',
  date: 'date',
  datetime: 'timestamp',
}

/** Watches the values of a column for what a table of them may be typed as. A cell that was waived makes all of them texts. */
export class TypeWatch {
  readonly #column: Column
  readonly #read: ValueReader
  #isSound = true
  #isMissing = false
  #isWide = false
  #zones = { with: false, without: false }

  constructor(column: Column, read: ValueReader) {
    this.#column = column
    this.#read = read
  }

  /** The value, or undefined where the cell has none that its column promises. */
  take(cell: Cell | undefined): Value | undefined {
    const value = this.#read(cell)
    if (isFlaw(value)) {
      this.#isSound = false
      return undefined
    }
    if (value === null) this.#isMissing = true
    else if (typeof value === 'number') this.#isWide ||= Math.abs(value) > intAtMost
    else if (this.#column.type === 'datetime')
      this.#zones[hasZone.test(String(value)) ? 'with' : 'without'] = true
    return value
  }

  /** Every cell held a value. */
  get isWhole(): boolean {
    return this.#isSound && !this.#isMissing
  }

  get type(): LoadType {
    const type = types[this.#column.type]
    if (!this.#isSound) return 'text'
    if (type === 'int' && this.#isWide) return 'numeric'
    if (type !== 'timestamp' || !this.#zones.with) return type
    return this.#zones.without ? 'text' : 'timestamptz'
  }
}
