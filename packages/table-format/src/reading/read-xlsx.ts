import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { templateMark, markSheet } from '../template/template-mark.ts'
import { cellText } from '../values/cell.ts'
import type { ReadLimits } from './read-limits.ts'
import { Refused } from './table-refusal.ts'
import type { BytesRead, TableRows, TableSource } from './table-source.ts'
import { openWorkbook, rowsOfSheet, type OpenWorkbook } from './workbook/open-workbook.ts'
import { SheetRows } from './workbook/sheet-rows.ts'

/** Rows of the first sheet that can be seen. Throws `Refused` where the workbook is none, or has more than allowed. */
export async function* readXlsx(file: FileHandle, limits: ReadLimits, onBytes: BytesRead): TableRows {
  const workbook = await openWorkbook(file, limits)
  const { bytes, sheets, context } = workbook
  const sheet = sheets.find(({ isVisible }) => isVisible) ?? refuse()
  yield* rowsOfSheet(workbook, sheet, new SheetRows(context, limits), onBytes)
  return {
    kind: 'xlsx',
    // The hash is that of the rows: both come from these bytes, whatever happens to the file.
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding: null,
    delimiter: null,
    sheet: sheet.name,
    otherSheets: sheets.filter((other) => other !== sheet && other.isVisible).map(({ name }) => name),
    template: await markOf(workbook, limits),
  }
}

async function markOf(workbook: OpenWorkbook, limits: ReadLimits): Promise<TableSource['template']> {
  const sheet = workbook.sheets.find(({ name, isVisible }) => name === markSheet && !isVisible)
  if (!sheet) return null
  const listener = new SheetRows(workbook.context, limits)
  for await (const rows of rowsOfSheet(workbook, sheet, listener, () => undefined))
    for (const { cells } of rows) return templateMark(cells.map(cellText))
  return null
}

function refuse(): never {
  throw new Refused('no-sheet')
}
