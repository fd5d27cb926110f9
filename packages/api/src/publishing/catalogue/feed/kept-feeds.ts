import type { Instant } from '@satualur/engine'
import { createHash } from 'node:crypto'
import type { Door } from '../../../database/door.ts'
import type { Syntax } from './feed-order.ts'
import type { KeptFeed } from './feed-shelf.ts'
import { FeedShelf } from './feed-shelf.ts'
import type { FeedState } from './feed-statement.ts'
import { feedState } from './feed-statement.ts'
import { makeFeed } from './make-feed.ts'

/** A harvester comes every night or every week; what nobody has asked for since is not made anew. */
const keptForMilliseconds = 30 * 24 * 3_600_000

/** A feed as it is handed out: where it lies, and of when it is. */
export interface LyingFeed {
  path: string
  mark: string
  changedAt: Instant
}

/**
 * Feeds that are made before somebody asks. Thousands of datasets take seconds, so the last one that was made is handed out
 * at once, and a timer makes the next one within a minute after a change (`renewing-feeds.ts`). Only the first who ever asks
 * waits, and whoever asks after something was withdrawn: that is not handed out once more.
 */
export class KeptFeeds {
  readonly #shelf: FeedShelf
  readonly #door: Door
  readonly #making = new Map<string, Promise<KeptFeed>>()
  #line: Promise<unknown> = Promise.resolve()

  constructor(door: Door, filesFolder: string) {
    this.#door = door
    this.#shelf = new FeedShelf(filesFolder)
  }

  /** The feed for whoever asks at this address of the house (`origin`), in one syntax. */
  async of(state: FeedState, syntax: Syntax, origin: string): Promise<LyingFeed> {
    const { key } = state.catalogue
    const last = await this.#shelf.kept(key)
    const isFit = last?.origin === origin && last.state.withdrawn === state.withdrawn
    const kept = isFit ? last : await this.#made(state, origin, Date.now())
    await this.#shelf.noteAsked(key, Date.now())
    return {
      path: this.#shelf.path(key, kept.mark, syntax),
      mark: kept.mark,
      changedAt: kept.state.catalogue.changedAt,
    }
  }

  /** Makes anew what has changed since; of what is closed, or asked for no longer, nothing stays. */
  async renew(): Promise<void> {
    for (const { key, askedAt } of await this.#shelf.asked()) {
      const [kept, [state]] = [await this.#shelf.kept(key), await this.#door.show<FeedState>(key, feedState)]
      if (!kept || !state || askedAt < Date.now() - keptForMilliseconds) await this.#shelf.forget(key)
      else if (markOf(state, kept.origin) !== kept.mark) await this.#made(state, kept.origin, askedAt)
    }
  }

  /** One at a time, since each takes much room; those who wait for the same one wait together. */
  #made(state: FeedState, origin: string, askedAt: number): Promise<KeptFeed> {
    const { catalogue } = state
    const mark = markOf(state, origin)
    const name = `${catalogue.key} ${mark}`
    const known = this.#making.get(name)
    if (known) return known
    const made = this.#line
      .then(async () => {
        const paths = await this.#shelf.begin(catalogue.key, mark)
        await makeFeed(this.#door, { catalogue, origin, paths })
        const kept = { mark, origin, state }
        await this.#shelf.keep(catalogue.key, kept, askedAt)
        return kept
      })
      .finally(() => this.#making.delete(name))
    this.#line = made.catch(() => undefined)
    this.#making.set(name, made)
    return made
  }
}

/** Of all that a feed is made of. */
const markOf = ({ catalogue }: FeedState, origin: string): string =>
  createHash('sha256')
    .update(JSON.stringify([catalogue, origin]))
    .digest('hex')
    .slice(0, 32)
