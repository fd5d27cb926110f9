import { nearWord } from '../header/near-word.ts'
import { KeySet } from '../keys/key-set.ts'
import { GrowingNumbers } from '../keys/growing-numbers.ts'
import { rowKey } from '../keys/row-key.ts'
import type { Column, TableFormat } from '../schema/table-format.ts'
import { cellText, type Cell, type Value } from '../values/cell.ts'
import { isFlaw, type Flaw } from '../values/flaw.ts'
import { meantText } from '../values/near-miss.ts'
import { valueReader, type ValueReader } from '../values/read-value.ts'
import { cellSentences } from './cell-sentences.ts'
import { columnLetter } from './column-letter.ts'
import { cut, type FindingsKept } from './findings-kept.ts'
import { tableSentences } from './table-sentences.ts'
import { mayHoldThousands, ThousandsWatch } from './thousands-watch.ts'

/** Checks the cells of one column, one after the other. */
export class ColumnCheck {
  readonly name: string
  readonly #column: Column
  readonly #place: number
  readonly #findings: FindingsKept
  readonly #read: ValueReader
  readonly #seen: SeenKeys | null
  readonly #thousands: ThousandsWatch | null

  constructor(
    format: TableFormat,
    column: Column,
    place: number,
    findings: FindingsKept,
    keyBytesAtMost: number,
  ) {
    this.name = column.name
    this.#column = column
    this.#place = place
    this.#findings = findings
    this.#read = valueReader(format, column)
    this.#seen = column.constraints?.unique ? new SeenKeys(keyBytesAtMost) : null
    this.#thousands = mayHoldThousands(column) ? new ThousandsWatch() : null
  }

  /** The value of the cell in this row; undefined where the cell has a finding. */
  check(row: number, cells: readonly Cell[]): Value | undefined {
    const cell = cells[this.#place]
    const value = this.#read(cell)
    if (isFlaw(value)) {
      this.#noteFlaw(row, cell, value)
      return undefined
    }
    this.#thousands?.take(row, cell)
    const first = this.#seen !== null && value !== null ? this.#seen.firstRow(rowKey([value]), row) : null
    if (first !== null) this.#noteDouble(row, cell, first)
    return value
  }

  /** No more rows come. */
  close(): void {
    const told = this.#thousands?.first
    if (!told) return
    this.#findings.note('thousands-perhaps', this.name, () => ({
      row: told.row,
      letter: columnLetter(this.#place),
      value: told.text,
      sentence: tableSentences['thousands-perhaps'](told.text, told.text.replaceAll('.', '')),
    }))
  }

  #noteFlaw(row: number, cell: Cell | undefined, { code, expected }: Flaw): void {
    this.#findings.note(code, this.name, () => {
      const value = cellText(cell)
      const list = code === 'not-in-list' ? (this.#column.constraints?.enum ?? []).map(String) : []
      const isNear = code === 'other-separators' || code === 'other-date'
      const nearest = isNear ? meantText(this.#column, cell) : nearWord(value, list.slice(0, 2_000))
      const told = { value: cut(value), expected, nearest }
      return { row, letter: columnLetter(this.#place), value, sentence: cellSentences[code](told) }
    })
  }

  #noteDouble(row: number, cell: Cell | undefined, first: number): void {
    this.#findings.note('duplicate-value', this.name, () => ({
      row,
      letter: columnLetter(this.#place),
      value: cellText(cell),
      sentence: tableSentences['duplicate-value'](cut(cellText(cell)), String(first)),
    }))
  }
}

/** Which row had a key first. */
export class SeenKeys {
  readonly #keys: KeySet
  readonly #rows = new GrowingNumbers()

  constructor(bytesAtMost: number) {
    this.#keys = new KeySet(bytesAtMost)
  }

  /** The row that had the key before, or null where this row is the first. */
  firstRow(key: string, row: number): number | null {
    const number = this.#keys.add(key)
    if (number !== null) return this.#rows.at(number)
    this.#rows.push(row)
    return null
  }
}
