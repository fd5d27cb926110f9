import type { Instant, WorkingCalendar } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { instantOf, milliseconds } from '../../read-model/shape.ts'
import type { News } from '../news.ts'
import type { Message } from '../webhook/writing-deliveries.ts'
import type { Rung } from './ladder.ts'
import { nextRungAt, rungAt } from './ladder.ts'
import type { KeptRung } from './rung-audience.ts'
import { audienceOf } from './rung-audience.ts'

/** A statutory deadline that it was time to look at. */
export interface RunningDeadline {
  run: string
  key: string
  /** The last rung that was told. */
  rung: Rung
  isExtended: boolean
  warnAt: Instant
  dueAt: Instant
}

interface Reached {
  deadline: RunningDeadline
  rung: Rung
  lookAt: Instant | null
}

/** Reminders of those that still run; what was said of those that are over need not be read any more. */
export const readingDeadlines = (now: Instant, atOnce: number): Statement =>
  compile(sql<RunningDeadline>`with over as (
      update notice n set read_at = d.ended_at from deadline d
      where n.regency_id = current_regency() and n.deadline_key is not null and n.read_at is null
        and d.regency_id = n.regency_id and d.run_id = n.run_id and d.key = n.deadline_key and d.ended_at is not null)
    select d.run_id as run, d.key, d.rung, d.extended_at is not null as "isExtended",
      ${milliseconds(sql`d.warn_at`)} as "warnAt", ${milliseconds(sql`d.runs_out_at`)} as "dueAt"
    from deadline d where d.regency_id = current_regency() and d.look_at <= ${instantOf(now)}
    order by d.look_at limit ${atOnce}`)

/** Which rung each has reached by now, no matter whether its run is paused. */
export function climbDeadline(calendar: WorkingCalendar, deadline: RunningDeadline, now: Instant): Reached {
  const rung = rungAt(calendar, deadline, now)
  return { deadline, rung, lookAt: nextRungAt(calendar, deadline, rung) }
}

export const hasClimbed = ({ deadline, rung }: Reached): boolean => rung > deadline.rung

/** The performers of all that is open in the run are told, since any of it may be what keeps the deadline waiting. */
export const deadlineReminder = (
  ladder: readonly KeptRung[],
  { deadline: { run, key, isExtended }, rung }: Reached,
  at: Instant,
): News => ({
  kind: rung === 1 ? 'deadline-at-risk' : rung === 2 ? 'deadline-due' : 'deadline-late',
  source: `deadline ${run} ${key} ${isExtended ? 'extended ' : ''}${rung}`,
  ...{ at, run, deadline: key, actor: null },
  audience: audienceOf(ladder, rung).map((who) => (who === 'performers' ? 'run' : who)),
  ...(rung > 2 && { daysLate: rung - 2 }),
})

export const deadlineMessage = (
  { deadline: { run, key, isExtended }, rung }: Reached,
  at: Instant,
): Message => ({
  kind: rung === 1 ? 'deadline.at_risk' : rung === 2 ? 'deadline.due' : 'deadline.late',
  id: `${run}.${key}.${isExtended ? 'extended.' : ''}${rung}`,
  ...{ at, run, deadline: key },
})

export function movingDeadlines(reached: readonly Reached[]): Statement {
  const document = JSON.stringify(
    reached.map(({ deadline: { run, key, rung: told }, rung, lookAt }) => ({
      ...{ run, key, rung: Math.max(told, rung) },
      look_at: lookAt === null ? 'infinity' : new Date(lookAt).toISOString(),
    })),
  )
  return compile(sql`update deadline d set rung = c.rung, look_at = c.look_at
    from jsonb_to_recordset(${document}::jsonb) as c(run uuid, key text, rung int, look_at timestamptz)
    where d.regency_id = current_regency() and d.run_id = c.run and d.key = c.key and d.ended_at is null`)
}
