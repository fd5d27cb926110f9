import type { CompiledQuery, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { milliseconds } from '../../read-model/shape.ts'
import type { GroupColumns, GroupRow } from './compliance-groups.ts'
import { grouped, groupRows, groupsOf, matrixOf } from './compliance-groups.ts'
import type { PointRow } from './compliance-series.ts'
import { pointed, pointsOf, seriesOf } from './compliance-series.ts'
import { rowsOf, sumsOf } from './counted-rows.ts'
import { groupings } from '../question/dimension.ts'
import type { Measures } from '../question/figures.ts'
import type { Plan } from './plan.ts'
import { countedRows, isBefore, isNow, latelyRows, planOf } from './plan.ts'
import type { Question } from '../question/question.ts'
import { isAsked, isNational, isOfAllTogether, tableFor } from '../question/question.ts'
import { eachOnesCells } from './sources.ts'

type Sql = RawBuilder<unknown>

export interface ComplianceRow {
  /** Null where the regency has no calendar. */
  zone: string | null
  /** Whether who asks watches regencies, and is none. */
  isWatching: boolean
  /** Null where nobody is watched. */
  asOf: number | null
  total: Measures | null
  previous: Measures | null
  groups: GroupRow[] | null
  /** The first days of all points, and what has closed in those in which something has. */
  points: string[] | null
  series: PointRow[] | null
  /** How much each of the regencies has closed, where one of them was asked about. */
  peers: Record<string, number> | null
}

/** As the database tells it. */
export type ToldRow = Omit<ComplianceRow, 'groups'> & { groups: GroupColumns | null }

export const complianceRow = ({ groups, ...row }: ToldRow): ComplianceRow => ({
  ...row,
  groups: groups && groupRows(groups),
})

/**
 * One statement for the whole answer. What stands in cells is read from cells as large as the question allows; all else,
 * which is little, once for all parts. Only what is asked is added up.
 */
export function complianceStatement(question: Question): CompiledQuery<ToldRow> {
  const plan = planOf(question)
  const { measures, grouping } = plan
  const hasPoints = measures.series || measures.groupSeries
  const orNull = (part: Sql | null | false) => part || sql`null::json`
  return compile(sql<ToldRow>`with
    zone as materialized (select content ->> 'zone' as name from calendar where regency_id = current_regency()),
    mark as materialized (select watermark from follower where regency_id = current_regency() and name = 'tally'),
    ${sql.join([
      // Kept aside only where more than one part asks for it.
      sql`lately as (${latelyRows(plan)})`,
      ...(hasPoints ? [pointed(plan)] : []),
      ...(grouping ? [grouped(plan, grouping)] : []),
      ...(grouping && measures.groupSeries ? [matrixOf(plan, grouping)] : []),
    ])}
    select (select name from zone) as zone,
      exists (select from regency where id = current_regency() and kind not in ('kabupaten', 'kota')) as "isWatching",
      ${isAsked(question.asked, 'asOf') && isNational(question) ? countedAt(question) : sql`null`} as "asOf",
      ${orNull(measures.total && totalOf(plan))} as total,
      ${orNull(measures.previous && previousOf(plan))} as previous,
      ${orNull(grouping && groupsOf(plan))} as groups,
      ${orNull(hasPoints && pointsOf(plan))} as points,
      ${orNull(measures.series && seriesOf)} as series,
      ${orNull(isNational(question) && question.filter.regency != null && peersOf(plan))} as peers`)
}

function totalOf(plan: Plan): Sql {
  if (plan.grouping) return sql`(select ${sumsOf(plan.measures.total!)} from grouped)`
  const columns = { grouping: null, measures: plan.measures.total! }
  const rows = countedRows(plan, { columns, periods: [plan.now], grain: 'none', lately: isNow(plan) })
  return sql`(select ${sumsOf(columns.measures)} from (${rows}) as rows)`
}

function previousOf(plan: Plan): Sql | null {
  if (!plan.before) return null
  const columns = { grouping: null, measures: plan.measures.previous! }
  const rows = countedRows(plan, {
    columns,
    periods: [plan.before],
    grain: 'none',
    lately: isBefore(plan),
  })
  return sql`(select ${sumsOf(columns.measures)} from (${rows}) as rows)`
}

function peersOf({ question, now }: Plan): Sql {
  const filter = { ...question.filter, regency: null }
  const cells = now.months ? [eachOnesCells(tableFor(filter, 'regency'), now.months, false)] : []
  const rows = rowsOf(cells, { grouping: groupings.regency, measures: ['closed'] }, filter)
  return sql`(select json_object_agg(regency_id, closed) from (
    select regency_id, sum(closed) as closed from (${rows}) as rows group by regency_id) as peers)`
}

const countedAt = (question: Question) => {
  const ofEach = sql`(select min(counted_at) from tally_state where regency_id <> current_regency())`
  const ofAll = sql`(select counted_at from watched_state where regency_id = current_regency())`
  return milliseconds(isOfAllTogether(question) ? sql`coalesce(${ofAll}, ${ofEach})` : ofEach)
}
