import type { Column } from '../schema/table-format.ts'
import type { Cell } from '../values/cell.ts'

/** Fewer say nothing. */
const seenAtLeast = 5

/** A decimal point is also what people here separate thousands with: "1.234" may be read as it was not meant. */
export const mayHoldThousands = ({ type, decimalChar = '.', groupChar = '' }: Column): boolean =>
  type === 'number' && decimalChar === '.' && groupChar === ''

/** Watches the texts of a column of numbers for points that always stand before three digits. */
export class ThousandsWatch {
  #first: { row: number; text: string } | null = null
  #seen = 0
  #isOther = false

  take(row: number, cell: Cell | undefined): void {
    if (this.#isOther || typeof cell !== 'string') return
    const point = cell.indexOf('.')
    if (point < 0) return
    const text = cell.trim()
    if (!/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text)) this.#isOther = true
    else if (this.#seen++ === 0) this.#first = { row, text }
  }

  /** The first of them, where all are such; null where too few are, or any is not. */
  get first(): { row: number; text: string } | null {
    return this.#isOther || this.#seen < seenAtLeast ? null : this.#first
  }
}
