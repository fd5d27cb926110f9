import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { objectOf } from '../../read-model/compose.ts'
import { idOf } from '../../read-model/id.ts'
import type { Selected } from '../../read-model/selection.ts'
import { instantOf, rowAt } from '../../read-model/shape.ts'
import { zone } from '../../regency/today.ts'
import { deadlineShape } from '../../run/deadline/deadline.shape.ts'
import type { Deadline } from '../../run/deadline/deadline.type.ts'
import { sopShape } from '../../sop/sop.shape.ts'
import type { DeadlineFilter, DeadlineGroup } from './deadline-compliance.type.ts'
import { DeadlineCompliance } from './deadline-compliance.type.ts'
import { reportingPeriod } from '../question/reporting-period.ts'

const runningAtMost = 100

interface Asked {
  filter: DeadlineFilter
  sop: Selected[]
  running: Selected[]
}

/** One statement: deadlines are few beside tasks, and are counted one by one. */
export async function readDeadlineCompliance(context: Context, asked: Asked): Promise<DeadlineCompliance> {
  const { from, to } = reportingPeriod(asked.filter, context.locale)
  const now = context.clock()
  const midnight = (date: RawBuilder<unknown>) => sql`((${date})::timestamp at time zone ${zone})`
  const inPeriod = sql.join(
    [
      sql`d.ended_at is not null`,
      ...(from ? [sql`d.ended_at >= ${midnight(sql`${from}::date`)}`] : []),
      ...(to ? [sql`d.ended_at < ${midnight(sql`${to}::date + 1`)}`] : []),
    ],
    sql` and `,
  )
  const [group, deadline] = [rowAt(0), rowAt(1)]
  const statement = compile(sql<Answer>`with d as materialized (
      select d.*, r.sop_id from deadline d join run r on r.regency_id = d.regency_id and r.id = d.run_id
      where d.regency_id = current_regency() and (d.ended_at is null or ${inPeriod}) ${inScope(asked.filter)})
    select (select ${figures(now)} from d) as total,
      (select coalesce(json_agg(json_build_object('key', g.key, 'title', g.title, 'basis', g.basis, 'figures', g.figures,
        'sop', (select ${objectOf(sopShape, asked.sop, 0)} from sop ${group}
          where ${group}.regency_id = current_regency() and ${group}.id = g.sop_id)) order by g.missed desc, g.title, g.sop_id), '[]')
        from (select d.sop_id, d.key, max(d.title) as title, max(d.basis) as basis, ${figures(now)} as figures,
          count(*) filter (where ${isPast(now)}) as missed from d group by d.sop_id, d.key) g) as groups,
      (select coalesce(json_agg(n.node), '[]') from (
        select ${objectOf(deadlineShape, asked.running, 1)} as node from deadline ${deadline}
        where ${deadline}.regency_id = current_regency()
          and (${deadline}.run_id, ${deadline}.key) in (select d.run_id, d.key from d where d.ended_at is null
            order by d.runs_out_at, d.run_id, d.key limit ${runningAtMost})
        order by ${deadline}.runs_out_at, ${deadline}.run_id, ${deadline}.key) n) as running`)
  const [answer] = await askFor<Answer>(context, statement)
  return Object.assign(new DeadlineCompliance(), { asOf: now, ...answer! })
}

interface Answer {
  total: DeadlineGroup['figures']
  groups: DeadlineGroup[]
  running: Deadline[]
}

/** `deadlineVerdict` of the engine, said in SQL. */
const isPast = (now: Instant) => sql`coalesce(d.ended_at, ${instantOf(now)}) > d.runs_out_at`

function figures(now: Instant): RawBuilder<unknown> {
  const count = (condition: RawBuilder<unknown>) => sql`count(*) filter (where ${condition})::int`
  const [ended, open, past] = [sql`d.ended_at is not null`, sql`d.ended_at is null`, isPast(now)]
  const [onTime, late] = [sql`d.met_at is not null and not ${past}`, sql`${ended} and ${past}`]
  return sql`json_build_object('ended', ${count(ended)}, 'onTime', ${count(onTime)}, 'late', ${count(late)},
    'lapsed', ${count(sql`d.lapsed_at is not null and not ${past}`)},
    'extended', ${count(sql`${ended} and d.extended_at is not null`)}, 'open', ${count(open)},
    'atRisk', ${count(sql`${open} and not ${past} and d.warn_at <= ${instantOf(now)}`)},
    'overdue', ${count(sql`${open} and ${past}`)},
    'onTimeShare', (${count(onTime)})::float8 / nullif(${count(sql`(${onTime}) or (${late})`)}, 0))`
}

const inScope = ({ opd, sop, deadline }: DeadlineFilter) =>
  sql.join(
    [
      opd == null ? sql`` : sql`and r.opd_id = ${idOf(opd)}`,
      sop == null ? sql`` : sql`and r.sop_id = ${idOf(sop)}`,
      deadline == null ? sql`` : sql`and d.key = ${deadline}`,
    ],
    sql` `,
  )
