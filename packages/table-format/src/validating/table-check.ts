import type { Header } from '../header/header.ts'
import { TableBody } from '../header/table-body.ts'
import { keyWords, rowKey } from '../keys/row-key.ts'
import type { TableFormat } from '../schema/table-format.ts'
import { cellText, isBlank, type Cell, type Row, type Value } from '../values/cell.ts'
import { ColumnCheck, SeenKeys } from './column-check.ts'
import { columnLetter } from './column-letter.ts'
import { cut, FindingsKept, type FindingLimits, type HearFinding } from './findings-kept.ts'
import { noteHeader } from './header-findings.ts'
import type { FindingGroup, RowFindingCode, TableFinding, TableFindingCode } from './table-finding.ts'
import { tableSentences } from './table-sentences.ts'

export interface CheckLimits extends FindingLimits {
  /** For each column whose values have to differ, and for the primary key. */
  keyBytesAtMost: number
  cellLettersAtMost: number
}

/** A row of a file, with what its reader could not make out. */
export interface ReadRow extends Row {
  hasBrokenQuotes?: boolean
}

export interface TableReport {
  /** No finding is an error. */
  isClean: boolean
  /** Rows of data, without header and blank ones. */
  rows: number
  blankRows: number
  headerRow: number | null
  /** Columns of the format with their letters in the file; null where the file has none. */
  columns: readonly { name: string; letter: string | null; findings: number }[]
  errors: number
  warnings: number
  /** How many of each code there are, kept or not. */
  counts: Partial<Record<TableFindingCode, number>>
  /** By code and column, the most frequent first. */
  groups: readonly FindingGroup[]
  /** In the order of rows; of each group the first ones. */
  findings: readonly TableFinding[]
}

/** Checks a table against its format, row by row, in one pass. Throws `StoreFull` where keys need more room than allowed. */
export class TableCheck {
  readonly #format: TableFormat
  readonly #limits: CheckLimits
  readonly #findings: FindingsKept
  readonly #body: TableBody<ReadRow>
  #columns: ColumnCheck[] | null = null
  #keyColumns: number[] | null = null
  readonly #keys: SeenKeys

  /** `hear` is told every finding, also those of which no more are kept. */
  constructor(format: TableFormat, limits: CheckLimits, hear: HearFinding | null = null) {
    this.#format = format
    this.#limits = limits
    this.#findings = new FindingsKept(limits, hear)
    this.#keys = new SeenKeys(limits.keyBytesAtMost)
    this.#body = new TableBody(format, (row, header) => this.#check(row, header))
  }

  take(row: ReadRow): void {
    this.#body.take(row)
  }

  /** Rows of data that have been checked so far. */
  get rows(): number {
    return this.#body.rows
  }

  close(): TableReport {
    this.#body.close()
    const { header, rows, blankRows, footers } = this.#body
    if (this.#columns === null) noteHeader(this.#findings, this.#format, header)
    for (const column of this.#columns ?? []) column.close()
    for (const { row, kind, place } of footers)
      this.#note(
        kind === 'total' ? 'total-row' : 'note-row',
        null,
        row.row,
        place,
        cellText(row.cells[place]),
        '',
      )
    if (header !== null && rows === 0) this.#note('no-rows', null, header.row, null, '', '')
    const { errors, warnings, byCode, byColumn } = this.#findings
    return {
      isClean: errors === 0,
      rows,
      blankRows,
      headerRow: header?.row ?? null,
      columns: this.#format.columns.map(({ name }, index) => {
        const place = header?.places[index] ?? null
        return { name, letter: place === null ? null : columnLetter(place), findings: byColumn[name] ?? 0 }
      }),
      errors,
      warnings,
      counts: byCode,
      groups: this.#findings.groups(),
      findings: this.#findings.all(),
    }
  }

  #check(row: ReadRow, header: Header): void {
    const columns = (this.#columns ??= this.#columnsOf(header))
    if (row.hasBrokenQuotes) this.#note('broken-quotes', null, row.row, null, '', '')
    const cells = this.#withoutTooLong(row)
    const values = this.#keyColumns === null ? null : new Array<Value | undefined>(this.#keyColumns.length)
    for (let index = 0; index < columns.length; index++) {
      const value = columns[index]!.check(row.row, cells)
      const part = values === null ? -1 : this.#keyColumns!.indexOf(index)
      if (part >= 0) values![part] = value
    }
    if (values !== null) this.#checkKey(row.row, values)
    for (let place = header.width; place < cells.length; place++)
      if (!isBlank([cells[place]!])) {
        const text = cellText(cells[place])
        return this.#note('beyond-columns', null, row.row, place, text, '')
      }
  }

  #columnsOf(header: Header): ColumnCheck[] {
    noteHeader(this.#findings, this.#format, header)
    const { columns, primaryKey = [] } = this.#format
    const found = columns.flatMap((column, index) => {
      const place = header.places[index]
      return place == null
        ? []
        : [new ColumnCheck(this.#format, column, place, this.#findings, this.#limits.keyBytesAtMost)]
    })
    const places = primaryKey.map((name) => found.findIndex((column) => column.name === name))
    this.#keyColumns = places.length > 0 && !places.includes(-1) ? places : null
    return found
  }

  /** A cell that runs on over lines has lost a quote: it is named once and not looked into. */
  #withoutTooLong({ row, cells }: ReadRow): readonly Cell[] {
    const most = this.#limits.cellLettersAtMost
    if (cells.every((cell) => typeof cell !== 'string' || cell.length <= most)) return cells
    return cells.map((cell, place) => {
      if (typeof cell !== 'string' || cell.length <= most) return cell
      this.#note('cell-too-long', null, row, place, cell, String(most))
      return null
    })
  }

  /** A key with a part that is flawed or missing has its finding already. */
  #checkKey(row: number, values: readonly (Value | undefined)[]): void {
    if (values.some((value) => value === undefined || value === null)) return
    const key = rowKey(values as Value[])
    const first = this.#keys.firstRow(key, row)
    if (first !== null) this.#note('duplicate-key', null, row, null, keyWords(key), String(first))
  }

  #note(
    code: RowFindingCode | 'no-rows',
    column: string | null,
    row: number,
    place: number | null,
    value: string,
    other: string,
  ) {
    this.#findings.note(code, column, () => ({
      row,
      letter: place === null ? null : columnLetter(place),
      value: value === '' ? null : value,
      sentence: tableSentences[code](cut(value), other),
    }))
  }
}
