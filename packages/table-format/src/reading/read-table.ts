import { open, type FileHandle } from 'node:fs/promises'
import { readCsv } from './read-csv.ts'
import type { ReadLimits } from './read-limits.ts'
import { Refused } from './table-refusal.ts'
import type { BytesRead, TableRows } from './table-source.ts'

/** How a file begins that is an archive, and one that Windows programs wrapped before 2007 or lock by a password today. */
const archive = Buffer.from('PK\x03\x04', 'latin1')
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const others = ['%PDF', '\x89PNG', 'GIF8', '\xff\xd8\xff', 'Rar!', '7z\xbc\xaf', '\x1f\x8b'].map((head) =>
  Buffer.from(head, 'latin1'),
)

/**
 * The rows of a file; its first bytes decide what it is, never its name. Throws `Refused` where it cannot be read to its end.
 * It works through the file where it is called: for files of others, in a thread with limits (`work/`).
 */
export async function* readTable(
  path: string,
  limits: ReadLimits,
  onBytes: BytesRead = () => undefined,
): TableRows {
  await using file = await open(path)
  if (!(await isArchive(file))) return yield* readCsv(file, limits, onBytes)
  // What opens workbooks is large: threads that only read CSV do without it.
  const { readXlsx } = await import('./read-xlsx.ts')
  return yield* readXlsx(file, limits, onBytes)
}

/** Whether a file is an archive, as workbooks are; one that is neither that nor a text is refused. */
export async function isArchive(file: FileHandle): Promise<boolean> {
  const head = Buffer.alloc(8)
  const { bytesRead } = await file.read(head, 0, head.length, 0)
  if (bytesRead === 0) throw new Refused('empty')
  const startsWith = (signature: Buffer) => head.subarray(0, signature.length).equals(signature)
  if (startsWith(compound)) throw new Refused('locked-or-old')
  if (others.some(startsWith)) throw new Refused('not-a-table')
  return startsWith(archive)
}
