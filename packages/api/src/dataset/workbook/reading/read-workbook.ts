import type { TableRefusal, TaskProgress } from '@satualur/table-format/files'
import { sheetsOfFile, type Book } from '@satualur/table-format/files'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const megabyte = 1024 * 1024
export const megabytesAtMost = 20
export const bytesAtMost = megabytesAtMost * megabyte

export const workbookLimits = {
  /** Of a sheet, with what stands above its heads. */
  rows: 5_000,
  columns: 200,
  /** Of a row with all its cells. */
  rowLetters: 1_000_000,
  /** Of all sheets together. */
  cells: 1_500_000,
}

/** The columns of a report come back, too. */
const reportColumns = 2

export type ReadBook = Book

/** The sheets of a workbook or CSV that somebody sends, read in a thread with limits and kept nowhere. */
export async function readWorkbook(
  bytes: AsyncIterable<Buffer>,
  onProgress: (progress: TaskProgress) => void = () => undefined,
): Promise<ReadBook | { refusal: TableRefusal } | 'too many rows'> {
  const folder = await mkdtemp(join(tmpdir(), 'satualur-workbook-'))
  const path = join(folder, 'workbook')
  try {
    await pipeline(bounded(bytes), createWriteStream(path))
    const limits = {
      ...{
        fileBytesAtMost: bytesAtMost,
        unpackedBytesAtMost: 128 * megabyte,
        sharedTextBytesAtMost: 64 * megabyte,
      },
      ...{ rowsAtMost: workbookLimits.rows, columnsAtMost: workbookLimits.columns + reportColumns },
      rowLettersAtMost: workbookLimits.rowLetters,
      ...{ secondsAtMost: 30, heapMegabytesAtMost: 256 },
    }
    const read = await sheetsOfFile(path, workbookLimits.cells, { limits, onProgress })
    if ('refusal' in read) return read
    return read.sheets.some(({ rows }) => rows.length > workbookLimits.rows) ? 'too many rows' : read
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Of what is too large only so much that its reader sees that it is. */
async function* bounded(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    yield piece
    if (size > bytesAtMost) return
  }
}
