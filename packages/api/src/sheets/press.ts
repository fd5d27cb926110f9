import { Worker } from 'node:worker_threads'
import type { SheetOrder } from './sheet-order.ts'

interface Waiting {
  resolve: (bytes: Uint8Array) => void
  reject: (fault: Error) => void
}

/** The worker lies beside this module, as source or as what became of it. */
const workerUrl = new URL(`./press-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/**
 * Makes files of sheets in a thread of its own: a large SOP takes a few hundred milliseconds, and nobody else's request
 * should wait for that. The thread starts with the first order and keeps no process alive.
 */
export class Press {
  #worker: Worker | null = null
  #orders = 0
  readonly #waiting = new Map<number, Waiting>()

  make(order: SheetOrder): Promise<Uint8Array> {
    const worker = (this.#worker ??= this.#start())
    const id = ++this.#orders
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, order })
    })
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(workerUrl, { execArgv: [] })
    worker.unref()
    worker.on('message', ({ id, bytes, fault }: { id: number; bytes?: Uint8Array; fault?: string }) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (bytes) waiting?.resolve(bytes)
      else waiting?.reject(new Error(`the press failed: ${fault}`))
    })
    worker.on('error', (fault) => this.#stopped(worker, fault))
    worker.on('exit', () => this.#stopped(worker, new Error('the press has stopped')))
    return worker
  }

  /** A thread that has died takes its orders with it; the next order starts another. */
  #stopped(worker: Worker, fault: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(fault as Error)
    this.#waiting.clear()
  }
}
