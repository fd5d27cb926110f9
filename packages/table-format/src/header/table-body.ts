import type { TableFormat } from '../schema/table-format.ts'
import { isBlank, type Row } from '../values/cell.ts'
import { findHeader, isBelowHeader, rowsAboveAtMost } from './find-header.ts'
import { footerFinder, footersAtMost, type Footer } from './footer.ts'
import type { Header } from './header.ts'

/**
 * Rows of data with the header above them, from rows as they come out of a file; blank ones are counted and left out, and so
 * is the foot of a table (sums, sources).
 */
export class TableBody<R extends Row = Row> {
  readonly #format: TableFormat
  readonly #take: (row: R, header: Header) => void
  readonly #footerOf: (row: R) => Footer<R> | null
  /** The first rows, until it is known which of them is the header. */
  #first: R[] | null = []
  #header: Header | null = null
  /** Rows that are the foot where nothing else follows. */
  #footers: Footer<R>[] = []
  rows = 0
  blankRows = 0

  constructor(format: TableFormat, take: (row: R, header: Header) => void) {
    this.#format = format
    this.#take = take
    this.#footerOf = footerFinder(format)
  }

  /** The foot of the table; known once no more rows come. */
  get footers(): readonly Footer<R>[] {
    return this.#footers
  }

  get header(): Header | null {
    return this.#header
  }

  take(row: R): void {
    if (this.#first === null) return this.#pass(row)
    this.#first.push(row)
    if (this.#first.length > rowsAboveAtMost) this.#settle()
  }

  /** No more rows come. */
  close(): void {
    if (this.#first !== null) this.#settle()
  }

  #settle(): void {
    const first = this.#first!
    this.#first = null
    this.#header = findHeader(this.#format, first)
    for (const row of first) this.#pass(row)
  }

  #pass(row: R): void {
    const header = this.#header
    if (header === null || row.row <= header.row) return
    if (isBlank(row.cells)) this.blankRows++
    else if (row.row > header.row + 2 || !isBelowHeader(this.#format, header, row))
      this.#passFilled(row, header)
  }

  #passFilled(row: R, header: Header): void {
    const footer = this.#footers.length < footersAtMost ? this.#footerOf(row) : null
    if (footer !== null) {
      this.#footers.push(footer)
      return
    }
    for (const { row: earlier } of this.#footers) this.#passData(earlier, header)
    if (this.#footers.length > 0) this.#footers = []
    this.#passData(row, header)
  }

  #passData(row: R, header: Header): void {
    this.rows++
    this.#take(row, header)
  }
}
