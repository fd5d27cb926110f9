import { language } from '../../app/language/language.ts'
import { describeNumber, describeShare } from '../../design/figure/number.ts'
import type { DeadlineFilter, KeptFiguresFragment } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'

export const KeptFigures = graphql(`
  fragment KeptFigures on DeadlineFigures {
    ended
    onTime
    onTimeExtended
    late
    lapsed
    extended
    open
    openExtended
    atRisk
    overdue
    onTimeShare
  }
`)

export type KeptName = Exclude<keyof KeptFiguresFragment, `${' ' | '__'}${string}`>

/** In the order of the tables; what runs now belongs to no past point, so a series leaves it out. */
export const pastKeptNames: KeptName[] = [
  ...(['onTimeShare', 'ended', 'onTime', 'onTimeExtended', 'late', 'lapsed'] as const),
]
export const keptNames: KeptName[] = [...pastKeptNames, 'open', 'atRisk', 'overdue']

/** A figure in words; a dash where there was nothing to count it from. */
export function describeKept(figures: KeptFiguresFragment, name: KeptName): string {
  const value = figures[name]
  if (value === null || value === undefined) return '–'
  return name === 'onTimeShare' ? describeShare(value, language.value) : describeNumber(value, language.value)
}

/** What became of the deadlines of one law, OPD or month; `cell` is what narrows them to it. */
export interface KeptRow {
  key: string
  name: string
  /** Law and article, and the SOP. */
  detail?: string
  cell: DeadlineFilter
  figures: KeptFiguresFragment
}
