import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

const leftoverAfter = 24 * 3_600_000

/** Bytes that have arrived whole and lie aside; nobody finds them until they are kept. */
export interface Received {
  path: string
  size: number
}

/**
 * Files on disk, named by what is in them: the same content twice is one file, and a file never changes. A file is on
 * the disk to stay before anything refers to it; what a crash leaves behind is at worst bytes without a reference.
 */
export class FileStore {
  readonly #incoming: string
  readonly #objects: string

  constructor(folder: string) {
    this.#incoming = join(folder, 'incoming')
    this.#objects = join(folder, 'objects')
  }

  /** Makes the folders and clears away what interrupted uploads have left. Others may be uploading: only old ones go. */
  async prepare(now: number): Promise<void> {
    await mkdir(this.#incoming, { recursive: true })
    await mkdir(this.#objects, { recursive: true })
    for (const name of await readdir(this.#incoming)) {
      const path = join(this.#incoming, name)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }))
      if (mtimeMs < now - leftoverAfter) await rm(path, { force: true })
    }
  }

  /** Null where more comes than is allowed; what comes beyond that is read and dropped, so that the sender hears why. */
  async receive(bytes: AsyncIterable<Buffer>, sizeAtMost: number): Promise<Received | null> {
    const path = join(this.#incoming, randomUUID())
    const file = await open(path, 'wx', 0o600)
    try {
      const size = await write(file, bytes, sizeAtMost)
      await file.sync()
      await file.close()
      if (size <= sizeAtMost) return { path, size }
      await rm(path)
      return null
    } catch (fault) {
      await file.close().catch(() => undefined)
      await rm(path, { force: true })
      throw fault
    }
  }

  /** How many bytes of an upload in parts lie here. */
  async arrived(part: string): Promise<number> {
    return (await stat(join(this.#incoming, part)).catch(() => ({ size: 0 }))).size
  }

  /** Adds to an upload in parts, and answers how many bytes lie here now: on the disk to stay, also where the line broke. */
  async append(part: string, bytes: AsyncIterable<Buffer>): Promise<number> {
    const file = await open(join(this.#incoming, part), 'a', 0o600)
    try {
      for await (const chunk of bytes) await file.writeFile(chunk)
    } finally {
      await file.sync()
      await file.close()
    }
    return this.arrived(part)
  }

  /** An upload in parts, once all of them are here. */
  async whole(part: string): Promise<Received> {
    return { path: join(this.#incoming, part), size: await this.arrived(part) }
  }

  /** Puts received bytes in their place for good: under their hash, in hex. */
  async keep({ path }: Received, sha256: string): Promise<void> {
    const folder = join(this.#objects, sha256.slice(0, 2))
    await mkdir(folder, { recursive: true })
    await rename(path, join(folder, sha256))
    await settle(folder)
    await settle(this.#objects)
  }

  async discard({ path }: Pick<Received, 'path'>): Promise<void> {
    await rm(path, { force: true })
  }

  /** Takes an upload in parts away, if any of it is here. */
  async forget(part: string): Promise<void> {
    await this.discard({ path: join(this.#incoming, part) })
  }

  /** A path where something may be made that is sent and thrown away; what a crash leaves there is cleared with the rest. */
  aside(): string {
    return join(this.#incoming, randomUUID())
  }

  /** Whether a kept file is here; a store that was restored without its bytes has gaps. */
  async has(sha256: string): Promise<boolean> {
    return (await stat(this.pathOf(sha256)).catch(() => null)) !== null
  }

  /** Where a kept file lies, for what reads it in a thread of its own. */
  pathOf(sha256: string): string {
    return join(this.#objects, sha256.slice(0, 2), sha256)
  }

  /** The bytes of a kept file, or some of them, both ends included; a fault where they are gone. */
  async open(sha256: string, range: { start?: number; end?: number } = {}): Promise<Readable> {
    const file = await open(this.pathOf(sha256), 'r')
    return file.createReadStream(range)
  }
}

/** Answers how much has come; of what is too much nothing more is kept. */
async function write(file: FileHandle, bytes: AsyncIterable<Buffer>, sizeAtMost: number): Promise<number> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > 4 * sizeAtMost) break
    if (size <= sizeAtMost) await file.writeFile(chunk)
  }
  return size
}

/** A name in a folder outlives a power cut only when the folder itself has been written out. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
