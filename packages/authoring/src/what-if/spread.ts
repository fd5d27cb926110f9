/** How values are spread; percentiles are values that occur (nearest rank). */
export interface Spread {
  mean: number
  median: number
  p80: number
  p95: number
}

/** The spread of values in any order; null of none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = Float64Array.from(values).sort()
  const upTo = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  return { mean, median: upTo(0.5), p80: upTo(0.8), p95: upTo(0.95) }
}
