import { GrowingNumbers } from '../keys/growing-numbers.ts'
import { KeySet } from '../keys/key-set.ts'
import { keyWords, rowKey } from '../keys/row-key.ts'
import { TextStore } from '../keys/text-store.ts'
import type { TableFormat } from '../schema/table-format.ts'
import type { Value } from '../values/cell.ts'
import type { KeptSamples } from './kept-samples.ts'
import type { CompareLimits } from './table-difference.ts'

/** A row of this period that was there before, and what it was. */
export interface Matched {
  key: number
  before: readonly Value[]
}

/**
 * Finds for each row of this period the one of the previous period. By the primary key; or as wholes, where the n-th of
 * equal rows matches the n-th of before.
 */
export class RowMatch {
  readonly #columns: readonly string[]
  readonly #keyColumns: readonly number[]
  readonly #samples: KeptSamples
  readonly #keys: KeySet
  /** Rows of before by the number of their key, as JSON; their texts are exact. */
  readonly #rows: TextStore
  readonly #rowNumbers = new GrowingNumbers()
  #seen = new Uint8Array(0)
  /** How many equal rows have come again, by the number of the first one, where rows are compared as wholes. */
  readonly #againBefore = new GrowingNumbers()
  readonly #againNow = new GrowingNumbers()
  readonly doubled = { previous: 0, now: 0 }
  readonly changedCells: Record<string, number> = {}
  added = 0
  changed = 0
  unchanged = 0

  constructor({ columns, primaryKey = [] }: TableFormat, limits: CompareLimits, samples: KeptSamples) {
    this.#columns = columns.map(({ name }) => name)
    this.#keyColumns = primaryKey.map((name) => this.#columns.indexOf(name)).filter((index) => index >= 0)
    this.#samples = samples
    this.#keys = new KeySet(limits.comparedBytesAtMost)
    this.#rows = new TextStore(limits.comparedBytesAtMost)
  }

  keep(row: number, values: readonly Value[]): void {
    const key = this.#keyOf(values)
    const first = this.#keys.add(key)
    if (first !== null && this.#keyColumns.length > 0) {
      this.doubled.previous++
      return
    }
    if (first !== null) this.#keys.add(nth(key, first, this.#againBefore))
    this.#againBefore.push(0)
    this.#againNow.push(0)
    this.#rows.write(JSON.stringify(values))
    this.#rows.keep()
    this.#rowNumbers.push(row)
  }

  compare(row: number, values: readonly Value[]): Matched | null {
    if (this.#seen.length < this.#keys.size) this.#seen = new Uint8Array(this.#keys.size)
    const key = this.#find(this.#keyOf(values))
    if (key === null) {
      this.added++
      this.#samples.add('added', () => ({ row, key: this.#words(values), values }))
      return null
    }
    if (this.#seen[key] === 1) {
      this.doubled.now++
      return null
    }
    this.#seen[key] = 1
    return { key, before: this.#changesOf(row, key, values) }
  }

  countRemoved(): number {
    let removed = 0
    for (let key = 0; key < this.#keys.size; key++) {
      if (this.#seen[key] === 1) continue
      removed++
      this.#samples.add('removed', () => {
        const values = this.#valuesOf(key)
        return { row: this.#rowNumbers.at(key), key: this.#words(values), values }
      })
    }
    return removed
  }

  wordsOf(key: number): string {
    return keyWords(this.#keys.key(key))
  }

  #changesOf(row: number, key: number, values: readonly Value[]): readonly Value[] {
    this.#rows.write(JSON.stringify(values))
    if (this.#rows.isWritten(key)) {
      this.unchanged++
      return values
    }
    const before = this.#valuesOf(key)
    const places = values.flatMap((value, index) => (value === before[index] ? [] : [index]))
    this.changed++
    for (const index of places) {
      const column = this.#columns[index]!
      this.changedCells[column] = (this.changedCells[column] ?? 0) + 1
    }
    this.#samples.change(() => ({
      key: this.wordsOf(key),
      row,
      previousRow: this.#rowNumbers.at(key),
      cells: places.map((index) => ({
        column: this.#columns[index]!,
        before: before[index]!,
        after: values[index]!,
      })),
    }))
    return before
  }

  /** The row of before; of equal rows the one that has not been matched yet. */
  #find(key: string): number | null {
    const first = this.#keys.find(key)
    if (first === null || this.#seen[first] === 0 || this.#keyColumns.length > 0) return first
    return this.#keys.find(nth(key, first, this.#againNow))
  }

  #valuesOf(key: number): readonly Value[] {
    return JSON.parse(this.#rows.text(key)) as Value[]
  }

  #keyOf(values: readonly Value[]): string {
    if (this.#keyColumns.length > 0) return rowKey(this.#keyColumns.map((index) => values[index]!))
    return rowKey(values)
  }

  #words(values: readonly Value[]): string | null {
    return this.#keyColumns.length > 0 ? keyWords(this.#keyOf(values)) : null
  }
}

/** A key for the next of rows that are equal to the first one of this number. */
function nth(key: string, first: number, again: GrowingNumbers): string {
  again.set(first, again.at(first) + 1)
  return `${key}\u001e#${again.at(first)}`
}
