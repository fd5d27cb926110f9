import type { InnerFollower, Stage, Working } from '../work.ts'
import { takingItsTime } from './follow.ts'
import type { Rounds } from './rounds.ts'

/** How soon a walk follows the one before while nobody looks at what it makes. */
const unseenMilliseconds = 10_000
/** Whoever looks is promised figures of two seconds ago: a walk, the rest behind it, and the first piece of the next. */
const seenMilliseconds = 1_500
/** Whoever comes no further, because another process walks or one regency has much to count, tries again after a piece of theirs. */
const heldUpMilliseconds = 100

/** The rounds of who follows inside the database: pieces of a walk through all regencies, which begins anew after the last. */
export class Walk implements Rounds {
  readonly lookEveryMilliseconds = 1_000
  readonly #follower: InnerFollower
  readonly #working: Working
  #behind: string | null = null
  #isUnderWay = false
  #isHeldUp = false
  #isNews = false
  #dueAt = 0
  #begunAt = 0

  constructor(follower: InnerFollower, working: Working) {
    this.#follower = follower
    this.#working = working
  }

  get isPending(): boolean {
    return this.#isUnderWay || this.#isNews
  }

  wake(): void {
    this.#isNews = true
  }

  /** A piece, which knows itself how long it may take; between walks that nobody waits for, nothing. */
  async go(): Promise<void> {
    if (this.#isUnderWay || this.#isSeen || performance.now() >= this.#dueAt) await this.#goOn()
  }

  /** Between two walks that somebody looks at, what is left of the time for both, so that much news makes walks longer and rests shorter. */
  restAfter(milliseconds: number): number {
    if (!this.#isSeen) return Math.max(this.#isUnderWay ? 200 : 1_000, 3 * milliseconds)
    if (this.#isUnderWay) return this.#isHeldUp ? heldUpMilliseconds : 0
    const left = seenMilliseconds - (performance.now() - this.#begunAt)
    return Math.min(Math.max(left, 50), 300)
  }

  /** To the end of a walk from its beginning. */
  async goAll(): Promise<void> {
    do await this.#goOn()
    while (this.#isUnderWay)
  }

  async #goOn(): Promise<void> {
    if (!this.#isUnderWay) {
      this.#isNews = false
      this.#begunAt = performance.now()
    }
    const piece = this.#follower.piece(this.#behind)
    const [stage] = await this.#working.door.askAs<Stage>('app.house', 'whole', takingItsTime, piece)
    const { comeTo, isOver, isLeft, faults } = stage!
    this.#isHeldUp = comeTo === this.#behind
    this.#behind = isOver ? null : comeTo
    this.#isUnderWay = !isOver
    this.#isNews ||= isLeft
    if (isOver) this.#dueAt = performance.now() + unseenMilliseconds
    if (faults) throw new Error(`${this.#follower.name}: ${faults.join('; ')}`)
  }

  get #isSeen(): boolean {
    return this.#working.onlookers.areThere
  }
}
