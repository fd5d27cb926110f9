import type { IsoDate, Span } from './catalogue.ts'

const DAY = 86_400_000

/**
 * The days of some spans, as few spans as say it exactly: what overlaps or follows on the next day becomes one, a gap stays
 * a gap. Twelve months of one year are one span.
 */
export function coveredSpans(spans: readonly Span[]): Span[] {
  const covered: Span[] = []
  for (const span of spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = covered.at(-1)
    if (!last || dayAfter(last.until) < span.from) covered.push({ ...span })
    else if (last.until < span.until) last.until = span.until
  }
  return covered
}

const dayAfter = (date: IsoDate): IsoDate =>
  new Date(Date.parse(`${date}T00:00Z`) + DAY).toISOString().slice(0, 10)
