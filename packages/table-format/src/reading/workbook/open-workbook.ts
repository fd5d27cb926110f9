import type { FileHandle } from 'node:fs/promises'
import type { ReadRow } from '../../validating/table-check.ts'
import { megabytes, type ReadLimits } from '../read-limits.ts'
import { Refused } from '../table-refusal.ts'
import type { BytesRead } from '../table-source.ts'
import { Archive } from './archive.ts'
import { dateStyles } from './date-styles.ts'
import { XmlReader } from './read-xml.ts'
import { sharedStrings } from './shared-strings.ts'
import { SheetRows, type SheetContext } from './sheet-rows.ts'
import { workbookParts, type Sheet } from './sheets.ts'

/** A workbook whose directory keeps the limits, with what the cells of all its sheets refer to. */
export interface OpenWorkbook {
  /** Those that everything is read from, whatever happens to the file. */
  bytes: Buffer
  archive: Archive
  sheets: readonly Sheet[]
  context: SheetContext
}

export async function openWorkbook(file: FileHandle, limits: ReadLimits): Promise<OpenWorkbook> {
  const { size } = await file.stat()
  if (size > limits.fileBytesAtMost) throw new Refused('file-too-large', megabytes(limits.fileBytesAtMost))
  const bytes = await file.readFile()
  const archive = await Archive.open(bytes, limits)
  const { sheets, sharedStrings: strings, styles, isFrom1904 } = await workbookParts(archive)
  const context: SheetContext = {
    strings: await sharedStrings(archive, strings, limits.sharedTextBytesAtMost),
    dateStyles: await dateStyles(archive, styles),
    isFrom1904,
  }
  return { bytes, archive, sheets, context }
}

/** The rows of one sheet in handfuls; `listener` is what gathers them. */
export async function* rowsOfSheet(
  { archive }: OpenWorkbook,
  { part }: Sheet,
  listener: SheetRows,
  onBytes: BytesRead,
): AsyncGenerator<ReadRow[], void> {
  const reader = new XmlReader(listener)
  const total = archive.sizeOf(part)
  let read = 0
  for await (const piece of archive.pieces(part)) {
    reader.take(piece)
    yield listener.gathered()
    onBytes((read += piece.length), Math.max(total, read))
  }
  reader.close()
}
