import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from './catalogue.ts'
import { coveredSpans } from './covered-spans.ts'

const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const daysOf = (spans: readonly Span[]) =>
  new Set(
    spans.flatMap(({ from, until }) => {
      const [first, last] = [from, until].map((date) => Date.parse(date) / 86_400_000) as [number, number]
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    }),
  )
const anySpans = fc.array(
  fc
    .tuple(fc.integer({ min: 20_000, max: 20_060 }), fc.nat(10))
    .map(([from, days]) => ({ from: dateOf(from), until: dateOf(from + days) })),
)

describe('covered spans', () => {
  it('join months that follow each other and leave a gap a gap', () => {
    const month = (from: string, until: string) => ({ from: `2026-${from}`, until: `2026-${until}` })
    expect(coveredSpans([month('04-01', '04-30'), month('02-01', '02-28'), month('01-01', '01-31')])).toEqual(
      [month('01-01', '02-28'), month('04-01', '04-30')],
    )
  })

  it('hold exactly the days of what they join, with a day between any two', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const covered = coveredSpans(spans)
        expect([...daysOf(covered)].sort()).toEqual([...daysOf(spans)].sort())
        for (const [index, span] of covered.entries())
          expect(
            index === 0 || covered[index - 1]!.until < dateOf(Date.parse(span.from) / 86_400_000 - 1),
          ).toBe(true)
      }),
    )
  })
})
