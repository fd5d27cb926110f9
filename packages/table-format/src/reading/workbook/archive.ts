import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import yauzl from 'yauzl'
import { megabytes, type ReadLimits } from '../read-limits.ts'
import { Refused } from '../table-refusal.ts'

const entriesAtMost = 1_000

/** The parts of a workbook, none of them unpacked before its directory has been found to keep the limits. */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  static async open(bytes: Buffer, limits: ReadLimits): Promise<Archive> {
    const most = Math.min(limits.unpackedBytesAtMost, Math.max(bytes.length, 100_000) * limits.ratioAtMost)
    const entries = new Map<string, Entry>()
    let unpacked = 0
    const zip = await yauzl.fromBufferPromise(bytes).catch(() => broken())
    if (zip.entryCount > entriesAtMost) throw new Refused('too-much-inside', megabytes(most))
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.generalPurposeBitFlag & 1) throw new Refused('locked-or-old')
        if (entries.has(entry.fileName)) broken()
        entries.set(entry.fileName, entry)
        unpacked += entry.uncompressedSize
        if (unpacked > most) throw new Refused('too-much-inside', megabytes(most))
      }
    } catch (fault) {
      throw fault instanceof Refused ? fault : new Refused('broken-archive')
    }
    return new Archive(zip, entries)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** What the directory says that a part unpacks to. */
  sizeOf(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0
  }

  /** A part, piece by piece; one that unpacks to more or less than the directory says is refused where it goes beyond. */
  async *pieces(name: string): AsyncGenerator<string, void> {
    const entry = this.#entries.get(name) ?? broken()
    try {
      const stream: Readable = await this.#zip.openReadStreamPromise(entry)
      stream.setEncoding('utf8')
      for await (const piece of stream) yield piece as string
    } catch (fault) {
      throw fault instanceof Refused ? fault : new Refused('broken-archive')
    }
  }
}

function broken(): never {
  throw new Refused('broken-archive')
}
