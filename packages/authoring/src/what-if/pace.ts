/**
 * How much of its standard time a row really takes, as shares of it: a triangular distribution, since three numbers
 * are what a person can say about work that has never been measured ("paling cepat, biasanya, paling lambat").
 */
export interface Pace {
  fastest: number
  usual: number
  slowest: number
}

/** `tepat`: the standard time is always kept; `biasa`: it is kept by two in three; `lambat`: it is an optimist's. */
export const paces = {
  tepat: { fastest: 0.2, usual: 0.6, slowest: 1 },
  biasa: { fastest: 0.3, usual: 0.8, slowest: 1.6 },
  lambat: { fastest: 0.6, usual: 1.2, slowest: 2.5 },
} as const satisfies Record<string, Pace>

export type PaceName = keyof typeof paces

/**
 * The share that a lot (from 0 to 1) draws at this pace, by the inverse of its distribution. Three equal numbers
 * always give that number. Numbers that are out of order are put in order, and below 0 is 0.
 */
export function shareDrawn({ fastest, usual, slowest }: Pace, lot: number): number {
  const [low, middle, high] = [fastest, usual, slowest]
    .map((share) => Math.max(0, share))
    .sort((one, other) => one - other) as [number, number, number]
  const span = high - low
  if (span === 0) return low
  const rising = (middle - low) / span
  return lot < rising
    ? low + Math.sqrt(lot * span * (middle - low))
    : high - Math.sqrt((1 - lot) * span * (high - middle))
}
