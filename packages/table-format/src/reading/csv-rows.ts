import Papa from 'papaparse'
import type { ReadRow } from '../validating/table-check.ts'
import { delimiterOf } from './delimiter.ts'
import { rowsBeside, type ReadLimits } from './read-limits.ts'
import { Refused } from './table-refusal.ts'

type Cut = (text: string, from: number, isMoreToCome: boolean) => Papa.ParseResult<string[]>

const looked = 64 * 1024

/** Cuts a text that comes in pieces into rows and cells. A row is counted as a spreadsheet does, also where it is blank. */
export class CsvRows {
  readonly #limits: ReadLimits
  #cut: Cut | null = null
  #left = ''
  #row = 0
  delimiter: string | null = null

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  take(piece: string, isLast: boolean): ReadRow[] {
    const text = this.#withOneBreak(this.#left + piece, isLast)
    if (this.#cut === null) {
      if (!isLast && text.length < looked) {
        this.#left = text
        return []
      }
      this.#cut = this.#cutter(text)
    }
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text
    const { data, errors, meta } = this.#cut(whole, 0, !isLast)
    this.#left = isLast ? '' : text.slice(meta.cursor)
    if (this.#left.length > this.#limits.rowLettersAtMost)
      throw new Refused('row-too-long', this.#row + data.length + 1)
    // The break at the end of a file begins no row.
    if (isLast && data.at(-1)?.length === 1 && data.at(-1)![0] === '') data.pop()
    return this.#rowsOf(data, new Set(errors.map(({ row }) => row)))
  }

  #rowsOf(data: readonly string[][], broken: ReadonlySet<number | undefined>): ReadRow[] {
    const first = this.#row + 1
    this.#row += data.length
    if (this.#row > this.#limits.rowsAtMost + rowsBeside)
      throw new Refused('too-many-rows', this.#limits.rowsAtMost)
    return data.map((all, at) => {
      const cells = all.length > this.#limits.columnsAtMost ? withoutEmptyEnd(all) : all
      if (cells.length > this.#limits.columnsAtMost)
        throw new Refused('too-many-columns', this.#limits.columnsAtMost)
      return broken.has(at) ? { row: first + at, cells, hasBrokenQuotes: true } : { row: first + at, cells }
    })
  }

  /** Lines end in three ways, and in files from several hands in all of them. A sign that may be half of one has to wait. */
  #withOneBreak(text: string, isLast: boolean): string {
    if (!text.includes('\r')) return text
    const end = !isLast && text.endsWith('\r') ? text.length - 1 : text.length
    return text.slice(0, end).replace(/\r\n?/g, '\n') + text.slice(end)
  }

  #cutter(text: string): Cut {
    const sample = text.slice(0, looked)
    const told = /^sep=(.)\n/i.exec(sample)?.[1]
    this.delimiter = told ?? delimiterOf(sample)
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n' }) as unknown as { parse: Cut }
    return parser.parse.bind(parser)
  }
}

/** Spreadsheets write out every column that has ever been touched. */
function withoutEmptyEnd(cells: string[]): string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1] === '') end--
  return cells.slice(0, end)
}
