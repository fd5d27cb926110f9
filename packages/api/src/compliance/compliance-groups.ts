import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { pointedRows } from './compliance-series.ts'
import type { PointRow } from './compliance-series.ts'
import { sumsOf } from './counted-rows.ts'
import type { Grouping } from './dimension.ts'
import type { Measure, Measures } from './figures.ts'
import type { Plan } from './plan.ts'
import { countedRows, isBefore, isNow } from './plan.ts'

type Sql = RawBuilder<unknown>

export interface GroupRow {
  key: string
  name: string
  part: string | null
  /** A version of the SOP, the newest by its id, in which the part occurred; null where the group is no part of an SOP. */
  version: string | null
  measures: Measures
  previous: Measures | null
  series: PointRow[] | null
}

/** The groups in which something has closed or is open, most late first. */
export function groupsOf(plan: Plan, grouping: Grouping): Sql {
  const { before, now, measures } = plan
  const own = measures.group!
  const former = before && measures.groupPrevious
  const columns = { grouping, measures: [...new Set<Measure>([...own, ...(former ?? [])])] }
  const rows = countedRows(plan, {
    columns,
    periods: former ? [now, before] : [now],
    isByMonth: false,
    lately: former ? sql`true` : isNow(plan),
  })
  const isOwn = former ? isNow(plan) : sql`true`
  const columnsOfGroup = sql.join(grouping.columns.map((column) => sql.ref(column)))
  return sql`(select coalesce(json_agg(json_build_object('key', ${grouping.key}, 'name', ${grouping.name}, 'part', ${grouping.part},
      'version', g.version, 'measures', g.measures, 'previous', g.previous, 'series', ${seriesOfGroup(plan, grouping)})
      order by g.late desc, ${grouping.name}, ${grouping.part}), '[]')
    from (select ${columnsOfGroup}, ${grouping.isPart ? sql`max(version)` : sql`null::text`} as version,
        sum(late) filter (where ${isOwn}) as late, ${sumsOf(own, isOwn)} as measures,
        ${former ? sumsOf(former, isBefore(plan)) : sql`null::json`} as previous
      from (${rows}) as rows group by ${columnsOfGroup}
      having sum(closed) filter (where ${isOwn}) > 0 or sum(open) filter (where ${isOwn}) > 0) as g)`
}

/** What has closed in each point, by the group's key: together they are a matrix. */
export function matrixOf(plan: Plan, grouping: Grouping): Sql {
  const measures = plan.measures.groupSeries!
  const columns = sql.join(grouping.columns.map((column) => sql.ref(column)))
  return sql`matrix as materialized (
    select ${grouping.key} as key, json_agg(json_build_object('from', g.start, 'measures', g.measures)) as series
    from (select ${columns}, start, ${sumsOf(measures)} as measures
      from (${pointedRows(plan, { grouping, measures })}) as rows group by ${columns}, start) as g
    group by 1)`
}

const seriesOfGroup = ({ measures }: Plan, { key }: Grouping) =>
  measures.groupSeries ? sql`(select series from matrix where matrix.key = ${key})` : sql`null::json`
