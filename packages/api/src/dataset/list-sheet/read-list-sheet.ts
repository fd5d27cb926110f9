import { firstRowsOfFile, type TableRefusal } from '@satualur/table-format/files'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ListColumn } from './list-columns.ts'
import type { SheetRow } from './sheet-rows.ts'
import { sheetRows } from './sheet-rows.ts'

const megabyte = 1024 * 1024
export const megabytesAtMost = 5
export const bytesAtMost = megabytesAtMost * megabyte
export const rowsAtMost = 2_000

export type ReadSheet =
  { rows: SheetRow[] } | { refusal: TableRefusal } | { missing: ListColumn[] } | 'too many rows'

/** The rows of a workbook or CSV that somebody sends, read in a thread with limits and kept nowhere. */
export async function readListSheet(bytes: AsyncIterable<Buffer>): Promise<ReadSheet> {
  const folder = await mkdtemp(join(tmpdir(), 'satualur-list-'))
  const path = join(folder, 'list')
  try {
    await pipeline(bounded(bytes), createWriteStream(path))
    const limits = {
      ...{ fileBytesAtMost: bytesAtMost, unpackedBytesAtMost: 64 * megabyte },
      ...{ secondsAtMost: 20, heapMegabytesAtMost: 128 },
    }
    const read = await firstRowsOfFile(path, rowsAtMost + 1, { limits })
    if ('refusal' in read) return read
    return read.rows.length > rowsAtMost ? 'too many rows' : sheetRows(read.rows)
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
