import type { Entry } from 'yauzl'
import type { ArchiveFlaw } from './flaw.ts'

const longestName = 1_024
const storedOrDeflated = [0, 8]

/** What is wrong with an entry before it is unpacked. */
export function entryFlaw(entry: Entry): ArchiveFlaw | null {
  const name = entry.fileNameRaw.toString('latin1')
  if (entry.generalPurposeBitFlag & 1) return 'locked archive'
  if (!storedOrDeflated.includes(entry.compressionMethod)) return 'broken archive'
  if (isLink(entry.externalFileAttributes)) return 'link inside'
  if (!isSafe(name) || isDisguised(entry.fileNameRaw.toString('utf8'))) return 'unsafe name'
  return hasMacros(name) ? 'macros' : null
}

/** Nothing that leads out of the folder that somebody unpacks it to. */
const isSafe = (name: string): boolean =>
  name.length > 0 && name.length <= longestName && !/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(name)

/** NUL and other control characters, and marks that turn the direction of writing: `gpj.exe` looks like `exe.jpg`. */
const isDisguised = (name: string): boolean => /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name)

/** The file type in the upper half of the attributes, where a Unix program has made the entry. */
const isLink = (attributes: number): boolean => ((attributes >>> 16) & 0xf000) === 0xa000

/** Microsoft keeps macros in one part of that name, OpenDocument in folders. */
const hasMacros = (name: string): boolean => /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/./i.test(name)
