/** Beyond so many networks the longest silent are forgotten: they have their allowance back by then. */
const networksAtMost = 10_000

interface Left {
  tokens: number
  at: number
}

/** What each network may still ask for: so much at once, and so much more with every second. */
export class Allowance {
  readonly #atOnce: number
  readonly #eachSecond: number
  readonly #clock: () => number
  readonly #left = new Map<string, Left>()

  constructor(atOnce: number, eachSecond: number, clock: () => number) {
    this.#atOnce = atOnce
    this.#eachSecond = eachSecond
    this.#clock = clock
  }

  /** Takes so many tokens; false where there are not enough, and then none is taken. */
  take(network: string, tokens = 1): boolean {
    const now = this.#clock()
    const { tokens: before, at } = this.#left.get(network) ?? { tokens: this.#atOnce, at: now }
    const grown = Math.min(this.#atOnce, before + (Math.max(0, now - at) / 1_000) * this.#eachSecond)
    this.#left.delete(network)
    this.#left.set(network, { tokens: grown >= tokens ? grown - tokens : grown, at: now })
    if (this.#left.size > networksAtMost) this.#left.delete(this.#left.keys().next().value!)
    return grown >= tokens
  }
}
