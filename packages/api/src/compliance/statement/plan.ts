import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { countedPeriod, periodBefore } from '../question/counted-period.ts'
import type { Columns } from './counted-rows.ts'
import { columnsOf, rowsOf } from './counted-rows.ts'
import type { Grain, PlannedPeriod } from './counting.ts'
import { besideCells, cellsOf, openOnes } from './counting.ts'
import { groupings } from '../question/dimension.ts'
import type { Grouping } from '../question/dimension.ts'
import type { Measure } from '../question/figures.ts'
import { measuresFor } from '../question/figures.ts'
import type { Question } from '../question/question.ts'
import { areDaysCounted, below, isAsked, isNational, tableFor } from '../question/question.ts'
import type { ReportingPeriod } from '../question/reporting-period.ts'

/** What an answer is made of: which parts are asked, of which days, and what is added up for each. */
export interface Plan {
  question: Question
  now: PlannedPeriod
  /** Null where nobody asks what was before. */
  before: PlannedPeriod | null
  /** Null where no groups are asked. */
  grouping: Grouping | null
  /** Null where a part is not asked. */
  measures: Record<
    'total' | 'previous' | 'series' | 'group' | 'groupPrevious' | 'groupSeries',
    Measure[] | null
  >
}

export function planOf(question: Question): Plan {
  const { asked, filter, by, period, now } = question
  const ofGroups = below(asked, 'groups')
  // How many closed is counted whatever is asked: whoever watches others is told of no few, and nothing else may be asked.
  const of = (fields: typeof ofGroups, name: string, ...path: string[]) =>
    isAsked(fields, name)
      ? [...new Set<Measure>(['closed', ...measuresFor(below(fields, name, ...path))])]
      : null
  const measures: Plan['measures'] = {
    total: of(asked, 'total'),
    previous: of(asked, 'previous'),
    series: of(asked, 'series', 'figures'),
    // Whether a group is told, and where it stands, depends on these.
    group: isAsked(asked, 'groups')
      ? [...new Set<Measure>(['closed', 'late', 'open', ...(of(ofGroups, 'figures') ?? [])])]
      : null,
    groupPrevious: of(ofGroups, 'previous'),
    groupSeries: of(ofGroups, 'series', 'figures'),
  }
  const before =
    measures.previous || measures.groupPrevious ? periodBefore(period, isNational(question)) : null
  // Where groups need the tasks of its ends, all parts read these.
  const planned = (days: ReportingPeriod, ofGroups: Measure[] | null): PlannedPeriod => ({
    ...countedPeriod(days, now),
    hasDays: areDaysCounted(filter, ofGroups && by),
  })
  return {
    question,
    now: planned(period, measures.group),
    before: before && planned(before, measures.groupPrevious),
    grouping: measures.group && groupings[by],
    measures,
  }
}

/** The columns of what is read once for all parts. */
export const latelyColumns = ({ grouping, measures, before }: Plan): Columns => ({
  isDated: before !== null || measures.series !== null || measures.groupSeries !== null,
  grouping,
  measures: [...new Set(Object.values(measures).flatMap((some) => some ?? []))],
})

export const latelyRows = (plan: Plan): RawBuilder<unknown> =>
  rowsOf(
    [
      ...besideCells(plan.question, plan.now),
      ...(plan.before ? besideCells(plan.question, plan.before) : []),
      ...(plan.measures.total || plan.measures.group ? openOnes(plan.question) : []),
    ],
    latelyColumns(plan),
    plan.question.filter,
  )

/** Which of these rows are of the period, where those before it are among them. */
export const isNow = ({ before, question }: Plan): RawBuilder<unknown> =>
  before ? sql`(closed_on is null or closed_on >= ${question.period.from}::date)` : sql`true`
export const isBefore = ({ question }: Plan): RawBuilder<unknown> =>
  sql`closed_on < ${question.period.from}::date`
export const isClosed = sql`closed_on is not null`

interface Wanted {
  columns: Columns
  /** The periods whose cells are read. */
  periods: readonly PlannedPeriod[]
  grain: Grain
  /** Which of the rows beside cells belong to it. */
  lately: RawBuilder<unknown>
}

/** The cells for a part of the answer, and what stands beside them. */
export function countedRows(
  { question }: Plan,
  { columns, periods, grain, lately }: Wanted,
): RawBuilder<unknown> {
  const table = tableFor(question.filter, columns.grouping ? question.by : null)
  const cells = periods.flatMap((period) => cellsOf(question, period, table, grain))
  const beside = sql`select ${columnsOf(columns)} from lately where ${lately}`
  return cells.length > 0 ? sql`${rowsOf(cells, columns, question.filter)} union all ${beside}` : beside
}
