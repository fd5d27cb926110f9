import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'
import type { Budget } from './archive.ts'
import type { ArchiveFlaw } from './flaw.ts'
import { endOfArchive } from './zip-end.ts'

/** Archives by their first bytes: zip, rar, 7z, gzip, xz; bzip2 and tar tell it a little later. */
const signatures = [
  'PK\x03\x04',
  'PK\x05\x06',
  'Rar!\x1a\x07',
  '7z\xbc\xaf\x27\x1c',
  '\x1f\x8b\x08',
  '\xfd7zXZ\0',
]
const headLength = 265
/** Drawings in letters are packed with gzip. */
const packedDrawing = /\.(emz|wmz)$/i
const documentAtMost = 25 * 1024 * 1024

/** What really comes out of an entry; kept only where it is an archive itself. */
export class EntryContent {
  readonly #entry: Entry
  readonly #budget: Budget
  #head = ''
  #kept: Buffer[] = []
  #size = 0
  #sum = 0

  constructor(entry: Entry, budget: Budget) {
    this.#entry = entry
    this.#budget = budget
  }

  async read(bytes: Readable): Promise<ArchiveFlaw | null> {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      this.#size += chunk.length
      this.#budget.bytes -= chunk.length
      if (this.#budget.bytes < 0) return 'too much inside'
      if (this.#size > this.#entry.uncompressedSize) return 'broken archive'
      this.#sum = crc32(chunk, this.#sum)
      this.#head += chunk.toString('latin1', 0, headLength - this.#head.length)
      if (this.#isArchive() || this.#size < headLength) this.#kept.push(chunk)
      if (this.#isArchive() && this.#size > documentAtMost) return 'archive inside'
    }
    const isAsListed = this.#size === this.#entry.uncompressedSize && this.#sum === this.#entry.crc32
    return isAsListed ? null : 'broken archive'
  }

  /** The bytes of a document that is an archive inside; `other` for any other archive, null for anything else. */
  archive(): Buffer | 'other' | null {
    if (!this.#isArchive()) return null
    const bytes = Buffer.concat(this.#kept)
    return endOfArchive(bytes) !== null && isDocument(bytes) ? bytes : 'other'
  }

  #isArchive(): boolean {
    const head = this.#head
    if (head.startsWith('BZh') && head.startsWith('1AY&SY', 4)) return true
    if (head.startsWith('ustar', 257)) return true
    return (
      signatures.some((signature) => head.startsWith(signature)) &&
      !packedDrawing.test(this.#entry.fileNameRaw.toString('latin1'))
    )
  }
}

/** Documents hold the list of their parts, or say in their first entry what they are. */
const isDocument = (bytes: Buffer): boolean =>
  bytes.includes('[Content_Types].xml') || bytes.includes('mimetypeapplication/vnd.oasis')
