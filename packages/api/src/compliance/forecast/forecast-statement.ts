import type { Instant, IsoDate, Queue } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { instantOf, milliseconds } from '../../read-model/shape.ts'
import { zone } from '../../regency/today.ts'
import { calendarRevision } from '../../run/command/acting.ts'
import type { OpenWorkFilter } from './open-work.input.ts'
import { isHeld, runningTasks } from './open-work.ts'
import { closedSince } from '../../run/archive/closed-between.ts'

/** More is not read: who has so much due in a week needs no forecast. */
export const awaitedAtMost = 500
/** The pace of people is that of the last four weeks. */
const paceDays = 28

/** A task that is due soon, with what a forecast is made of. */
export interface AwaitedRow {
  id: string
  openedAt: Instant
  dueAt: Instant
  pausedMinutes: number
  isJoint: boolean
  history: string | null
  queues: (Pick<Queue, 'person' | 'tasksAhead'> & {
    name: string
    /** Of the last four weeks: what they completed, and the days on which anything waited for them. */
    completed: number
    days: IsoDate[]
  })[]
}

export interface ForecastRow {
  calendarRevision: number
  until: Instant
  awaited: AwaitedRow[]
}

/** All that is due from now on until the end of this week, or of another day. */
export function forecastStatement(filter: OpenWorkFilter, until: string | null, now: Instant): Statement {
  const at = instantOf(now)
  const since = sql`(${at} - ${sql.lit(`${paceDays} days`)}::interval)`
  const today = sql`(${at} at time zone ${zone})`
  const last = until === null ? sql`date_trunc('week', ${today}) + interval '6 days'` : sql`${until}::date`
  return compile(sql<ForecastRow>`with until as materialized (
      select ((${last})::date + 1)::timestamp at time zone ${zone} as at),
    t as materialized (
      select t.* ${runningTasks(filter, sql`t.due_at >= ${at} and t.due_at < (select at from until)`)}
      order by t.due_at, t.id limit ${awaitedAtMost + 1}),
    history as materialized (
      select h.sop_id, h.step_key, sum(h.used_histogram)::text as used from step_tally h
      where h.regency_id = current_regency() and h.month >= date_trunc('month', ${today}) - interval '1 year'
        and (h.sop_id, h.step_key) in (select sop_id, step_key from t) group by 1, 2),
    held as materialized (select t.id, t.due_at, a.person_id from t join assignment a on ${isHeld}),
    done as materialized (
      select coalesce(d.closed_for, d.closed_by) as person_id, d.opened_at, d.closed_at from closed_task d
      where d.regency_id = current_regency() and d.status = 'completed' and ${closedSince(sql`d`, since)}
        and coalesce(d.closed_for, d.closed_by) in (select person_id from held)),
    waited (person_id, since, until) as (
      select person_id, opened_at, closed_at from done
      union all select b.person_id, o.opened_at, ${at} from assignment b
      join task o on o.regency_id = b.regency_id and o.id = b.task_id
      where b.regency_id = current_regency() and b.is_open and b.person_id in (select person_id from held)
        and coalesce(o.claimed_by, b.person_id) = b.person_id),
    pace as materialized (
      select w.person_id, (select count(*)::int from done where done.person_id = w.person_id) as completed,
        json_agg(distinct to_char(day, 'YYYY-MM-DD')) as days
      from waited w cross join lateral generate_series((greatest(w.since, ${since}) at time zone ${zone})::date,
        (w.until at time zone ${zone})::date, '1 day') as day group by 1)
    select ${calendarRevision} as "calendarRevision", ${milliseconds(sql`(select at from until)`)} as until,
      (select coalesce(json_agg(json_build_object('id', t.id, 'openedAt', ${milliseconds(sql`t.opened_at`)},
        'dueAt', ${milliseconds(sql`t.due_at`)}, 'pausedMinutes', t.paused_minutes, 'isJoint', t.is_joint,
        'history', h.used, 'queues', ${queues}) order by t.due_at, t.id), '[]')
      from t left join history h on h.sop_id = t.sop_id and h.step_key = t.step_key) as awaited`)
}

/** What each of them has in hand that is due before the task: not what somebody else has taken on, nor what stands still. */
const queues: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object('person', p.id, 'name', p.name, 'completed', pace.completed, 'days', pace.days,
    'tasksAhead', (select count(*)::int from assignment b join task o on o.regency_id = b.regency_id and o.id = b.task_id
      where b.regency_id = p.regency_id and b.person_id = p.id and b.is_open and (b.due_at, b.task_id) < (held.due_at, held.id)
        and coalesce(o.claimed_by, p.id) = p.id)) order by p.name), '[]')
  from held join person p on p.regency_id = current_regency() and p.id = held.person_id
  join pace on pace.person_id = p.id where held.id = t.id)`
