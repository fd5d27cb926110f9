import { parentPort } from 'node:worker_threads'
import type { PublicDataset } from '../public-catalogue.ts'
import { toldDataset } from '../dataset/told-dataset.ts'
import type { FeedWord } from './feed-order.ts'
import { writeFeed } from './write-feed.ts'

/** The thread of one feed: it takes datasets until it is told where to write them, and ends. */
const datasets: PublicDataset[] = []

parentPort!.on('message', (word: FeedWord) => {
  if ('datasets' in word) datasets.push(...word.datasets.map(toldDataset))
  else
    writeFeed(word, datasets).then(
      () => parentPort!.postMessage({ fault: null }),
      (fault: unknown) => parentPort!.postMessage({ fault: String((fault as Error)?.stack ?? fault) }),
    )
})
