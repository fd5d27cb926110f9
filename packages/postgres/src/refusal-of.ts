import { statfs } from 'node:fs/promises'
import { CannotStart, diskFull, folderNotWritable, notAFolder } from './cannot-start.ts'

/** Turns what the file system and PostgreSQL answer into a sentence; anything unexpected stays a fault. */
export function refusalOf(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100': // PostgreSQL's disk_full
      return diskFull(path)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return folderNotWritable(path)
    case 'ENOTDIR':
    case 'EEXIST':
      return notAFolder(path)
    default:
      return error
  }
}

/** One segment of PostgreSQL's log. With less than that left, the server ends without a word to those who ask it. */
const leastBytes = 16 * 2 ** 20

/** As `refusalOf`, for a fault on a connection: a full disk shows itself there as a server that has gone. */
export async function refusalOfLostServer(error: unknown, path: string): Promise<unknown> {
  const refusal = refusalOf(error, path)
  if (refusal !== error || error instanceof CannotStart) return refusal
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize < leastBytes ? diskFull(path) : error
}
