import { GrowingNumbers } from '../keys/growing-numbers.ts'
import type { Value } from '../values/cell.ts'
import { GrowingReals } from './growing-reals.ts'
import { farness, spreadOf, type Spread } from './spread.ts'
import type { Outlier } from './table-difference.ts'

export type Found = (outlier: Omit<Outlier, 'key'>, key: number | null) => void

const measured = (value: number) => value
const unmeasured = Number.NaN

/**
 * Watches the numbers of one column. Where all of the previous period were above 0, as counts and sums of money are, they are
 * weighed by their logarithms: from 10 to 20 is then as far as from 1,000 to 2,000.
 */
export class NumberWatch {
  readonly #column: string
  readonly #found: Found
  readonly #previous = new GrowingReals()
  #scale: (value: number) => number = measured
  #levels: Spread | null = null
  readonly #changes = new GrowingReals()
  readonly #values = new GrowingReals()
  readonly #before = new GrowingReals()
  readonly #rows = new GrowingNumbers()
  readonly #keys = new GrowingNumbers()

  constructor(column: string, found: Found) {
    this.#column = column
    this.#found = found
  }

  takePrevious(value: Value): void {
    if (typeof value === 'number') this.#previous.push(value)
  }

  closePrevious(): void {
    const values = this.#previous.all()
    if (values.every((value) => value > 0)) this.#scale = logarithm
    this.#levels = spreadOf(values.map(this.#scale))
  }

  /** A value of this period, with the number of its key and its own value of the previous one, where it has one. */
  take(value: Value, row: number, key: number | null, before: Value): void {
    if (typeof value !== 'number') return
    this.#weigh(value, row, key)
    if (key === null || typeof before !== 'number') return
    const change = this.#scale(value) - this.#scale(before)
    if (Number.isNaN(change)) return
    this.#changes.push(change)
    this.#values.push(value)
    this.#before.push(before)
    this.#rows.push(row)
    this.#keys.push(key)
  }

  close(): void {
    const spread = spreadOf(this.#changes.all())
    for (let at = 0; spread !== null && at < this.#changes.length; at++) {
      const score = farness(this.#changes.at(at), spread)
      if (score === null) continue
      const [value, before, row] = [this.#values.at(at), this.#before.at(at), this.#rows.at(at)]
      this.#tell({ column: this.#column, row, value, kind: 'change', before, score }, this.#keys.at(at))
    }
  }

  #weigh(value: number, row: number, key: number | null): void {
    if (this.#levels === null) return
    const scaled = this.#scale(value)
    const score = Number.isNaN(scaled) ? Infinity : farness(scaled, this.#levels)
    if (score !== null)
      this.#tell({ column: this.#column, row, value, kind: 'level', before: null, score }, key)
  }

  #tell(outlier: Omit<Outlier, 'key'>, key: number | null): void {
    this.#found({ ...outlier, score: Number.isFinite(outlier.score) ? outlier.score : null }, key)
  }
}

/** Nothing at or below 0 has one: among numbers that were all above it, such a number stands apart. */
const logarithm = (value: number) => (value > 0 ? Math.log(value) : unmeasured)
