import { parentPort } from 'node:worker_threads'
import { makeSheet } from './make-sheet.ts'
import type { SheetOrder } from './sheet-order.ts'

/** The thread of the press: one order after the other, each answered by bytes or by what went wrong. */
parentPort!.on('message', ({ id, order }: { id: number; order: SheetOrder }) => {
  makeSheet(order).then(
    (bytes) => parentPort!.postMessage({ id, bytes }),
    (fault: unknown) => parentPort!.postMessage({ id, fault: String((fault as Error)?.stack ?? fault) }),
  )
})
