import { Worker } from 'node:worker_threads'
import type { Door } from '../../../database/door.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'
import type { FeedWord, Syntax } from './feed-order.ts'
import { readDatasets } from './read-datasets.ts'

/** The worker lies beside this module, as source or as what became of it. */
const workerUrl = new URL(`./feed-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
const heapMegabytes = 1_024

export interface FeedOrder {
  catalogue: PublicCatalogue
  /** Begins every address in it. */
  origin: string
  paths: Record<Syntax, string>
}

/** Writes a catalogue's feed in both syntaxes, in a thread of its own that gets the datasets in pieces. */
export async function makeFeed(door: Door, order: FeedOrder): Promise<void> {
  const worker = new Worker(workerUrl, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  })
  try {
    const ended = endOf(worker)
    // Whoever waits hears of a fault below; while rows are still being read nobody waits yet.
    ended.catch(() => undefined)
    const say = (word: FeedWord) => worker.postMessage(word)
    for await (const datasets of readDatasets(door, order.catalogue.key)) say({ datasets })
    say(order)
    await ended
  } finally {
    await worker.terminate()
  }
}

const endOf = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.on('message', ({ fault }: { fault: string | null }) =>
      fault === null ? resolve() : reject(new Error(`the feed failed: ${fault}`)),
    )
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the thread of the feed has stopped')))
  })
