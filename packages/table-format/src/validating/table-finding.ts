import type { Sentence } from '../sentence.ts'
import type { FlawCode } from '../values/flaw.ts'

/** Something wrong with the row that names the columns. */
export type HeaderFindingCode =
  | 'no-header'
  | 'missing-column'
  | 'extra-column'
  | 'misspelt-column'
  | 'duplicate-column'
  | 'reordered-columns'

export type RowFindingCode =
  | 'duplicate-value'
  | 'duplicate-key'
  | 'beyond-columns'
  | 'cell-too-long'
  | 'broken-quotes'
  | 'total-row'
  | 'note-row'

export type TableFindingCode = HeaderFindingCode | RowFindingCode | FlawCode | 'no-rows' | 'thousands-perhaps'

/** All findings of one kind in one column. */
export interface FindingGroup {
  code: TableFindingCode
  severity: TableFinding['severity']
  column: string | null
  letter: string | null
  count: number
  /** Where the first of them stands, and what it says. */
  firstRow: number | null
  sentence: Sentence
}

/** What is wrong, and where a person finds it. */
export interface TableFinding {
  code: TableFindingCode
  /** An error keeps the table from being clean. */
  severity: 'error' | 'warning'
  /** As a spreadsheet numbers it, from 1; null where it is about the table as a whole. */
  row: number | null
  /** The name in the format, or what the file calls it where the format has none. */
  column: string | null
  /** As a spreadsheet calls it: A, B, … AA. */
  letter: string | null
  /** What stands there, cut after 80 characters. */
  value: string | null
  sentence: Sentence
}
