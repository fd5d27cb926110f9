import type { Follower, Working } from '../work.ts'
import { follow, regenciesWithNews } from './follow.ts'
import type { Rounds } from './rounds.ts'

/** The rounds of who follows here: one regency after the other; what a round does not reach waits for the next. */
export class RegencyRounds implements Rounds {
  readonly lookEveryMilliseconds = 5_000
  readonly #follower: Follower
  readonly #working: Working
  readonly #regencies = new Set<string>()

  constructor(follower: Follower, working: Working) {
    this.#follower = follower
    this.#working = working
  }

  get isPending(): boolean {
    return this.#regencies.size > 0
  }

  wake(regency: string): void {
    this.#regencies.add(regency)
  }

  async go(until: number, isLookDue: boolean): Promise<void> {
    if (isLookDue)
      for (const regency of await regenciesWithNews(this.#working.door, this.#follower)) this.wake(regency)
    for (const regency of [...this.#regencies]) {
      if (performance.now() > until) return
      this.#regencies.delete(regency)
      const followed = await follow(this.#follower, regency, this.#working)
      if (followed !== 'all') this.#regencies.add(regency)
    }
  }

  restAfter(milliseconds: number): number {
    return Math.max(500, 31 * milliseconds)
  }
}
