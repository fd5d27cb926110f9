import type { Key, Sop } from '@satualur/engine'
import { insertStep } from '../edit/step/steps.ts'
import { clearSymbols, drawRow } from './draw-row.ts'
import { fillCell } from './filled-cell.ts'
import { gridColumns, isSameColumn, type GridColumn } from './grid-column.ts'
import { readSheet } from './pasted-sheet.ts'
import { pasteRows } from './paste-rows.ts'

/**
 * The cells of a copy over those of the table, from one cell on, as a spreadsheet does: what is blank becomes blank,
 * what goes beyond the last column is left out, and new rows come where the table ends. A copy with the heads of the
 * paper says itself where it belongs and comes in as rows.
 */
export function pasteCells(sop: Sop, at: { step: Key; column: GridColumn }, table: readonly string[][]): Sop {
  const top = sop.steps.findIndex(({ key }) => key === at.step)
  const columns = gridColumns(sop)
  const left = columns.findIndex((column) => isSameColumn(column, at.column))
  if (top < 0 || left < 0) return sop
  if (readSheet(table).length > 0) return pasteRows(sop, top, table)
  let opened = sop
  while (opened.steps.length < top + table.length) opened = insertStep(opened, opened.steps.length)
  return table.reduce(
    (before, row, index) => overwritten(before, opened.steps[top + index]!.key, row, columns.slice(left)),
    opened,
  )
}

function overwritten(sop: Sop, step: Key, row: readonly string[], columns: readonly GridColumn[]): Sop {
  const cells = row.flatMap((text, index) =>
    columns[index] === undefined ? [] : [{ column: columns[index], text }],
  )
  const filled = cells.reduce(
    (before, { column, text }) =>
      typeof column === 'string' ? fillCell(before, step, column, text) : before,
    sop,
  )
  const performers = cells.flatMap(({ column, text }) =>
    typeof column === 'string' ? [] : [{ role: column.role, text }],
  )
  const cleared = performers
    .filter(({ text }) => text === '')
    .reduce((before, { role }) => clearSymbols(before, step, role), filled)
  return drawRow(cleared, step, performers)
}
