import type { FastifyBaseLogger } from 'fastify'
import type { Follower, InnerFollower, Working } from '../work.ts'
import { RegencyRounds } from './regency-rounds.ts'
import type { Rounds } from './rounds.ts'
import { Walk } from './walk.ts'

/**
 * After a round it rests many times as long as the round has taken, so that whoever writes keeps the machine: where little is
 * written news comes at once, and the more is written the more of it is followed together.
 */
const roundAtMostMilliseconds = 200
const longestRestMilliseconds = 30_000
/** Whoever needs no rest does not try again at once what cannot be done. */
const restAfterFaultMilliseconds = 200

/** One follower at work in this process: woken by what happens here, and looking round for what happens elsewhere. */
export class Following {
  readonly #name: string
  readonly #rounds: Rounds
  readonly #log: FastifyBaseLogger
  readonly #unsubscribe: () => void
  #round: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #wakesAt = Infinity
  #lookAt = 0
  #restUntil = 0
  #isUnderWay = false
  #isStopped = false

  constructor(follower: Follower | InnerFollower, working: Working, log: FastifyBaseLogger) {
    this.#name = follower.name
    this.#rounds = 'piece' in follower ? new Walk(follower, working) : new RegencyRounds(follower, working)
    this.#log = log
    this.#unsubscribe = working.changes.subscribe((regency, by) => {
      if (by === 'following') return
      this.#rounds.wake(regency)
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
    const soonest = Math.max(this.#restUntil, Math.min(at, this.#lookAt))
    if (this.#isStopped || this.#wakesAt <= soonest) return
    clearTimeout(this.#timer)
    const wake = () => (this.#round = this.#goRound())
    this.#wakesAt = soonest
    this.#timer = setTimeout(wake, Math.max(0, soonest - performance.now()))
  }

  async #goRound(): Promise<void> {
    const begunAt = performance.now()
    this.#isUnderWay = true
    this.#wakesAt = Infinity
    let restAtLeast = 0
    try {
      const isLookDue = begunAt >= this.#lookAt
      if (isLookDue) this.#lookAt = begunAt + this.#rounds.lookEveryMilliseconds
      await this.#rounds.go(begunAt + roundAtMostMilliseconds, isLookDue)
    } catch (fault) {
      // Nothing is lost: the watermark stays where it is, and the next look finds the same events.
      restAtLeast = restAfterFaultMilliseconds
      if (!this.#isStopped) this.#log.error({ err: fault, follower: this.#name }, 'following failed')
    }
    this.#isUnderWay = false
    const endedAt = performance.now()
    const rest = Math.max(restAtLeast, this.#rounds.restAfter(endedAt - begunAt))
    this.#restUntil = endedAt + Math.min(rest, longestRestMilliseconds)
    this.#wakeAt(this.#rounds.isPending ? this.#restUntil : this.#lookAt)
  }
}
