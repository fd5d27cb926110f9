import type { FastifyBaseLogger } from 'fastify'
import type { Follower, InnerFollower, Working } from '../work.ts'
import { follow, regenciesWithNews } from './follow.ts'

/** What other processes write is looked for this often; what this one writes is followed at once. */
const lookEveryMilliseconds = 5_000
/**
 * After a round it rests many times as long as the round has taken, so that whoever writes keeps the machine: where little is
 * written news comes at once, and the more is written the more of it is followed together. What a round does not reach waits
 * for the next.
 */
const restPerRound = 31
const roundAtMostMilliseconds = 200
const shortestRestMilliseconds = 500
const longestRestMilliseconds = 30_000

/** One follower at work in this process: woken by what happens here, and looking round for what happens elsewhere. */
export class Following {
  readonly #follower: Follower | InnerFollower
  readonly #working: Working
  readonly #log: FastifyBaseLogger
  readonly #unsubscribe: () => void
  readonly #regencies = new Set<string>()
  #round: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #lookAt = 0
  #restUntil = 0
  #isUnderWay = false
  #isStopped = false

  constructor(follower: Follower | InnerFollower, working: Working, log: FastifyBaseLogger) {
    this.#follower = follower
    this.#working = working
    this.#log = log
    this.#unsubscribe = working.changes.subscribe((regency, by) => {
      if (by === 'following') return
      this.#regencies.add(regency)
      if (!this.#isUnderWay) this.#wakeAt(this.#restUntil)
    })
    this.#wakeAt(0)
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#unsubscribe()
    clearTimeout(this.#timer)
    await this.#round
  }

  #wakeAt(at: number): void {
    if (this.#isStopped) return
    clearTimeout(this.#timer)
    const wake = () => (this.#round = this.#goRound())
    const soonest = Math.max(this.#restUntil, Math.min(at, this.#lookAt))
    this.#timer = setTimeout(wake, Math.max(0, soonest - performance.now()))
  }

  async #goRound(): Promise<void> {
    const begunAt = performance.now()
    this.#isUnderWay = true
    try {
      if (performance.now() >= this.#lookAt) await this.#look()
      for (const regency of [...this.#regencies]) {
        if (this.#isStopped || performance.now() > begunAt + roundAtMostMilliseconds) break
        this.#regencies.delete(regency)
        const followed = await follow(this.#follower, regency, this.#working)
        if (followed !== 'all') this.#regencies.add(regency)
      }
    } catch (fault) {
      // Nothing is lost: the watermark stays where it is, and the next look finds the same events.
      if (!this.#isStopped) this.#log.error({ err: fault, follower: this.#follower.name }, 'following failed')
    }
    this.#isUnderWay = false
    const endedAt = performance.now()
    const rest = Math.max(shortestRestMilliseconds, restPerRound * (endedAt - begunAt))
    this.#restUntil = endedAt + Math.min(rest, longestRestMilliseconds)
    this.#wakeAt(this.#regencies.size > 0 ? this.#restUntil : this.#lookAt)
  }

  async #look(): Promise<void> {
    this.#lookAt = performance.now() + lookEveryMilliseconds
    for (const regency of await regenciesWithNews(this.#working.door, this.#follower))
      this.#regencies.add(regency)
  }
}
