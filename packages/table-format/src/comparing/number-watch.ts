import { GrowingNumbers } from '../keys/growing-numbers.ts'
import type { Value } from '../values/cell.ts'
import { GrowingReals } from './growing-reals.ts'
import { farness, medianIn, spreadOf, type Spread } from './spread.ts'
import type { ColumnShift, Outlier } from './table-difference.ts'

export type Found = (outlier: Omit<Outlier, 'key'>, key: number | null) => void

/** Changes that all lie within a few hundredths are still not far from one another. */
export const leastDeviation = 0.05

/**
 * Watches the numbers of one column. Where all of the previous period were above 0, as counts and sums of money are, they are
 * weighed by their logarithms: from 10 to 20 is then as far as from 1,000 to 2,000.
 */
export class NumberWatch {
  readonly #column: string
  readonly #found: Found
  readonly #previous = new GrowingReals()
  readonly #now = new GrowingReals()
  #scale: (value: number) => number = plain
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
    this.#now.push(value)
    const change = typeof before === 'number' ? this.#scale(value) - this.#scale(before) : Number.NaN
    if (key === null || typeof before !== 'number' || Number.isNaN(change))
      return this.#weigh(value, row, key)
    this.#changes.push(change)
    this.#values.push(value)
    this.#before.push(before)
    this.#rows.push(row)
    this.#keys.push(key)
  }

  close(): ColumnShift {
    const isScaled = this.#scale === logarithm
    const spread = spreadOf(
      this.#changes.all(),
      leastDeviation * (isScaled ? 1 : (this.#levels?.deviation ?? 0)),
    )
    for (let at = 0; spread !== null && at < this.#changes.length; at++) {
      const score = farness(this.#changes.at(at), spread)
      if (score === null) continue
      const [value, before, row] = [this.#values.at(at), this.#before.at(at), this.#rows.at(at)]
      this.#tell({ column: this.#column, row, value, kind: 'change', before, score }, this.#keys.at(at))
    }
    return this.#shift()
  }

  #shift(): ColumnShift {
    const now = spreadOf(this.#now.all().map(this.#scale))
    const moved = now && this.#levels && Math.abs(now.median - this.#levels.median)
    const deviations = moved === null ? null : moved === 0 ? 0 : moved / this.#levels!.deviation
    return {
      column: this.#column,
      median: { previous: medianIn(this.#previous.all()), now: medianIn(this.#now.all()) },
      deviations: deviations !== null && Number.isFinite(deviations) ? deviations : null,
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

const plain = (value: number) => value

/** Nothing at or below 0 has one: among numbers that were all above it, such a number stands apart. */
const logarithm = (value: number) => (value > 0 ? Math.log(value) : Number.NaN)
