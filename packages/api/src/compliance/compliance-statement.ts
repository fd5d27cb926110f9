import type { Instant } from '@satualur/engine'
import type { CompiledQuery, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { idOf } from '../read-model/id.ts'
import type { Selected } from '../read-model/selection.ts'
import type {
  ComplianceFigures,
  ComplianceFilter,
  CompliancePoint,
  Dimension,
  EveryUnit,
} from './compliance.type.ts'
import { groupings } from './dimension.ts'
import { countedColumns, figuresOf, lateCount } from './figures.ts'
import type { ReportingPeriod } from './reporting-period.ts'
import { closedBefore, closedIn } from './reporting-period.ts'

export interface Question {
  filter: ComplianceFilter
  period: ReportingPeriod
  by: Dimension
  every: EveryUnit
  now: Instant
  /** What is asked of `Compliance`. */
  asked: Selected[]
}

export interface GroupRow {
  key: string
  name: string
  part: string | null
  /** A version of the SOP, the newest by its id, in which the part occurred. */
  versionId: string
  figures: ComplianceFigures
}

export interface ComplianceRow {
  /** Null where the regency has no calendar. */
  zone: string | null
  total?: ComplianceFigures
  previous?: ComplianceFigures | null
  groups?: GroupRow[]
  series?: CompliancePoint[]
}

/** A series that would never be drawn is refused, not computed to its end. */
export const pointsAtMost = 1_000

/** One statement for the whole answer: the tasks in question are read once, and only what was asked is counted over them. */
export function complianceStatement(question: Question): CompiledQuery<ComplianceRow> {
  const { filter, period, asked } = question
  const parts: Record<string, () => RawBuilder<unknown>> = {
    total: () => sql`(select ${figuresOf(below(asked, 'total'), question.now)} from counted)`,
    previous: () => previous(question),
    groups: () => groups(question),
    series: () => series(question),
  }
  const wanted = Object.keys(parts).filter((name) => asked.some((field) => field.name === name))
  return compile(sql<ComplianceRow>`with zone as (select content ->> 'zone' as name from calendar),
    counted as (
      select ${countedColumns} from task where ${closedIn(period)} ${inScope(filter)}
      union all select ${countedColumns} from task where status = 'open' ${inScope(filter)})
    select ${sql.join([sql`(select name from zone) as zone`, ...wanted.map((name) => sql`${parts[name]!()} as ${sql.ref(name)}`)])}`)
}

/** What the filter says beside the period. A value that is given always counts, be it empty. */
const inScope = ({ opd, sop, role, step }: ComplianceFilter) =>
  sql.join(
    [
      opd == null ? sql`` : sql`and opd_id = ${idOf(opd)}`,
      sop == null ? sql`` : sql`and sop_id = ${idOf(sop)}`,
      role == null ? sql`` : sql`and role_key = ${role}`,
      step == null ? sql`` : sql`and step_key = ${step}`,
    ],
    sql` `,
  )

function previous({ filter, period: { from, to }, now, asked }: Question): RawBuilder<unknown> {
  if (!from || !to) return sql`null`
  return sql`(select ${figuresOf(below(asked, 'previous'), now)}
    from (select ${countedColumns} from task where ${closedBefore(from, to)} ${inScope(filter)}) as before)`
}

function groups({ by, now, asked }: Question): RawBuilder<unknown> {
  const { by: columns, key, name, part } = groupings[by]
  return sql`(select coalesce(json_agg(json_build_object('key', ${key}, 'name', ${name}, 'part', ${part}, 'versionId', g.version,
      'figures', g.figures) order by g.late desc, ${name}, ${part}), '[]')
    from (select ${columns}, max(version_id::text) as version, ${lateCount} as late, ${figuresOf(below(asked, 'groups', 'figures'), now)} as figures
      from counted group by ${columns}) as g)`
}

function series({ period: { from, to }, every, now, asked }: Question): RawBuilder<unknown> {
  const local = (at: RawBuilder<unknown>) => sql`(${at} at time zone (select name from zone))`
  const start = (at: RawBuilder<unknown>) => sql`date_trunc(${sql.lit(every)}, ${at})`
  const first = from
    ? sql`${from}::date::timestamp`
    : sql`(select min(${local(sql`closed_at`)}) from counted)`
  const last = to
    ? sql`${to}::date::timestamp`
    : sql`(select greatest(max(${local(sql`closed_at`)}), ${local(sql`to_timestamp(${now / 1000}::float8)`)}) from counted)`
  return sql`(select coalesce(json_agg(json_build_object('from', to_char(p.start, 'YYYY-MM-DD'), 'figures', p.figures) order by p.start), '[]')
    from (select points.start, ${figuresOf(below(asked, 'series', 'figures'), now)} as figures
      from (select generate_series(${start(first)}, ${start(last)}, ${sql.lit(stepOf[every])}::interval) as start limit ${sql.lit(pointsAtMost + 1)}) as points
      left join (select *, ${start(local(sql`closed_at`))} as start from counted where not is_open) as closed on closed.start = points.start
      group by points.start) as p)`
}

const stepOf: Record<EveryUnit, string> = {
  week: '1 week',
  month: '1 month',
  quarter: '3 months',
  year: '1 year',
}

const typeOf: Record<string, string> = {
  total: 'ComplianceFigures',
  previous: 'ComplianceFigures',
  groups: 'ComplianceGroup',
  series: 'CompliancePoint',
  figures: 'ComplianceFigures',
}

/** What is asked below a path of fields, under whatever aliases. */
const below = (asked: Selected[], ...path: string[]): Selected[] =>
  path.reduce(
    (fields, name) =>
      fields.filter((field) => field.name === name).flatMap((field) => field.below(typeOf[name]!)),
    asked,
  )
