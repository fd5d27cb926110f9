import { Worker } from 'node:worker_threads'
import type { Inspected, Look } from './flaw.ts'

/** The worker lies beside this module, as source or as what became of it. */
const workerUrl = new URL(
  `./inspector-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
)
const usualSeconds = 10
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

type Answer = Look | { fault: string }
type Settle = (answer: Answer) => void

/**
 * Looks at files in a thread of its own, one after the other, so that no content holds up a request that is not about it;
 * their hashes are reckoned there too.
 * A file that takes all of the thread's time or memory is refused, and the next one gets a new thread.
 */
export class Inspector {
  readonly #secondsAtMost: number
  #worker: Worker | null = null
  #settle: Settle | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor({ secondsAtMost = usualSeconds }: { secondsAtMost?: number } = {}) {
    this.#secondsAtMost = secondsAtMost
  }

  async inspect(file: Inspected): Promise<Look> {
    const look = this.#last.then(() => this.#look(file))
    this.#last = look
    const answer = await look
    if ('fault' in answer) throw new Error(`a file could not be inspected: ${answer.fault}`)
    return answer
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #look(file: Inspected): Promise<Answer> {
    const worker = (this.#worker ??= this.#start())
    return new Promise<Answer>((resolve) => {
      const timer = setTimeout(
        () => this.#leave(worker, { flaw: 'too complex' }),
        this.#secondsAtMost * 1_000,
      )
      this.#settle = (answer) => {
        clearTimeout(timer)
        this.#settle = null
        resolve(answer)
      }
      worker.postMessage(file)
    })
  }

  #start(): Worker {
    const worker = new Worker(workerUrl, { execArgv: [], resourceLimits })
    worker.unref()
    worker.on('message', (answer: Answer) => this.#settle?.(answer))
    worker.on('error', (fault: Error & { code?: string }) =>
      this.#leave(
        worker,
        fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { flaw: 'too complex' } : { fault: String(fault.stack) },
      ),
    )
    worker.on('exit', () => this.#leave(worker, { fault: 'the thread has stopped' }))
    return worker
  }

  /** A thread that is stuck or has died is not used again. */
  #leave(worker: Worker, answer: Answer): void {
    if (this.#worker !== worker) return
    this.#worker = null
    void worker.terminate()
    this.#settle?.(answer)
  }
}
