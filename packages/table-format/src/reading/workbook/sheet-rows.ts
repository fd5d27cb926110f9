import type { ReadRow } from '../../validating/table-check.ts'
import type { Cell } from '../../values/cell.ts'
import { rowsBeside, type ReadLimits } from '../read-limits.ts'
import type { MergedRange } from '../book.ts'
import { Refused } from '../table-refusal.ts'
import { placeOf } from './cell-place.ts'
import { mergedRange } from './merged-range.ts'
import type { Attributes, XmlListener } from './read-xml.ts'
import type { SharedStrings } from './shared-strings.ts'
import { serialDate } from './serial-date.ts'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  strings: SharedStrings
  dateStyles: readonly boolean[]
  isFrom1904: boolean
}

/** Nobody mends more of them one by one. */
const mergedAtMost = 10_000

/** Listens to the tags of a sheet and gathers its rows. */
export class SheetRows implements XmlListener {
  readonly merged: MergedRange[] = []
  /** Rows with something in them that a filter or somebody's hand keeps from sight. */
  readonly hiddenRows: number[] = []
  readonly #context: SheetContext
  readonly #limits: ReadLimits
  #rows: ReadRow[] = []
  #filled = 0
  #row = 0
  #isHidden = false
  #cells: Cell[] = []
  #place = -1
  #kind = 'n'
  #style = 0
  #text = ''
  #letters = 0
  #hasFormula = false
  #isText = false
  #hasValue = false

  constructor(context: SheetContext, limits: ReadLimits) {
    this.#context = context
    this.#limits = limits
  }

  /** Rows that are whole and have not been taken yet. */
  gathered(): ReadRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  readonly open = (tag: string, attributes: Attributes): void => {
    if (tag === 'c') this.#openCell(attributes)
    else if (tag === 'v' || tag === 't') this.#isText = this.#hasValue = true
    else if (tag === 'f') this.#hasFormula = true
    else if (tag === 'rPh') this.#isText = false
    else if (tag === 'row') this.#openRow(attributes)
    else if (tag === 'mergeCell') this.#merge(attributes)
  }

  readonly text = (piece: string): void => {
    if (!this.#isText) return
    this.#text += piece
    this.#letters += piece.length
    if (this.#letters > this.#limits.rowLettersAtMost) throw new Refused('row-too-long', this.#row)
  }

  readonly close = (tag: string): void => {
    if (tag === 'c') this.#closeCell()
    else if (tag === 'v' || tag === 't') this.#isText = false
    else if (tag === 'row') this.#closeRow()
  }

  #merge({ ref = '' }: Attributes): void {
    const range = this.merged.length < mergedAtMost ? mergedRange(ref) : null
    if (range) this.merged.push(range)
  }

  #openRow({ r, hidden }: Attributes): void {
    this.#row = Number(r) >= 1 ? Math.trunc(Number(r)) : this.#row + 1
    this.#isHidden = hidden === '1' || hidden === 'true'
    this.#cells = []
    this.#place = -1
    this.#letters = 0
  }

  #openCell({ r = '', t = 'n', s = '0' }: Attributes): void {
    const place = placeOf(r)
    this.#place = place < 0 ? this.#place + 1 : place
    this.#kind = t
    this.#style = Number(s)
    this.#text = ''
    this.#hasFormula = this.#hasValue = false
  }

  #closeCell(): void {
    const cell = this.#cell()
    if (cell === null) return
    if (this.#place >= this.#limits.columnsAtMost)
      throw new Refused('too-many-columns', this.#limits.columnsAtMost)
    while (this.#cells.length < this.#place) this.#cells.push(null)
    this.#cells[this.#place] = cell
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return
    if (++this.#filled > this.#limits.rowsAtMost + rowsBeside)
      throw new Refused('too-many-rows', this.#limits.rowsAtMost)
    if (this.#isHidden) this.hiddenRows.push(this.#row)
    this.#rows.push({ row: this.#row, cells: this.#cells })
  }

  #cell(): Cell {
    if (!this.#hasValue) return this.#hasFormula ? { fault: '=' } : null
    const text = this.#text
    switch (this.#kind) {
      case 's':
        return this.#context.strings.at(Number(text))
      case 'b':
        return text === '1'
      case 'e':
        return { fault: text }
      case 'n':
        return text === '' ? null : this.#number(Number(text))
      default:
        return text
    }
  }

  #number(value: number): Cell {
    const isDate = this.#context.dateStyles[this.#style] ?? false
    return isDate ? (serialDate(value, this.#context.isFrom1904) ?? value) : value
  }
}
