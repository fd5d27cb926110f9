/** Chance that a seed repeats: the same seed throws the same numbers. */
export interface Dice {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  /** True in this share of the throws. */
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** Dice of a seed (a linear congruence mixed by multiplication: mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, chance: (share) => next() < share, pick: (items) => items[below(items.length)]! }
}
