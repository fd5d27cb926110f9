import { language } from '../app/i18n.ts'
import type { CsvCell } from '../design/csv.ts'
import { describeWorkingMinutes } from '../design/duration.ts'
import { describeNumber, describeShare } from '../design/number.ts'
import { graphql } from '../generated/index.ts'
import type { FiguresFragment } from '../generated/graphql.ts'
import { t } from './messages.ts'

export const Figures = graphql(`
  fragment Figures on ComplianceFigures {
    closed
    onTime
    late
    untimed
    sentBack
    open
    overdue
    onTimeShare
    medianMinutes
    p90Minutes
  }
`)

export type FigureName = Exclude<keyof FiguresFragment, `${' ' | '__'}${string}`>

/** In the order of the tables; what is open now belongs to no past point, so a series leaves it out. */
export const figureNames: FigureName[] = [
  'onTimeShare',
  'closed',
  'onTime',
  'late',
  'untimed',
  'sentBack',
  'open',
  'overdue',
  'medianMinutes',
  'p90Minutes',
]
export const pastFigureNames = figureNames.filter((name) => name !== 'open' && name !== 'overdue')

/** A figure in words; a dash where there was nothing to count it from. */
export function describeFigure(figures: FiguresFragment, name: FigureName): string {
  const value = figures[name]
  if (value === null || value === undefined) return '–'
  if (name === 'onTimeShare') return describeShare(value, language.value)
  if (name === 'medianMinutes' || name === 'p90Minutes') return describeWorkingMinutes(value, language.value)
  return describeNumber(value, language.value)
}

export interface FigureRow {
  key: string
  name: string
  /** The title of the SOP, where several are compared. */
  sop?: string | null
  figures: FiguresFragment
}

/** The table as rows of a file, its units in the head so that the cells are plain numbers. */
export function figureSheet(
  head: string,
  rows: readonly FigureRow[],
  names: readonly FigureName[],
): CsvCell[][] {
  const units = { onTimeShare: 'InPercent', medianMinutes: 'InMinutes', p90Minutes: 'InMinutes' } as const
  const heads = names.map((name) =>
    name in units ? t(`${name}${units[name as keyof typeof units]}` as 'onTimeShareInPercent') : t(name),
  )
  const hasSops = rows.some(({ sop }) => sop)
  return [
    [head, ...(hasSops ? [t('SOP')] : []), ...heads],
    ...rows.map(({ name, sop, figures }) => [
      name,
      ...(hasSops ? [sop ?? null] : []),
      ...names.map((each) => plain(figures[each], each)),
    ]),
  ]
}

function plain(value: number | null | undefined, name: FigureName): number | null {
  if (value === null || value === undefined) return null
  return Math.round((name === 'onTimeShare' ? value * 100 : value) * 10) / 10
}
