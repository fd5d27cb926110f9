import type { Instant } from '../instant.ts'

/** A century of days. Longer spans are a slip of the caller, and counting them would only keep a processor busy. */
const LONGEST_SPAN_DAYS = 36_525

/** A span that starts nowhere, runs the wrong way or lasts more than a century is a fault of the caller. */
export function requireSpan(from: Instant, days: number): void {
  if (!Number.isFinite(from)) throw new RangeError(`Counting cannot start at ${from}: it is not an instant.`)
  if (!(days >= 0 && days <= LONGEST_SPAN_DAYS)) {
    throw new RangeError(`Counting ${days} days is not possible: it must be from 0 to ${LONGEST_SPAN_DAYS}.`)
  }
}
