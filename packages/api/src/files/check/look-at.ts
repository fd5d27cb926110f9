import { fileTypeFromFile } from 'file-type'
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { archiveFlaw } from './archive.ts'
import { isCutOff } from './cut-off.ts'
import type { Flaw, Inspected, Look } from './flaw.ts'
import { textFlaw } from './plain-text.ts'
import { endOfArchive } from './zip-end.ts'

/** How Windows programs wrapped documents before 2007, and still wrap those with a password. */
const compound = 'application/x-cfb'

/**
 * What is wrong with a file, in the order of how much has to be read for it, or its hash where nothing is. For a thread of
 * its own: it reads the whole file, and parsers of other people's formats can be led astray.
 */
export async function lookAt(file: Inspected): Promise<Look> {
  // What can be handed in is bounded, so that the whole of it fits into the memory of this thread.
  const bytes = await readFile(file.path)
  const flaw = await flawIn(file, bytes)
  return flaw ? { flaw } : { sha256: hash('sha256', bytes) }
}

const flawIn = async (file: Inspected, bytes: Buffer): Promise<Flaw | null> => {
  if (bytes.length === 0) return 'empty'
  return file.content === 'text' ? textFlaw(bytes) : signedFlaw(file, bytes)
}

async function signedFlaw(
  { path, mediaType, isZip, unpackedMegabytesAtMost }: Inspected,
  bytes: Buffer,
): Promise<Flaw | null> {
  const found = (await fileTypeFromFile(path))?.mime
  if (isZip && found === compound) return 'locked or old'
  if (isZip && found?.includes('macroenabled')) return 'macros'
  if (found !== mediaType) return otherThan(mediaType, found, isZip)
  if (isZip) return archiveFlaw(bytes, unpackedMegabytesAtMost)
  if (endOfArchive(bytes) !== null) return 'two formats'
  return isCutOff(mediaType, bytes) ? 'truncated' : null
}

/** A document whose archive is broken cannot be told from any other archive. */
const otherThan = (mediaType: string, found: string | undefined, isZip: boolean): Flaw =>
  isZip && found === 'application/zip' && mediaType !== found ? 'broken archive' : 'other content'
