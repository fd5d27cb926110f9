import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Selected } from '../read-model/selection.ts'

/** What is kept of a task to be counted; every statement below reads rows of this shape. */
export const countedColumns = sql`opd_id, sop_id, version_id, role_key, step_key, status = 'open' as is_open, closed_at, due_at,
  paused_at, is_sent_back, used_minutes`

const isTimed = sql`not is_open and due_at is not null`
export const lateCount = sql`count(*) filter (where closed_at > due_at)`
const onTime = sql`count(*) filter (where closed_at <= due_at)`
const minutes = (share: number) =>
  sql`percentile_cont(${sql.lit(share)}) within group (order by used_minutes) filter (where not is_open)`

/** Each figure as an aggregate over counted tasks; a verdict is `verdict` of the engine, said in SQL. */
const aggregates = (now: Instant): Record<string, RawBuilder<unknown>> => ({
  closed: sql`count(*) filter (where not is_open)`,
  onTime,
  late: lateCount,
  untimed: sql`count(*) filter (where not is_open and due_at is null)`,
  sentBack: sql`count(*) filter (where not is_open and is_sent_back)`,
  open: sql`count(*) filter (where is_open)`,
  overdue: sql`count(*) filter (where is_open and paused_at is null and due_at < to_timestamp(${now / 1000}::float8))`,
  onTimeShare: sql`(${onTime})::float8 / nullif(count(*) filter (where ${isTimed}), 0)`,
  medianMinutes: minutes(0.5),
  p90Minutes: minutes(0.9),
})

/** The figures that were asked for and no others: percentiles sort, counts do not. */
export function figuresOf(asked: Selected[], now: Instant): RawBuilder<unknown> {
  const all = aggregates(now)
  const names = [...new Set(asked.map(({ name }) => name))].filter((name) => name in all)
  return sql`json_build_object(${sql.join(names.flatMap((name) => [sql.lit(name), all[name]!]))})`
}
