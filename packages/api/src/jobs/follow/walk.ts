import type { InnerFollower, Stage, Working } from '../work.ts'
import { takingItsTime } from './follow.ts'
import type { Rounds } from './rounds.ts'

/** How soon a walk follows the one before while nobody looks at what it makes. */
const unseenMilliseconds = 10_000

/** The rounds of who follows inside the database: pieces of a walk through all regencies, which begins anew after the last. */
export class Walk implements Rounds {
  readonly lookEveryMilliseconds = 1_000
  readonly #follower: InnerFollower
  readonly #working: Working
  #behind: string | null = null
  #isUnderWay = false
  #isNews = false
  #dueAt = 0

  constructor(follower: InnerFollower, working: Working) {
    this.#follower = follower
    this.#working = working
  }

  get isPending(): boolean {
    return this.#isUnderWay || this.#isNews
  }

  /** Whoever looks is promised figures of two seconds ago; to walk past everybody costs the same however little is found. */
  get restPerRound(): number {
    return this.#isSeen ? 0.25 : 3
  }

  get restAtLeastMilliseconds(): number {
    if (this.#isSeen) return this.#isUnderWay ? 50 : 300
    return this.#isUnderWay ? 200 : 1_000
  }

  wake(): void {
    this.#isNews = true
  }

  /** A piece, which knows itself how long it may take; between walks that nobody waits for, nothing. */
  async go(): Promise<void> {
    if (this.#isUnderWay || this.#isSeen || performance.now() >= this.#dueAt) await this.#goOn()
  }

  /** To the end of a walk from its beginning. */
  async goAll(): Promise<void> {
    do await this.#goOn()
    while (this.#isUnderWay)
  }

  async #goOn(): Promise<void> {
    if (!this.#isUnderWay) this.#isNews = false
    const piece = this.#follower.piece(this.#behind)
    const [stage] = await this.#working.door.askAs<Stage>('app.house', 'whole', takingItsTime, piece)
    const { comeTo, isOver, isLeft, faults } = stage!
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
