/** What a cell is written as; words are never a formula. */
export type WrittenCell = string | number | boolean | null

export interface WrittenColumn {
  /** Shown where the mouse rests on the head. */
  note?: string
  /** What Excel offers to choose from; something else can be written all the same, and is judged when it is read. */
  choices?: readonly string[]
  /** In letters. */
  width?: number
}

/** How a cell is told apart from the others: by its colour, and by a comment for whoever does not see colours. */
export interface CellMark {
  tone: 'wrong' | 'told' | 'right'
  note?: string
}

export interface WrittenRow {
  /** As a spreadsheet counts it. */
  row: number
  cells: readonly WrittenCell[]
  /** By the place of the cell, from 0. */
  marks?: ReadonlyMap<number, CellMark>
}

export interface WrittenSheet {
  name: string
  /** The row of the heads, which stays in sight with all above it; null where there is none. */
  headRow: number | null
  columns: readonly WrittenColumn[]
  /** From the top. */
  rows: Iterable<WrittenRow>
}
