/** Below so many values nothing can be said to stand apart. */
export const valuesAtLeast = 8
/** From here on a number is an outlier: of values that are spread normally, six in ten million. */
export const farFrom = 5
/** What makes the median of deviations, and their mean, a standard deviation where values are spread normally. */
const [ofMedian, ofMean] = [1.4826, 1.2533]

/** Where the numbers of a column lie, told by their middle, so that a few wild ones do not matter. */
export interface Spread {
  median: number
  /** A robust standard deviation: the median of the deviations, or where most are 0 their mean; 0 where all are equal. */
  deviation: number
}

/** Null where there are too few numbers. The numbers are put in order; the deviation is never told below `atLeast`. */
export function spreadOf(numbers: Float64Array, atLeast = 0): Spread | null {
  if (numbers.length < valuesAtLeast) return null
  const median = medianOf(numbers.sort())
  const deviations = numbers.map((number) => Math.abs(number - median)).sort()
  const middle = medianOf(deviations) * ofMedian
  const mean = (deviations.reduce((sum, one) => sum + one, 0) / deviations.length) * ofMean
  return { median, deviation: Math.max(middle > 0 ? middle : mean, atLeast) }
}

/** Null where there are none. The numbers are put in order. */
export const medianIn = (numbers: Float64Array): number | null =>
  numbers.length === 0 ? null : medianOf(numbers.sort())

function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** How far out a number is, in deviations; Infinity where nothing varied and this one does. Null where it is not far. */
export function farness(number: number, { median, deviation }: Spread): number | null {
  if (number === median) return null
  const score = Math.abs(number - median) / deviation
  return score > farFrom ? score : null
}
