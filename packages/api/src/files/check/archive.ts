import type { Entry, ZipFile } from 'yauzl'
import yauzl from 'yauzl'
import { entryFlaw } from './archive-entry.ts'
import { EntryContent } from './entry-content.ts'
import type { ArchiveFlaw } from './flaw.ts'
import { directoryLength, endOfArchive } from './zip-end.ts'

const entriesAtMost = 1_000
const megabyte = 1024 * 1024
const ratioAtMost = 100
/** A document inside a document inside an archive. */
const deepest = 3

/** What may still be unpacked: shared by an archive and the documents inside it. */
export interface Budget {
  entries: number
  bytes: number
}

/**
 * What is wrong with an archive. Every entry is unpacked and counted, whatever the directory says of it; documents inside
 * (a table in a letter) are looked at likewise within the same bounds.
 */
export const archiveFlaw = (bytes: Buffer, unpackedMegabytesAtMost: number): Promise<ArchiveFlaw | null> =>
  flawInside(
    bytes,
    {
      entries: entriesAtMost,
      bytes: Math.min(unpackedMegabytesAtMost * megabyte, bytes.length * ratioAtMost),
    },
    1,
  )

async function flawInside(bytes: Buffer, budget: Budget, depth: number): Promise<ArchiveFlaw | null> {
  const end = endOfArchive(bytes)
  if (end === null) return 'broken archive'
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false })
    if (zip.entryCount > budget.entries) return 'too many entries'
    budget.entries -= zip.entryCount
    return await flawOfEntries(zip, directoryLength(bytes, end), budget, depth)
  } catch {
    return 'broken archive'
  }
}

async function flawOfEntries(
  zip: ZipFile,
  listed: number | null,
  budget: Budget,
  depth: number,
): Promise<ArchiveFlaw | null> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const flaw = entries.map(entryFlaw).find((one) => one !== null) ?? flawOfDirectory(entries, listed)
  if (flaw) return flaw
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > budget.bytes)
    return 'too much inside'
  for (const entry of entries) {
    const flaw = await flawOfContent(zip, entry, budget, depth)
    if (flaw) return flaw
  }
  return null
}

/** What two programs would read differently: entries that the count leaves out, and two of one name. */
function flawOfDirectory(entries: readonly Entry[], listed: number | null): ArchiveFlaw | null {
  const length = entries.reduce(
    (sum, { fileNameLength, extraFieldLength, fileCommentLength }) =>
      sum + 46 + fileNameLength + extraFieldLength + fileCommentLength,
    0,
  )
  const names = new Set(entries.map(({ fileNameRaw }) => fileNameRaw.toString('latin1')))
  return (listed !== null && listed !== length) || names.size < entries.length ? 'broken archive' : null
}

async function flawOfContent(
  zip: ZipFile,
  entry: Entry,
  budget: Budget,
  depth: number,
): Promise<ArchiveFlaw | null> {
  const local = await zip.readLocalFileHeaderPromise(entry)
  if (!local.fileName.equals(entry.fileNameRaw)) return 'broken archive'
  const content = new EntryContent(entry, budget)
  const flaw = await content.read(await zip.openReadStreamPromise(entry))
  if (flaw) return flaw
  const inner = content.archive()
  if (inner === null) return null
  if (inner === 'other' || depth >= deepest) return 'archive inside'
  return flawInside(inner, budget, depth + 1)
}
