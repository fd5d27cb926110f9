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
 * A version that prints no later date than the one it follows corrects it, and holds from the day it is applied.
 */
export function effectiveFrom(header: Header, today: IsoDate, former: DateRange | null): IsoDate {
  const printed = header.effectiveOn?.date ?? header.ratifiedOn?.date ?? null
  if (former === null) return printed ?? today
  const formerFrom = startOf(former)
  if (printed !== null && printed > formerFrom) return printed
  return today > formerFrom ? today : formerFrom
}
