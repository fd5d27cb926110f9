import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { doDueJobs } from './by-hand.ts'
import { follow, regenciesWithNews } from './follow/follow.ts'
import { Following } from './follow/following.ts'
import { Walk } from './follow/walk.ts'
import { QueueRunner } from './runner.ts'
import type { Follower, InnerFollower, Regarding, Task, Timer, Work, Working } from './work.ts'

/** All that the house does without being asked: by itself, or by hand where a test holds the clock. */
export class Jobs {
  readonly #works: ReadonlyMap<string, Work>
  readonly #working: Working
  readonly #log: FastifyBaseLogger
  #followings: Following[] = []
  #runner: QueueRunner | undefined

  constructor(works: readonly Work[], working: Working, log: FastifyBaseLogger) {
    this.#works = new Map(works.map((work) => [work.name, work]))
    if (this.#works.size < works.length) throw new Error('two works have the same name')
    this.#working = working
    this.#log = log
  }

  start(appUrl: string): void {
    const tasks = [...this.#tasks().map(queued(this.#working)), ...this.#timers().map(rung(this.#working))]
    this.#runner = new QueueRunner(appUrl, Object.fromEntries(tasks), this.#timers(), this.#log)
    this.#runner.start()
    this.#followings = this.#followers().map((follower) => new Following(follower, this.#working, this.#log))
  }

  /** Begins nothing new; resolves when what is under way is done or given back. */
  async stop(): Promise<void> {
    await Promise.all([this.#runner?.stop(), ...this.#followings.map((following) => following.stop())])
  }

  /** Does one work now, as far as it is due by the house's clock; answers how many jobs it did. For tests and operators. */
  async run(name: string): Promise<number> {
    const work = this.#works.get(name)
    if (!work) throw new Error(`there is no work named “${name}”`)
    if (work.kind === 'task') return doDueJobs(work, this.#working)
    await (work.kind === 'timer' ? work.ring(this.#working) : this.#catchUp(work))
    return 0
  }

  /** Follows what has been written, and does what is due, until nothing more comes of it. No timer rings. */
  async settle(): Promise<void> {
    let done: number
    do {
      done = 0
      for (const { name } of this.#followers()) await this.run(name)
      for (const { name } of this.#tasks()) done += await this.run(name)
    } while (done > 0)
  }

  /** Until everything is followed that had been written before: other transactions may hold it up for a moment. */
  async #catchUp(follower: Follower | InnerFollower): Promise<void> {
    const { door } = this.#working
    const [written] = await door.askOutside<{ until: string }>(
      compile(sql`select pg_snapshot_xmax(pg_current_snapshot())::text as until`),
    )
    for (;;) {
      const [now] = await door.askOutside<{ isOver: boolean }>(
        compile(sql`select pg_snapshot_xmin(pg_current_snapshot()) >= ${written!.until}::xid8 as "isOver"`),
      )
      if ('piece' in follower) await new Walk(follower, this.#working).goAll()
      else
        for (const regency of await regenciesWithNews(door, follower))
          while ((await follow(follower, regency, this.#working)) === 'some');
      if (now!.isOver) return
      await pause(5)
    }
  }

  #tasks = () => [...this.#works.values()].filter((work): work is Task => work.kind === 'task')
  #timers = () => [...this.#works.values()].filter((work): work is Timer => work.kind === 'timer')
  #followers = () =>
    [...this.#works.values()].filter((work): work is Follower | InnerFollower => work.kind === 'follower')
}

const queued =
  (working: Working) =>
  (task: Task): [string, (payload: unknown) => Promise<void>] => [
    task.name,
    (payload) => task.work(payload as Regarding, working),
  ]

const rung =
  (working: Working) =>
  (timer: Timer): [string, () => Promise<void>] => [timer.name, () => timer.ring(working)]
