import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { EveryUnit } from '../question/compliance.type.ts'
import { rowsOf, sumsOf } from './counted-rows.ts'
import type { Columns } from './counted-rows.ts'
import type { Grain } from './counting.ts'
import { taskByTask } from './counting.ts'
import type { Measure, Measures } from '../question/figures.ts'
import type { Plan } from './plan.ts'
import { countedRows, isClosed, isNow } from './plan.ts'
import { areDaysCounted } from '../question/question.ts'

type Sql = RawBuilder<unknown>

/** What has closed in a point in which something has. */
export interface PointRow {
  from: string
  measures: Measures
}

/** A series that would never be drawn is refused, not computed to its end. */
export const pointsAtMost = 1_000

/**
 * The rows of a series, each with the first day of its point. Weeks do not fit into months: they are made of days where these have
 * cells, and counted task by task otherwise.
 */
export function pointedRows(plan: Plan, figures: Omit<Columns, 'isDated'>): Sql {
  const { question, now } = plan
  const columns = { ...figures, isDated: true }
  const { every, filter, by } = question
  const rows =
    every === 'week' && !areDaysCounted(filter, figures.grouping && by)
      ? rowsOf(taskByTask(question, now), columns, filter)
      : countedRows(plan, {
          columns,
          periods: [now],
          grain: grainOf[every],
          lately: sql`${isClosed} and ${isNow(plan)}`,
        })
  return sql`select *, ${startOf(every, sql`closed_on::timestamp`)}::date as start from (${rows}) as counted`
}

/** The points in which something has closed, in the order of time; named so that others can ask where the series begins. */
export function pointed(plan: Plan): Sql {
  const measures = plan.measures.series ?? []
  const columns = { grouping: null, measures: [...new Set<Measure>(['closed', ...measures])] }
  return sql`pointed as materialized (
    select start, max(closed_on) as last, ${sumsOf(measures)} as measures from (${pointedRows(plan, columns)}) as rows
    group by start having sum(closed) > 0)`
}

export const seriesOf = sql`(select coalesce(json_agg(json_build_object('from', start, 'measures', measures)), '[]') from pointed)`

/** Every point from the first to the last, whether anything has closed in it or not. */
export function pointsOf({ question: { period, every, now } }: Plan): Sql {
  const today = sql`to_timestamp(${now / 1000}::float8) at time zone (select name from zone)`
  const first = period.from
    ? sql`${period.from}::date::timestamp`
    : sql`(select min(start) from pointed)::timestamp`
  const last = period.to
    ? sql`${period.to}::date::timestamp`
    : sql`greatest((select max(last) from pointed)::timestamp, ${today})`
  return sql`(select coalesce(json_agg(start::date order by start), '[]') from (
    select generate_series(${startOf(every, first)}, ${startOf(every, last)}, ${sql.lit(stepOf[every])}::interval) as start
    limit ${sql.lit(pointsAtMost + 1)}) as points)`
}

export const startOf = (every: EveryUnit, at: Sql) => sql`date_trunc(${sql.lit(every)}, ${at})`

const grainOf: Record<EveryUnit, Grain> = { week: 'day', month: 'month', quarter: 'month', year: 'none' }

export const stepOf: Record<EveryUnit, string> = {
  week: '1 week',
  month: '1 month',
  quarter: '3 months',
  year: '1 year',
}
