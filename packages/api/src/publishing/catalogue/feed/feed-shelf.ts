import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Key } from '@satualur/engine'
import type { FeedState } from './feed-statement.ts'
import type { Syntax } from './feed-order.ts'

/** The feed of a catalogue that was made last: of what, and under which mark its files lie. */
export interface KeptFeed {
  mark: string
  origin: string
  state: FeedState
}

/** How long the files of a former one stay, which may be on their way to somebody. */
const formerMilliseconds = 10 * 60_000
const ending = '.kept.json'

/** Feeds on disk, packed: of each catalogue the last one, and a note of what it was made of. */
export class FeedShelf {
  readonly folder: string

  constructor(filesFolder: string) {
    this.folder = join(filesFolder, 'feeds')
  }

  async kept(key: Key): Promise<KeptFeed | null> {
    const text = await readFile(this.#note(key), 'utf8').catch(() => null)
    if (text === null) return null
    const kept = JSON.parse(text) as KeptFeed
    const isWhole = await Promise.all((['jsonld', 'ttl'] as const).map((one) => this.#has(key, kept, one)))
    return isWhole.every(Boolean) ? kept : null
  }

  /** Catalogues that have one, and when somebody last asked for it. */
  async asked(): Promise<{ key: Key; askedAt: number }[]> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith(ending))
    return Promise.all(
      names.map(async (name) => {
        const { mtimeMs: askedAt } = await stat(join(this.folder, name)).catch(() => ({ mtimeMs: 0 }))
        return { key: name.slice(0, -ending.length), askedAt }
      }),
    )
  }

  /** That it was asked for now is told by the note's own time. */
  noteAsked = (key: Key, at: number): Promise<void> =>
    utimes(this.#note(key), new Date(at), new Date(at)).catch(() => undefined)

  /** Begins the place of a feed under its mark. */
  async begin(key: Key, mark: string): Promise<Record<Syntax, string>> {
    await mkdir(this.folder, { recursive: true })
    return { jsonld: this.path(key, mark, 'jsonld'), ttl: this.path(key, mark, 'ttl') }
  }

  /** From now on this is the last one. When it was asked for stays as it was. */
  async keep(key: Key, kept: KeptFeed, askedAt: number): Promise<void> {
    const aside = `${this.#note(key)}.${randomUUID()}`
    await writeFile(aside, JSON.stringify(kept))
    await rename(aside, this.#note(key))
    await this.noteAsked(key, askedAt)
    await this.#clear(
      key,
      (name, age) => !name.startsWith(`${key}.${kept.mark}.`) && age > formerMilliseconds,
    )
  }

  forget(key: Key): Promise<void> {
    return rm(this.#note(key), { force: true }).then(() => this.#clear(key, () => true))
  }

  path = (key: Key, mark: string, syntax: Syntax): string => join(this.folder, `${key}.${mark}.${syntax}.gz`)

  #note = (key: Key): string => join(this.folder, `${key}${ending}`)

  #has = async (key: Key, { mark }: KeptFeed, syntax: Syntax): Promise<boolean> =>
    (await stat(this.path(key, mark, syntax)).catch(() => null)) !== null

  async #clear(key: Key, isMeant: (name: string, age: number) => boolean): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (!name.startsWith(`${key}.`) || name.endsWith(ending)) continue
      const path = join(this.folder, name)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
      if (isMeant(name, Date.now() - mtimeMs)) await rm(path, { force: true })
    }
  }
}
