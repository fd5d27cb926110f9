import { parentPort } from 'node:worker_threads'
import type { Inspected } from './flaw.ts'
import { lookAt } from './look-at.ts'

/** The thread of the inspector: one file at a time, each answered by its flaw, by its hash, or by what went wrong. */
parentPort!.on('message', (file: Inspected) => {
  lookAt(file).then(
    (look) => parentPort!.postMessage(look),
    (fault: unknown) => parentPort!.postMessage({ fault: String((fault as Error)?.stack ?? fault) }),
  )
})
