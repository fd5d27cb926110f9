import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileError, quantilesMinutes } from './used-histogram.ts'

const quantileMinutes = (histogram: string, share: number) => quantilesMinutes(histogram, [share])[0]!

/** As the database has it: twelve digits for each bucket. */
const histogramOf = (minutes: number[]): string =>
  minutes
    .map((one) => (one < 1 ? 0 : Math.floor(Math.log(one) / Math.log(1.1)) + 1))
    .reduce((sum, bucket) => sum + 10n ** BigInt(12 * bucket), 0n)
    .toString()

function percentile(minutes: number[], share: number): number {
  const sorted = minutes.toSorted((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  return low + (high - low) * (place - Math.floor(place))
}

describe('a histogram of working minutes', () => {
  it('knows nothing of no task, and 0 minutes of what took less than one', () => {
    expect(quantileMinutes('0', 0.5)).toBeNull()
    expect(quantileMinutes(histogramOf([0, 0.4, 0.99]), 0.9)).toBe(0)
  })

  it('tells the middle of the bucket that a task lies in', () => {
    expect(quantileMinutes(histogramOf([10]), 0.5)).toBeCloseTo(1.1 ** 24.5)
    expect(quantileMinutes(histogramOf([1]), 0.5)).toBeCloseTo(1.1 ** 0.5)
  })

  it('keeps to its stated error, which is below five percent, for every share of any tasks', () => {
    expect(quantileError).toBeLessThan(0.049)
    const minutes = fc.double({ min: 1, max: 500_000, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (took, share) => {
          const [told, exact] = [quantileMinutes(histogramOf(took), share)!, percentile(took, share)]
          expect(Math.abs(told - exact)).toBeLessThanOrEqual(exact * quantileError + 1e-6)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is added up like a number', () => {
    const [one, other] = [
      [3, 40, 90],
      [7, 7, 2_000],
    ]
    const sum = (BigInt(histogramOf(one!)) + BigInt(histogramOf(other!))).toString()
    expect(sum).toBe(histogramOf([...one!, ...other!]))
  })
})
