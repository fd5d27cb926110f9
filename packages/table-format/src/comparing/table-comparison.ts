import { TableBody } from '../header/table-body.ts'
import type { TableFormat } from '../schema/table-format.ts'
import type { Row, Value } from '../values/cell.ts'
import { KeptSamples } from './kept-samples.ts'
import { NumberWatch } from './number-watch.ts'
import { RowMatch } from './row-match.ts'
import { rowReader } from './row-reader.ts'
import type { CompareLimits, Outlier, TableDifference } from './table-difference.ts'

/**
 * Compares two tables of one format: first all rows of the previous one, then those of this one, each once. The previous
 * table is kept as text outside of the heap; `StoreFull` is thrown where it needs more room than allowed.
 */
export class TableComparison {
  readonly #format: TableFormat
  readonly #samples: KeptSamples
  readonly #match: RowMatch
  readonly #watches: readonly { index: number; watch: NumberWatch }[]
  readonly #previous: TableBody
  readonly #now: TableBody
  readonly #outliersByColumn: Record<string, number> = {}
  #outliers = 0

  constructor(format: TableFormat, limits: CompareLimits) {
    this.#format = format
    this.#samples = new KeptSamples(limits.samplesAtMost)
    this.#match = new RowMatch(format, limits, this.#samples)
    this.#watches = format.columns.flatMap(({ name, type }, index) =>
      (type === 'number' || type === 'integer') && !format.primaryKey?.includes(name)
        ? [{ index, watch: new NumberWatch(name, (outlier, key) => this.#note(outlier, key)) }]
        : [],
    )
    const read = rowReader(format)
    this.#previous = new TableBody(format, (row, header) => this.#keep(row, read(row, header)))
    this.#now = new TableBody(format, (row, header) => this.#compare(row, read(row, header)))
  }

  takePrevious(row: Row): void {
    this.#previous.take(row)
  }

  /** The previous table is whole; what comes from here on is this one. */
  closePrevious(): void {
    this.#previous.close()
    for (const { watch } of this.#watches) watch.closePrevious()
  }

  take(row: Row): void {
    this.#now.take(row)
  }

  close(): TableDifference {
    this.#now.close()
    const shifts = this.#watches.map(({ watch }) => watch.close())
    const { added, changed, unchanged, doubled, changedCells } = this.#match
    const removed = this.#match.countRemoved()
    return {
      by: this.#format.primaryKey?.length ? 'key' : 'row',
      hasHeader: { previous: this.#previous.header !== null, now: this.#now.header !== null },
      rows: { previous: this.#previous.rows, now: this.#now.rows },
      added,
      removed,
      changed,
      unchanged,
      doubled,
      changedCells,
      outliers: this.#outliers,
      outliersByColumn: this.#outliersByColumn,
      shifts,
      samples: {
        added: this.#samples.added,
        removed: this.#samples.removed,
        changed: this.#samples.changed,
        outliers: this.#samples.outliers(),
      },
    }
  }

  #keep({ row }: Row, values: Value[]): void {
    this.#match.keep(row, values)
    for (const { index, watch } of this.#watches) watch.takePrevious(values[index]!)
  }

  #compare({ row }: Row, values: Value[]): void {
    const matched = this.#match.compare(row, values)
    for (const { index, watch } of this.#watches)
      watch.take(values[index]!, row, matched?.key ?? null, matched?.before?.[index] ?? null)
  }

  #note(outlier: Omit<Outlier, 'key'>, key: number | null): void {
    this.#outliers++
    this.#outliersByColumn[outlier.column] = (this.#outliersByColumn[outlier.column] ?? 0) + 1
    this.#samples.outlier({ ...outlier, key: key === null ? null : this.#match.wordsOf(key) })
  }
}
