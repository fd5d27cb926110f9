import { Worker } from 'node:worker_threads'
import { tableRefusal, type TableRefusal } from '../reading/table-refusal.ts'
import { isSmall, performHere } from './small-table.ts'
import { taskLimits, type TaskLimits } from './task-limits.ts'
import type { Answer, TaskKind, TaskOrder, TaskProgress, Tasks, ThreadWord } from './task.ts'

/** The worker lies beside this module, as source or as what became of it. */
const workerUrl = new URL(`./table-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
const youngMegabytes = 32

export interface TaskOptions {
  limits?: Partial<TaskLimits>
  onProgress?: (progress: TaskProgress) => void
  /** Ends the thread at once; the answer is then a refusal. */
  signal?: AbortSignal
}

export type Refusable<A> = A | { refusal: TableRefusal }

/**
 * Has a task done in a thread of its own, within bounds on memory and time, or here where it is about a few lines. A file that
 * cannot be read to its end is a refusal; only a fault of our own is thrown.
 */
export async function runTask<K extends TaskKind>(
  kind: K,
  asked: Tasks[K]['asked'],
  options: TaskOptions = {},
): Promise<Refusable<Answer<K>>> {
  const order: TaskOrder<K> = { kind, asked, limits: { ...taskLimits, ...options.limits } }
  if (options.signal?.aborted) return { refusal: tableRefusal('cancelled') }
  if (await isSmall(order)) return performHere(order)
  return inThread(order, options)
}

function inThread<K extends TaskKind>(
  order: TaskOrder<K>,
  { onProgress, signal }: TaskOptions,
): Promise<Refusable<Answer<K>>> {
  return new Promise((resolve, reject) => {
    const thread = start(order)
    const timer = setTimeout(
      () => end({ refusal: tableRefusal('too-slow', order.limits.secondsAtMost) }),
      order.limits.secondsAtMost * 1_000,
    )
    const cancel = () => end({ refusal: tableRefusal('cancelled') })
    const end = (word: Exclude<ThreadWord<K>, { progress: unknown }>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      thread.removeAllListeners()
      thread.on('error', () => undefined)
      void thread.terminate()
      if ('fault' in word) reject(new Error(`a table could not be looked at: ${word.fault}`))
      else resolve('answer' in word ? word.answer : word)
    }
    signal?.addEventListener('abort', cancel)
    thread.on('message', (word: ThreadWord<K>) =>
      'progress' in word ? onProgress?.(word.progress) : end(word),
    )
    thread.on('error', (fault: Error & { code?: string }) =>
      end(
        fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { refusal: tableRefusal('too-much-memory') }
          : { fault: String(fault.stack) },
      ),
    )
    thread.on('exit', () => end({ fault: 'the thread has stopped' }))
  })
}

function start(order: TaskOrder): Worker {
  return new Worker(workerUrl, {
    execArgv: [],
    workerData: order,
    resourceLimits: {
      maxOldGenerationSizeMb: order.limits.heapMegabytesAtMost,
      maxYoungGenerationSizeMb: youngMegabytes,
      stackSizeMb: 4,
    },
  })
}
