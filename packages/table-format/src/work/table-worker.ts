import { parentPort, workerData } from 'node:worker_threads'
import { StoreFull } from '../keys/text-store.ts'
import { Refused, tableRefusal } from '../reading/table-refusal.ts'
import { perform } from './perform.ts'
import type { TaskOrder, ThreadWord } from './task.ts'

/** The thread of one task; it ends with it. */
const say = (word: ThreadWord) => parentPort!.postMessage(word)

perform(workerData as TaskOrder, (progress) => say({ progress })).then(
  (answer) => say({ answer }),
  (fault: unknown) => {
    if (fault instanceof Refused) say({ refusal: fault.refusal })
    else if (fault instanceof StoreFull) say({ refusal: tableRefusal('too-much-memory') })
    else say({ fault: String((fault as Error)?.stack ?? fault) })
  },
)
