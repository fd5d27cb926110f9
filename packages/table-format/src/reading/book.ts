import type { ReadRow } from '../validating/table-check.ts'

/** Cells that a spreadsheet shows as one: places from 0, rows as people count them. Only the first of them holds anything. */
export interface MergedRange {
  /** As a spreadsheet names it: "B5:B9". */
  address: string
  top: number
  left: number
  bottom: number
  right: number
}

/** A sheet as it stands in its file. */
export interface BookSheet {
  /** Null of a text file, which holds one table without a name. */
  name: string | null
  rows: readonly ReadRow[]
  merged: readonly MergedRange[]
  /** Rows that a filter or somebody's hand keeps from sight. */
  hiddenRows: readonly number[]
}

/** A file with all of its sheets that can be seen. */
export interface Book {
  sheets: readonly BookSheet[]
  hiddenSheets: readonly string[]
}
