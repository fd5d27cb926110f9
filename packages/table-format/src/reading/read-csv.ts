import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { CsvRows } from './csv-rows.ts'
import { LetterDecoder } from './letter-decoder.ts'
import type { ReadLimits } from './read-limits.ts'
import { Refused } from './table-refusal.ts'
import type { BytesRead, TableRows } from './table-source.ts'

const pieceBytes = 256 * 1024

/** Rows of a text of cells, in one pass. Throws `Refused` where it is no text, or has more than allowed. */
export async function* readCsv(file: FileHandle, limits: ReadLimits, onBytes: BytesRead): TableRows {
  const hash = createHash('sha256')
  const letters = new LetterDecoder()
  const rows = new CsvRows(limits)
  const { size } = await file.stat()
  let bytes = 0
  for await (const piece of file.createReadStream({ highWaterMark: pieceBytes, autoClose: false })) {
    const read = piece as Buffer
    hash.update(read)
    bytes += read.length
    if (bytes > limits.fileBytesAtMost) throw new Refused('file-too-large', limits.fileBytesAtMost >> 20)
    yield rows.take(withoutNoughts(letters.decode(read, false)), false)
    onBytes(bytes, Math.max(size, bytes))
  }
  yield rows.take(withoutNoughts(letters.decode(Buffer.alloc(0), true)), true)
  return {
    kind: 'csv',
    sha256: hash.digest('hex'),
    bytes,
    encoding: letters.encoding,
    delimiter: rows.delimiter,
    sheet: null,
    otherSheets: [],
    template: null,
  }
}

/** No text has that sign; what has it is something else under the name of a text. */
function withoutNoughts(text: string): string {
  if (text.includes('\0')) throw new Refused('not-text')
  return text
}
