import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { extensionOf } from '../../files/file-name.ts'
import type { FileStore } from '../../files/file-store.ts'
import type { PackedRun } from './packed-run.ts'

/** An archive of which every entry's hash stands in it. The same entries in the same order are the same bytes. */
export class Archive {
  readonly #zip = new ZipFile()
  readonly #sums = new Map<string, string>()
  readonly #places = new Map<string, string>()
  readonly #store: FileStore
  readonly #look: { mtime: Date; mode: number; forceDosTimestamp: true }

  constructor(lastDay: string, store: FileStore) {
    this.#store = store
    this.#zip.on('error', (fault: Error) => this.fail(fault))
    const [year = 0, month = 1, day = 1] = lastDay.split('-').map(Number)
    // An archive tells the time of a wall clock: noon there is noon everywhere.
    this.#look = { mtime: new Date(year, month - 1, day, 12), mode: 0o100644, forceDosTimestamp: true }
  }

  get bytes(): Readable {
    return this.#zip.outputStream as Readable
  }

  add(path: string, bytes: Uint8Array, compress = true): string {
    this.#sums.set(path, createHash('sha256').update(bytes).digest('hex'))
    this.#zip.addBuffer(Buffer.from(bytes), path, { ...this.#look, compress })
    return path
  }

  addRecord(number: number, { title }: PackedRun, bytes: Uint8Array | null): string | null {
    const name = title
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80)
    return bytes && this.add(`berita-acara/${String(number).padStart(4, '0')}-${name}.pdf`, bytes, false)
  }

  /** What was handed in as a file, once however often; where each lies that is still here. */
  async addFiles({ tasks }: PackedRun): Promise<Map<string, string>> {
    const places = new Map<string, string>()
    for (const { sha256, fileName, size } of tasks.flatMap(({ evidence }) => evidence)) {
      if (!sha256) continue
      const place = this.#places.get(sha256) ?? (await this.#addFile(sha256, extensionOf(fileName!), size!))
      if (place) places.set(sha256, place)
    }
    return places
  }

  async #addFile(sha256: string, extension: string, size: number): Promise<string | null> {
    if (!(await this.#store.has(sha256))) return null
    const place = `bukti/${extension ? `${sha256}.${extension}` : sha256}`
    this.#places.set(sha256, place)
    this.#sums.set(place, sha256)
    this.#zip.addReadStreamLazy(place, { ...this.#look, compress: false, size }, (done) => {
      this.#store.open(sha256).then(
        (bytes) => done(null, bytes),
        (fault: unknown) => done(fault, null!),
      )
    })
    return place
  }

  end(): void {
    const lines = [...this.#sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, sum]) => `${sum}  ${path}\n`)
    this.#zip.addBuffer(Buffer.from(lines.join('')), 'SHA256SUMS', { ...this.#look, compress: true })
    this.#zip.end()
  }

  fail(fault: unknown): void {
    this.bytes.destroy(fault as Error)
  }
}
