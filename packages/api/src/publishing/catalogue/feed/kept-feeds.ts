import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Door } from '../../../database/door.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'
import type { FeedWord, Syntax } from './feed-order.ts'
import { readDatasets } from './read-datasets.ts'

/** The worker lies beside this module, as source or as what became of it. */
const workerUrl = new URL(`./feed-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
const heapMegabytes = 1_024
const keptFor = 10 * 60_000

/**
 * Feeds on disk, packed. Thousands of datasets take seconds, so a feed is made once after something of its catalogue has
 * changed, by the first who asks, in a thread of its own; one at a time, since it takes much room. Whatever is lost of them
 * is made anew.
 */
export class KeptFeeds {
  readonly #folder: string
  readonly #door: Door
  readonly #making = new Map<string, Promise<void>>()
  #line: Promise<unknown> = Promise.resolve()

  constructor(door: Door, filesFolder: string) {
    this.#door = door
    this.#folder = join(filesFolder, 'feeds')
  }

  /** Where the feed of this very revision lies, once it does. `origin` begins every address in it. */
  async of(
    catalogue: PublicCatalogue,
    syntax: Syntax,
    origin: string,
  ): Promise<{ path: string; mark: string }> {
    const mark = markOf(catalogue, origin)
    const path = this.#path(catalogue, mark, syntax)
    if (!(await isThere(path))) await this.#made(catalogue, mark, origin)
    return { path, mark }
  }

  #made(catalogue: PublicCatalogue, mark: string, origin: string): Promise<void> {
    const name = `${catalogue.key} ${mark}`
    const known = this.#making.get(name)
    if (known) return known
    const made = this.#line
      .then(() => this.#make(catalogue, mark, origin))
      .finally(() => this.#making.delete(name))
    this.#line = made.catch(() => undefined)
    this.#making.set(name, made)
    return made
  }

  async #make(catalogue: PublicCatalogue, mark: string, origin: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const paths = {
      jsonld: this.#path(catalogue, mark, 'jsonld'),
      ttl: this.#path(catalogue, mark, 'ttl'),
    }
    const worker = new Worker(workerUrl, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    try {
      const ended = endOf(worker)
      // Whoever waits hears of a fault below; while rows are still being read nobody waits yet.
      ended.catch(() => undefined)
      const say = (word: FeedWord) => worker.postMessage(word)
      for await (const datasets of readDatasets(this.#door, catalogue.key)) say({ datasets })
      say({ catalogue, origin, paths })
      await ended
    } finally {
      await worker.terminate()
    }
    await this.#forget(catalogue, mark)
  }

  /** Of each catalogue one feed is kept, and for a while those before it, which may be on their way to somebody. */
  async #forget({ key }: PublicCatalogue, mark: string): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (!name.startsWith(`${key}.`) || name.startsWith(`${key}.${mark}.`)) continue
      const path = join(this.#folder, name)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
      if (mtimeMs < Date.now() - keptFor) await rm(path, { force: true })
    }
  }

  #path = ({ key }: PublicCatalogue, mark: string, syntax: Syntax): string =>
    join(this.#folder, `${key}.${mark}.${syntax}.gz`)
}

/** Of all that a feed is made of. */
const markOf = (catalogue: PublicCatalogue, origin: string): string =>
  createHash('sha256')
    .update(JSON.stringify([catalogue, origin]))
    .digest('hex')
    .slice(0, 32)

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null

const endOf = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.on('message', ({ fault }: { fault: string | null }) =>
      fault === null ? resolve() : reject(new Error(`the feed failed: ${fault}`)),
    )
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the thread of the feed has stopped')))
  })
