import { language } from '../../app/language/language.ts'
import { describeWorkingMinutes } from '../../design/time/duration.ts'
import { describeNumber, describeShare } from '../../design/figure/number.ts'
import { graphql } from '../../generated/index.ts'
import type { FiguresFragment } from '../../generated/graphql.ts'

export const Figures = graphql(`
  fragment Figures on ComplianceFigures {
    isSuppressed
    closed
    onTime
    late
    excused
    untimed
    sentBack
    reworked
    open
    overdue
    onTimeShare
    reworkShare
    usedMinutes
    waitedMinutes
    meanLateMinutes
    medianMinutes
    p90Minutes
  }
`)

type ToldName = Exclude<keyof FiguresFragment, `${' ' | '__'}${string}` | 'isSuppressed'>

/** What a task took on average, in its two parts: before somebody took it up, and from then on. */
const means = {
  waitedPerTask: ({ closed, waitedMinutes }: FiguresFragment) => (closed > 0 ? waitedMinutes / closed : null),
  workedPerTask: ({ closed, usedMinutes, waitedMinutes }: FiguresFragment) =>
    closed > 0 ? (usedMinutes - waitedMinutes) / closed : null,
}
type MeanName = keyof typeof means
const isMean = (name: FigureName): name is MeanName => Object.hasOwn(means, name)

export type FigureName = ToldName | MeanName

/** In the order of the tables; what is open now belongs to no past point, so a series leaves it out. */
export const figureNames: FigureName[] = [
  'onTimeShare',
  'closed',
  'onTime',
  'late',
  'excused',
  'untimed',
  'sentBack',
  'reworked',
  'open',
  'overdue',
  'meanLateMinutes',
  'medianMinutes',
  'p90Minutes',
]
/** Where it is asked how long tasks wait. */
export const waitingFigureNames: FigureName[] = [
  'closed',
  'waitedPerTask',
  'workedPerTask',
  'medianMinutes',
  'p90Minutes',
]
export const pastFigureNames = figureNames.filter((name) => name !== 'open' && name !== 'overdue')

/** A figure in words; a dash where there was nothing to count it from, or too little to be told. */
export function describeFigure(figures: FiguresFragment, name: FigureName): string {
  const value = figures.isSuppressed ? null : isMean(name) ? means[name](figures) : figures[name]
  if (value === null || value === undefined) return '–'
  if (name === 'onTimeShare' || name === 'reworkShare') return describeShare(value, language.value)
  if (isMean(name) || name.endsWith('Minutes')) return describeWorkingMinutes(value, language.value)
  return describeNumber(value, language.value)
}

export interface FigureRow {
  key: string
  name: string
  /** The title of the SOP, where several are compared. */
  sop?: string | null
  figures: FiguresFragment
}
