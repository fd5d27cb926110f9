import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { templateMark, markSheet } from '../template/template-mark.ts'
import { cellText } from '../values/cell.ts'
import type { ReadRow } from '../validating/table-check.ts'
import { megabytes, type ReadLimits } from './read-limits.ts'
import { Refused } from './table-refusal.ts'
import type { BytesRead, TableRows, TableSource } from './table-source.ts'
import { Archive } from './workbook/archive.ts'
import { dateStyles } from './workbook/date-styles.ts'
import { XmlReader } from './workbook/read-xml.ts'
import { sharedStrings } from './workbook/shared-strings.ts'
import { SheetRows, type SheetContext } from './workbook/sheet-rows.ts'
import { workbookParts, type Sheet } from './workbook/sheets.ts'

/** Rows of the first sheet that can be seen. Throws `Refused` where the workbook is none, or has more than allowed. */
export async function* readXlsx(file: FileHandle, limits: ReadLimits, onBytes: BytesRead): TableRows {
  const { size } = await file.stat()
  if (size > limits.fileBytesAtMost) throw new Refused('file-too-large', megabytes(limits.fileBytesAtMost))
  // The hash is that of the rows: both come from these bytes, whatever happens to the file.
  const bytes = await file.readFile()
  const archive = await Archive.open(bytes, limits)
  const parts = await workbookParts(archive)
  const sheet = parts.sheets.find(({ isVisible }) => isVisible) ?? refuse()
  const context: SheetContext = {
    strings: await sharedStrings(archive, parts.sharedStrings),
    dateStyles: await dateStyles(archive, parts.styles),
    isFrom1904: parts.isFrom1904,
  }
  yield* rowsOf(archive, sheet, context, limits, onBytes)
  return {
    kind: 'xlsx',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding: null,
    delimiter: null,
    sheet: sheet.name,
    otherSheets: parts.sheets.filter((other) => other !== sheet && other.isVisible).map(({ name }) => name),
    template: await markOf(archive, parts.sheets, context, limits),
  }
}

async function* rowsOf(
  archive: Archive,
  sheet: Sheet,
  context: SheetContext,
  limits: ReadLimits,
  onBytes: BytesRead,
): AsyncGenerator<ReadRow[], void> {
  const rows = new SheetRows(context, limits)
  const reader = new XmlReader(rows)
  const total = archive.sizeOf(sheet.part)
  let read = 0
  for await (const piece of archive.pieces(sheet.part)) {
    reader.take(piece)
    yield rows.gathered()
    onBytes((read += piece.length), Math.max(total, read))
  }
  reader.close()
}

async function markOf(
  archive: Archive,
  sheets: readonly Sheet[],
  context: SheetContext,
  limits: ReadLimits,
): Promise<TableSource['template']> {
  const sheet = sheets.find(({ name, isVisible }) => name === markSheet && !isVisible)
  if (!sheet) return null
  for await (const rows of rowsOf(archive, sheet, context, limits, () => undefined))
    for (const { cells } of rows) return templateMark(cells.map(cellText))
  return null
}

function refuse(): never {
  throw new Refused('no-sheet')
}
