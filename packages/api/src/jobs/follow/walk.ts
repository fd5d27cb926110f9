import type { InnerFollower, Stage, Working } from '../work.ts'
import { takingItsTime } from './follow.ts'
import type { Rounds } from './rounds.ts'

/** The rounds of who follows inside the database: pieces of a walk through all regencies, which begins anew after the last. */
export class Walk implements Rounds {
  readonly restPerRound = 3
  readonly lookEveryMilliseconds = 1_000
  readonly #follower: InnerFollower
  readonly #working: Working
  #behind: string | null = null
  #isUnderWay = false
  #isNews = false

  constructor(follower: InnerFollower, working: Working) {
    this.#follower = follower
    this.#working = working
  }

  get isPending(): boolean {
    return this.#isUnderWay || this.#isNews
  }

  /** To walk past everybody costs the same however little is found; whoever waits for it is the nation, not the regency. */
  get restAtLeastMilliseconds(): number {
    return this.#isUnderWay ? 500 : 1_000
  }

  wake(): void {
    this.#isNews = true
  }

  /** A piece, which knows itself how long it may take. */
  async go(): Promise<void> {
    if (!this.#isUnderWay) this.#isNews = false
    const piece = this.#follower.piece(this.#behind)
    const [stage] = await this.#working.door.askAs<Stage>('app.house', 'whole', takingItsTime, piece)
    const { comeTo, isOver, isLeft, faults } = stage!
    this.#behind = isOver ? null : comeTo
    this.#isUnderWay = !isOver
    this.#isNews ||= isLeft
    if (faults) throw new Error(`${this.#follower.name}: ${faults.join('; ')}`)
  }

  /** To the end of a walk from its beginning. */
  async goAll(): Promise<void> {
    do await this.go()
    while (this.#isUnderWay)
  }
}
