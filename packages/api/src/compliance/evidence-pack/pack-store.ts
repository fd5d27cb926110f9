import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Packs on disk, beside the files that they are made of. One that is half made has another name and is nobody's. */
export class PackStore {
  readonly #folder: string

  constructor(filesFolder: string) {
    this.#folder = join(filesFolder, 'packs')
  }

  /** Writes a pack to its end, and answers what it came to. */
  async keep(id: string, bytes: NodeJS.ReadableStream): Promise<{ size: number; sha256: string }> {
    await mkdir(this.#folder, { recursive: true })
    const hash = createHash('sha256')
    let size = 0
    const measuring = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length
        hash.update(chunk)
        done(null, chunk)
      },
    })
    const half = join(this.#folder, `${id}.part`)
    await pipeline(bytes, measuring, createWriteStream(half, { mode: 0o600, flush: true }))
    await rename(half, this.#path(id))
    return { size, sha256: hash.digest('hex') }
  }

  async open(id: string, range: { start: number; end: number }): Promise<Readable> {
    return (await open(this.#path(id), 'r')).createReadStream(range)
  }

  async forget(id: string): Promise<void> {
    await rm(this.#path(id), { force: true })
    await rm(join(this.#folder, `${id}.part`), { force: true })
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.zip`)
  }
}
