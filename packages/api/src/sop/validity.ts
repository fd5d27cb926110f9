import type { Header, IsoDate } from '@satualur/engine'

/** A range of dates as PostgreSQL writes it; the end is the first day no longer in it. */
export type DateRange = string

export const openFrom = (from: IsoDate): DateRange => `[${from},)`

/** A version that another overtakes on its very first day was never in force: its range is empty. */
export const endedOn = (range: DateRange, until: IsoDate): DateRange => `[${startOf(range)},${until})`

export function startOf(range: DateRange): IsoDate {
  const from = /\d{4}-\d{2}-\d{2}/.exec(range)?.[0]
  if (!from) throw new Error(`the range ${range} has no first day`)
  return from
}

/**
 * From when on a version is in force: the printed date of effect, or else of ratification. A paper without either is
 * in force from the day it is applied, since the regency works by it; the findings keep saying that the date is missing.
 * A version that prints no later date than the one it follows corrects it, and holds from the day it is applied. Where
 * all former ones have ended, it begins on the `free` day or later: what was revoked keeps the days it had.
 */
export function effectiveFrom(
  header: Header,
  today: IsoDate,
  former: DateRange | null,
  free: IsoDate | null = null,
): IsoDate {
  const printed = header.effectiveOn?.date ?? header.ratifiedOn?.date ?? null
  if (former === null && free === null) return printed ?? today
  if (former === null) return printed !== null && printed >= free! ? printed : later(today, free!)
  const formerFrom = startOf(former)
  if (printed !== null && printed > formerFrom) return printed
  return later(today, formerFrom)
}

/** The first day that none of these ranges covers any more; null where none has covered any. */
export function endOf(ranges: readonly (DateRange | null)[]): IsoDate | null {
  const ends = ranges.flatMap((range) => /,(\d{4}-\d{2}-\d{2})\)$/.exec(range ?? '')?.[1] ?? [])
  return ends.toSorted().at(-1) ?? null
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)
