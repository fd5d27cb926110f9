import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { pointedRows } from './compliance-series.ts'
import type { PointRow } from './compliance-series.ts'
import { jsonOf, sumOf, sumsOf } from './counted-rows.ts'
import type { Grouping } from '../question/dimension.ts'
import type { Measure, Measures } from '../question/figures.ts'
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

const former = (measure: Measure) => sql.ref(`former_${measure}`)

/** The groups in which something has closed or is open, each with its sums: the total is theirs together. */
export function grouped(plan: Plan, grouping: Grouping): Sql {
  const { before, now, measures } = plan
  const own = [...new Set([...measures.group!, ...(measures.total ?? [])])]
  const past = before ? (measures.groupPrevious ?? []) : []
  const rows = countedRows(plan, {
    columns: { grouping, measures: [...new Set([...own, ...past])], isDated: past.length > 0 },
    periods: before && past.length > 0 ? [now, before] : [now],
    grain: 'none',
    lately: past.length > 0 ? sql`true` : isNow(plan),
  })
  const isOwn = past.length > 0 ? isNow(plan) : undefined
  const columns = sql.join(grouping.columns.map((column) => sql.ref(column)))
  const sums = [
    ...own.map((one) => sql`${sumOf(one, isOwn)} as ${sql.ref(one)}`),
    ...past.map((one) => sql`${sumOf(one, isBefore(plan))} as ${former(one)}`),
  ]
  return sql`grouped as materialized (
    select g.*, ${grouping.key} as key, ${grouping.name} as name, ${grouping.part} as part
    from (select ${columns}, ${grouping.isPart ? sql`max(version)` : sql`null::text`} as version, ${sql.join(sums)}
      from (${rows}) as rows group by ${columns}
      having ${sumOf('closed', isOwn)} > 0 or ${sumOf('open', isOwn)} > 0) as g ${grouping.named ?? sql``})`
}

type MeasureColumns = Partial<Record<Measure, Measures[Measure][]>>

/** Groups column by column: hundreds of them are written and read in a third of the time that an object for each would take. */
export interface GroupColumns {
  /** Null where there is no group. */
  key: string[] | null
  name: string[]
  part: (string | null)[]
  version: (string | null)[]
  measures: MeasureColumns
  previous: MeasureColumns | null
  series: (PointRow[] | null)[] | null
}

/** Most late first. */
export function groupsOf({ before, measures: { group, groupPrevious, groupSeries } }: Plan): Sql {
  const column = (value: Sql) => sql`json_agg(${value} order by late desc, name, part)`
  const of = (measures: readonly Measure[], named: (one: Measure) => Sql) => jsonOf(measures, named, column)
  return sql`(select json_build_object('key', ${column(sql`key`)}, 'name', ${column(sql`name`)}, 'part', ${column(sql`part`)},
      'version', ${column(sql`version`)}, 'measures', ${of(group!, (one) => sql.ref(one))},
      'previous', ${before && groupPrevious ? of(groupPrevious, former) : sql`null`},
      'series', ${groupSeries ? column(sql`series`) : sql`null`})
    from grouped ${groupSeries ? sql`left join matrix using (key)` : sql``})`
}

export function groupRows({ key, name, part, version, series, ...columns }: GroupColumns): GroupRow[] {
  const measures = rowsOf(columns.measures)
  const previous = columns.previous && rowsOf(columns.previous)
  return (key ?? []).map((one, at) => ({
    key: one,
    name: name[at]!,
    part: part[at]!,
    version: version[at]!,
    measures: measures(at),
    previous: previous && previous(at),
    series: series?.[at] ?? null,
  }))
}

function rowsOf(columns: MeasureColumns): (at: number) => Measures {
  const entries = Object.entries(columns)
  return (at) => Object.fromEntries(entries.map(([measure, values]) => [measure, values[at]])) as never
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
