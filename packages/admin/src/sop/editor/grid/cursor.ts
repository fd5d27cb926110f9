import type { Key } from '@satualur/engine'
import type { Column } from './column.ts'

/** The cell that the keyboard is at. */
export interface Cursor {
  /** Null in the head of the table. */
  step: Key | null
  column: Column
}

export interface GridShape {
  steps: readonly Key[]
  columns: readonly Column[]
}

export type Direction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'next'
  | 'previous'
  | 'row-start'
  | 'row-end'
  | 'top'
  | 'bottom'
  | 'page-up'
  | 'page-down'

const page = 10

/** Where the cursor comes to; it stays where the table ends. Only the names of performers can be reached in the head. */
export function moved(shape: GridShape, cursor: Cursor, direction: Direction): Cursor {
  const row = rowOf(shape, cursor)
  const column = shape.columns.indexOf(cursor.column)
  const [lastRow, lastColumn] = [shape.steps.length - 1, shape.columns.length - 1]
  const at = (toRow: number, toColumn: number) => cellAt(shape, toRow, toColumn) ?? cursor
  switch (direction) {
    case 'up':
      return at(row - 1, column)
    case 'down':
      return at(row + 1, column)
    case 'page-up':
      return at(Math.max(0, row - page), column)
    case 'page-down':
      return at(Math.min(lastRow, row + page), column)
    case 'left':
      return at(row, column - 1)
    case 'right':
      return at(row, column + 1)
    case 'next':
      return column < lastColumn ? at(row, column + 1) : at(row + 1, 0)
    case 'previous':
      return column > 0 ? at(row, column - 1) : at(row - 1, lastColumn)
    case 'row-start':
      return at(row, 0)
    case 'row-end':
      return at(row, lastColumn)
    case 'top':
      return at(0, 0)
    case 'bottom':
      return at(lastRow, lastColumn)
  }
}

/** Where the cursor is after the table has changed: in its cell, or in the nearest one that is left. */
export function kept(before: GridShape, after: GridShape, cursor: Cursor): Cursor {
  const nearest = <Item>(former: readonly Item[], left: readonly Item[], item: Item) =>
    left.includes(item) ? item : left[Math.min(Math.max(0, former.indexOf(item)), left.length - 1)]!
  const step =
    cursor.step === null || after.steps.length === 0 ? null : nearest(before.steps, after.steps, cursor.step)
  return { step, column: nearest(before.columns, after.columns, cursor.column) }
}

export const isSameCell = (one: Cursor, other: Cursor): boolean =>
  one.step === other.step && one.column === other.column

/** -1 for the head. */
function rowOf({ steps }: GridShape, { step }: Cursor): number {
  return step === null ? -1 : steps.indexOf(step)
}

function cellAt({ steps, columns }: GridShape, row: number, column: number): Cursor | null {
  const to = columns[column]
  if (to === undefined || row < -1 || row >= steps.length) return null
  if (row === -1 && !to.startsWith('role:')) return null
  return { step: row === -1 ? null : steps[row]!, column: to }
}
