import type { SheetGrid } from '@satualur/sop-format/sheet'

/** A strip of the drawing as high as a row, in px of the grid. */
export interface RowOfFlow {
  /** The id of the drawing. */
  flow: string
  x: number
  y: number
  width: number
  height: number
}

/** The piece of the flow that lies over a row; null until the table is laid out. */
export function rowOfFlow(flow: string, { columns, rows }: SheetGrid, row: number): RowOfFlow | null {
  const [first, last, here] = [columns[0], columns.at(-1), rows[row]]
  if (!first || !last || !here) return null
  const width = last.left + last.width - first.left
  return { flow, x: first.left, y: here.top, width, height: here.height }
}
