import type { Instant } from '@satualur/engine'
import type { CompiledQuery, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { objectOf } from '../../read-model/compose.ts'
import type { Selected } from '../../read-model/selection.ts'
import { instantOf, rowAt } from '../../read-model/shape.ts'
import { opdShape } from '../../regency/regency.shape.ts'
import { zone } from '../../regency/today.ts'
import { deadlineShape } from '../../run/deadline/deadline.shape.ts'
import { sopShape } from '../../sop/sop.shape.ts'
import type { EveryUnit } from '../question/compliance.type.ts'
import { periodBefore } from '../question/counted-period.ts'
import { isAsked } from '../question/question.ts'
import type { ReportingPeriod } from '../question/reporting-period.ts'
import { pointsAtMost, startOf, stepOf } from '../statement/compliance-series.ts'
import type { DeadlineFilter } from './deadline-filter.input.ts'
import { figuresOf, isMissed } from './deadline-figures.ts'
import { endedIn, scopeOf } from './deadline-scope.ts'

type Sql = RawBuilder<unknown>

interface DeadlineQuestion {
  filter: DeadlineFilter
  period: ReportingPeriod
  every: EveryUnit
  now: Instant
  asked: Selected[]
}

const runningAtMost = 100
const [d, r] = [sql.raw('d'), sql.raw('r')]

/** Those that ended in the period and those that run, read once; each part of the answer is made of them when it is asked. */
export function deadlineStatement(question: DeadlineQuestion): CompiledQuery {
  const { filter, period, now, asked } = question
  const before = isAsked(asked, 'previous') ? periodBefore(period, false) : null
  const orNull = (name: string, part: Sql | null) => (isAsked(asked, name) && part) || sql`null::json`
  return compile(sql`with d as materialized (${deadlinesOf(filter, sql`(${d}.ended_at is null or ${endedIn(d, period)})`)})
    ${before ? sql`, former as (${deadlinesOf(filter, endedIn(d, before))})` : sql``}
    select (select ${figuresOf(d, now)} from d) as total,
      ${orNull('previous', before && sql`(select ${figuresOf(d, now)} from former ${d})`)} as previous,
      ${orNull('groups', lawsOf(question))} as groups,
      ${orNull('opds', opdsOf(question))} as opds,
      ${orNull('series', seriesOf(question))} as series,
      ${orNull('running', runningOf(question))} as running`)
}

const deadlinesOf = (filter: DeadlineFilter, isCounted: Sql) =>
  sql`select d.*, r.sop_id, r.opd_id from deadline d join run r on r.regency_id = d.regency_id and r.id = d.run_id
    where ${sql.join([sql`d.regency_id = current_regency()`, isCounted, ...scopeOf(d, r, filter)], sql` and `)}`

function lawsOf({ asked, now }: DeadlineQuestion): Sql {
  const sop = rowAt(0)
  return sql`(select coalesce(json_agg(json_build_object('key', g.key, 'title', g.title, 'basis', g.basis, 'figures', g.figures,
    'sop', (select ${objectOf(sopShape, below(asked, 'groups', 'DeadlineGroup', 'sop', 'Sop'), 0)} from sop ${sop}
      where ${sop}.regency_id = current_regency() and ${sop}.id = g.sop_id)) order by g.missed desc, g.title, g.sop_id), '[]')
    from (select d.sop_id, d.key, max(d.title) as title, max(d.basis) as basis, ${figuresOf(d, now)} as figures,
      count(*) filter (where ${isMissed(d, now)}) as missed from d group by d.sop_id, d.key) g)`
}

function opdsOf({ asked, now }: DeadlineQuestion): Sql {
  const opd = rowAt(0)
  return sql`(select coalesce(json_agg(json_build_object('figures', g.figures,
    'opd', ${objectOf(opdShape, below(asked, 'opds', 'DeadlineOpdGroup', 'opd', 'Opd'), 0)})
      order by g.missed desc, ${opd}.name, ${opd}.id), '[]')
    from (select d.opd_id, ${figuresOf(d, now)} as figures, count(*) filter (where ${isMissed(d, now)}) as missed
      from d group by d.opd_id) g
    join opd ${opd} on ${opd}.regency_id = current_regency() and ${opd}.id = g.opd_id)`
}

/** Every point from the first to the last, whether anything has ended in it or not. */
function seriesOf({ period, every, now }: DeadlineQuestion): Sql {
  const local = (at: Sql) => sql`(${at}) at time zone ${zone}`
  const first = period.from ? sql`${period.from}::date::timestamp` : local(sql`select min(ended_at) from d`)
  const last = period.to ? sql`${period.to}::date::timestamp` : local(instantOf(now))
  return sql`(select coalesce(json_agg(json_build_object('from', start::date, 'figures',
      (select ${figuresOf(d, now)} from d
        where d.ended_at is not null and ${startOf(every, local(sql`d.ended_at`))} = start)) order by start), '[]')
    from (select generate_series(${startOf(every, first)}, ${startOf(every, last)}, ${sql.lit(stepOf[every])}::interval) as start
      limit ${sql.lit(pointsAtMost + 1)}) as points)`
}

function runningOf({ asked }: DeadlineQuestion): Sql {
  const deadline = rowAt(1)
  return sql`(select coalesce(json_agg(n.node), '[]') from (
    select ${objectOf(deadlineShape, below(asked, 'running', 'Deadline'), 1)} as node from deadline ${deadline}
    where ${deadline}.regency_id = current_regency()
      and (${deadline}.run_id, ${deadline}.key) in (select d.run_id, d.key from d where d.ended_at is null
        order by d.runs_out_at, d.run_id, d.key limit ${runningAtMost})
    order by ${deadline}.runs_out_at, ${deadline}.run_id, ${deadline}.key) n)`
}

/** What is asked below a field of this name, of objects of this type; and so on. */
const below = (asked: Selected[], ...path: string[]): Selected[] => {
  const [name, type, ...further] = path
  const fields = asked.filter((field) => field.name === name).flatMap((field) => field.below(type!))
  return further.length > 0 ? below(fields, ...further) : fields
}
