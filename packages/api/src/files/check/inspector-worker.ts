import { parentPort } from 'node:worker_threads'
import { contentFlaw } from './content-flaw.ts'
import type { Inspected } from './flaw.ts'

/** The thread of the inspector: one file at a time, each answered by its flaw, by none, or by what went wrong. */
parentPort!.on('message', (file: Inspected) => {
  contentFlaw(file).then(
    (flaw) => parentPort!.postMessage({ flaw }),
    (fault: unknown) => parentPort!.postMessage({ fault: String((fault as Error)?.stack ?? fault) }),
  )
})
