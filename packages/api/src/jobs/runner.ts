import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Runner, TaskList } from 'graphile-worker'
import { Logger, parseCronItems, run } from 'graphile-worker'
import pg from 'pg'
import type { Timer } from './work.ts'

/** How many jobs one process does at once, beside all that it answers. */
const jobsAtOnce = 2
/** A job that is under way when the server stops has this long to finish before it is asked to give up. */
const patienceMilliseconds = 5_000
/** How long a database that was away is left alone before the queue is opened again. */
const restMilliseconds = 2_000

/** The queue of the whole house, worked off in this process until it is stopped. */
export class QueueRunner {
  readonly #appUrl: string
  readonly #tasks: TaskList
  readonly #timers: readonly Timer[]
  readonly #log: FastifyBaseLogger
  readonly #stopping = new AbortController()
  #running: Promise<void> = Promise.resolve()
  #runner: Runner | undefined

  constructor(appUrl: string, tasks: TaskList, timers: readonly Timer[], log: FastifyBaseLogger) {
    this.#appUrl = appUrl
    this.#tasks = tasks
    this.#timers = timers
    this.#log = log
  }

  start(): void {
    this.#running = this.#run()
  }

  /** Takes no further job; resolves when those under way have finished or gone back into the queue. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#runner?.stop().catch(() => undefined)
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      const pool = this.#pool()
      try {
        this.#runner = await run(this.#options(pool), this.#tasks, parseCronItems(this.#timers.map(cronItem)))
        // Stopped while the queue was being opened.
        if (signal.aborted) await this.#runner.stop()
        await this.#runner.promise
      } catch (fault) {
        if (!signal.aborted) this.#log.warn({ err: fault }, 'the job queue is opened again soon')
      }
      await atRest(pool)
      await pool.end().catch(() => undefined)
      await pause(restMilliseconds, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Our own, since what loses its server after the queue has let go of it would end the process. */
  #pool(): pg.Pool {
    const pool = new pg.Pool({ connectionString: this.#appUrl, max: jobsAtOnce + 2 })
    pool.on('error', () => undefined)
    pool.on('connect', (client) => client.on('error', () => undefined))
    return pool
  }

  #options(pgPool: pg.Pool) {
    return {
      pgPool,
      concurrency: jobsAtOnce,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: patienceMilliseconds,
      logger: new Logger(() => (level, message, meta) => {
        if (level === 'error') this.#log.error({ meta }, message)
        if (level === 'warning') this.#log.warn({ meta }, message)
      }),
    }
  }
}

/**
 * What a job has come to is written after its worker has let go of it: a pool that ends before would leave the job locked
 * for hours.
 */
async function atRest(pool: pg.Pool): Promise<void> {
  const until = performance.now() + patienceMilliseconds
  do await pause(10)
  while (performance.now() < until && (pool.waitingCount > 0 || pool.idleCount < pool.totalCount))
}

/** A timer that still waits to ring is not rung twice; the next one comes soon enough where it fails. */
const cronItem = ({ name, cron }: Timer) => ({
  task: name,
  match: cron,
  identifier: name,
  options: { maxAttempts: 1, jobKey: name, jobKeyMode: 'preserve_run_at' as const },
})
