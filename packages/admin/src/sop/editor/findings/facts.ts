import type { CellFacts, RowFacts } from '../grid/cell-facts.ts'
import { columnOfRole, type Column } from '../grid/column.ts'
import type { Found } from './found.ts'

/** Comments that stand on a place of the SOP. */
export interface CommentCount {
  step?: string | null
  role?: string | null
  /** A cell of the row, or of the identity block where there is no row. */
  cell?: string | null
  count: number
}

/** The head of the table, among the rows. No key of a row is empty. */
export const headRow = ''

/** What is known of each cell, by row and column. A note is for the reader of the list, and marks no cell. */
export function factsByRow(
  found: readonly Found[],
  comments: readonly CommentCount[],
): Map<string, RowFacts> {
  const rows = new Map<string, Map<Column, CellFacts>>()
  const change = (row: string, column: Column, next: (cell: CellFacts) => CellFacts) => {
    const cells = rows.get(row) ?? new Map<Column, CellFacts>()
    rows.set(row, cells.set(column, next(cells.get(column) ?? { severity: null, findings: [], comments: 0 })))
  }
  for (const { spot, severity, sentence } of found) {
    if (spot?.in !== 'table' || severity === 'note') continue
    change(spot.step ?? headRow, spot.column, (cell) => ({
      ...cell,
      severity: cell.severity === 'error' ? 'error' : severity,
      findings: [...cell.findings, sentence],
    }))
  }
  for (const { step, role, cell, count } of comments) {
    if (step == null && !role) continue
    const column = role ? columnOfRole(role) : ((cell as Column | null | undefined) ?? 'activity')
    change(step ?? headRow, column, (facts) => ({ ...facts, comments: facts.comments + count }))
  }
  return rows
}
