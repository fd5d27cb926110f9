import type { Key } from '@satualur/engine'
import type { PerformerCell } from './draw-row.ts'
import type { GridColumn } from './grid-column.ts'

/** Where a column of a copy goes. */
export type PasteColumn = GridColumn | 'stage' | null

/** The words of one row of a copy, by where they go. */
export interface PastedRow {
  cells: Map<Exclude<PasteColumn, object | null>, string>
  performers: Map<Key, string>
}

export function pastedRow(columns: readonly PasteColumn[], cells: readonly string[]): PastedRow {
  const row: PastedRow = { cells: new Map(), performers: new Map() }
  columns.forEach((column, index) => {
    const text = cells[index] ?? ''
    if (column === null) return
    if (typeof column === 'string') row.cells.set(column, withLine(row.cells.get(column), text))
    else row.performers.set(column.role, withLine(row.performers.get(column.role), text))
  })
  return row
}

/** Rows without number and activity go on with the row above them: the copy broke it over lines or a page. */
export function joinedRows(rows: readonly PastedRow[]): PastedRow[] {
  const joined: PastedRow[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const goesOn = row.cells.has('activity') && !row.cells.get('activity') && !row.cells.get('number')
    if (!above || !goesOn) {
      joined.push(row)
      continue
    }
    for (const [column, text] of row.cells) above.cells.set(column, withLine(above.cells.get(column), text))
    for (const [role, text] of row.performers)
      above.performers.set(role, withLine(above.performers.get(role), text))
  }
  return joined
}

const withLine = (text: string | undefined, more: string): string =>
  [text ?? '', more].filter((line) => line !== '').join('\n')

export const performerCells = ({ performers }: PastedRow): PerformerCell[] =>
  [...performers].map(([role, text]) => ({ role, text }))
