import { language } from '../app/i18n.ts'
import { describeWorkingMinutes } from '../design/duration.ts'
import { describeNumber, describeShare } from '../design/number.ts'
import { graphql } from '../generated/index.ts'
import type { FiguresFragment } from '../generated/graphql.ts'

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
    meanLateMinutes
    medianMinutes
    p90Minutes
  }
`)

export type FigureName = Exclude<keyof FiguresFragment, `${' ' | '__'}${string}` | 'isSuppressed'>

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
export const pastFigureNames = figureNames.filter((name) => name !== 'open' && name !== 'overdue')

/** A figure in words; a dash where there was nothing to count it from, or too little to be told. */
export function describeFigure(figures: FiguresFragment, name: FigureName): string {
  const value = figures.isSuppressed ? null : figures[name]
  if (value === null || value === undefined) return '–'
  if (name === 'onTimeShare' || name === 'reworkShare') return describeShare(value, language.value)
  if (name.endsWith('Minutes')) return describeWorkingMinutes(value, language.value)
  return describeNumber(value, language.value)
}

export interface FigureRow {
  key: string
  name: string
  /** The title of the SOP, where several are compared. */
  sop?: string | null
  figures: FiguresFragment
}
