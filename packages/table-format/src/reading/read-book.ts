import { open } from 'node:fs/promises'
import type { ReadRow } from '../validating/table-check.ts'
import type { TaskProgress } from '../work/task.ts'
import type { Book, BookSheet } from './book.ts'
import { readCsv } from './read-csv.ts'
import type { ReadLimits } from './read-limits.ts'
import { isArchive } from './read-table.ts'
import { Refused } from './table-refusal.ts'
import { openWorkbook, rowsOfSheet } from './workbook/open-workbook.ts'
import { SheetRows } from './workbook/sheet-rows.ts'

export interface BookLimits extends ReadLimits {
  /** Filled cells of all sheets together. */
  cellsAtMost: number
}

/** A whole file that is small enough to be kept. Throws `Refused` where it cannot be read to its end, or holds more. */
export async function readBook(
  path: string,
  limits: BookLimits,
  tell: (progress: TaskProgress) => void,
): Promise<Book> {
  await using file = await open(path)
  let [cells, read] = [0, 0]
  const take = (sheet: ReadRow[], rows: readonly ReadRow[]) => {
    for (const row of rows) {
      cells += row.cells.length
      if (cells > limits.cellsAtMost) throw new Refused('too-much-memory')
      sheet.push(row)
    }
    read += rows.length
  }
  const onBytes = (bytes: number, totalBytes: number) => tell({ rows: read, bytes, totalBytes })
  if (!(await isArchive(file))) {
    const rows: ReadRow[] = []
    for await (const some of readCsv(file, limits, onBytes)) take(rows, some)
    return { sheets: [{ name: null, rows, merged: [], hiddenRows: [] }], hiddenSheets: [] }
  }
  const workbook = await openWorkbook(file, limits)
  const sheets: BookSheet[] = []
  for (const sheet of workbook.sheets.filter(({ isVisible }) => isVisible)) {
    const listener = new SheetRows(workbook.context, limits)
    const rows: ReadRow[] = []
    for await (const some of rowsOfSheet(workbook, sheet, listener, onBytes)) take(rows, some)
    sheets.push({ name: sheet.name, rows, merged: listener.merged, hiddenRows: listener.hiddenRows })
  }
  if (sheets.length === 0) throw new Refused('no-sheet')
  return {
    sheets,
    hiddenSheets: workbook.sheets.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
  }
}
