import type { DeadlineVerdict, Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Row } from '../../read-model/shape.ts'
import { instantOf } from '../../read-model/shape.ts'

type Condition = RawBuilder<unknown>

/** `deadlineVerdict` of the engine, said in SQL. */
export function isJudged(deadline: Row, now: Instant): Record<DeadlineVerdict, Condition> {
  const [at, isOpen] = [instantOf(now), sql`${deadline}.ended_at is null`]
  const [inTime, inTimeYet] = [
    sql`${deadline}.ended_at <= ${deadline}.runs_out_at`,
    sql`${isOpen} and ${deadline}.runs_out_at >= ${at}`,
  ]
  return {
    running: sql`${inTimeYet} and ${deadline}.warn_at > ${at}`,
    'at-risk': sql`${inTimeYet} and ${deadline}.warn_at <= ${at}`,
    overdue: sql`${isOpen} and ${deadline}.runs_out_at < ${at}`,
    'on-time': sql`${deadline}.met_at is not null and ${inTime}`,
    late: sql`${deadline}.ended_at > ${deadline}.runs_out_at`,
    lapsed: sql`${deadline}.lapsed_at is not null and ${inTime}`,
  }
}

/** Late and overdue: what a reader looks for first. */
export const isMissed = (deadline: Row, now: Instant): Condition =>
  sql`coalesce(${deadline}.ended_at, ${instantOf(now)}) > ${deadline}.runs_out_at`

/** `DeadlineFigures` of rows that stand under this name. */
export function figuresOf(deadline: Row, now: Instant): RawBuilder<unknown> {
  const count = (condition: Condition) => sql`count(*) filter (where ${condition})::int`
  const verdict = isJudged(deadline, now)
  const [isEnded, isOpen] = [sql`${deadline}.ended_at is not null`, sql`${deadline}.ended_at is null`]
  const isExtended = sql`${deadline}.extended_at is not null`
  return sql`json_build_object('ended', ${count(isEnded)}, 'onTime', ${count(verdict['on-time'])},
    'onTimeExtended', ${count(sql`${verdict['on-time']} and ${isExtended}`)},
    'late', ${count(verdict.late)}, 'lapsed', ${count(verdict.lapsed)},
    'extended', ${count(sql`${isEnded} and ${isExtended}`)}, 'open', ${count(isOpen)},
    'openExtended', ${count(sql`${isOpen} and ${isExtended}`)},
    'atRisk', ${count(verdict['at-risk'])}, 'overdue', ${count(verdict.overdue)},
    'onTimeShare', (${count(verdict['on-time'])})::float8
      / nullif(${count(sql`(${verdict['on-time']}) or (${verdict.late})`)}, 0))`
}
