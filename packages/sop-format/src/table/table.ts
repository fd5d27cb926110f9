/** What one cell of a table holds; nothing where it is null. */
export type Cell = string | number | boolean | null

/** How a column's numbers are shown; they stay what they are. */
export type Look = 'text' | 'count' | 'minutes' | 'share'

export interface Table {
  /** Of the sheet, where several stand in one workbook. */
  name: string
  columns: readonly { head: string; look: Look }[]
  rows: readonly (readonly Cell[])[]
}
