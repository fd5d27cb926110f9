import type { Instant, Verdict } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Order } from '../../read-model/compose.ts'
import type { PageQuestion } from '../../read-model/read-page.ts'
import type { Row } from '../../read-model/shape.ts'
import { instantOf } from '../../read-model/shape.ts'
import { zone } from '../../regency/today.ts'
import { closedBefore, closedSince } from '../../run/archive/closed-between.ts'
import { closedTaskShape, openTaskShape } from '../../run/run.shape.ts'
import type { ComplianceTasksArguments } from './compliance-tasks.type.ts'
import { ComplianceTaskOrder } from './compliance-tasks.type.ts'
import type { ReportingPeriod } from '../question/reporting-period.ts'
import { scopeOf } from '../question/scope.ts'

type Asked = Omit<ComplianceTasksArguments, 'first' | 'after'>

/** The tasks that a figure of `compliance` counts under the same filter. */
export function tasksBehind(asked: Asked, period: ReportingPeriod, now: Instant): PageQuestion {
  const { isSentBack, isReworked } = asked
  const filter = asked.filter ?? {}
  const verdicts = [asked.verdict, filter.verdict].filter((verdict) => verdict != null)
  const isOpen = asked.isOpen ?? verdicts.some(isOfOpen)
  const isPossible = verdicts.every((verdict) => isOfOpen(verdict) === isOpen)
  return {
    shape: isOpen ? openTaskShape : closedTaskShape,
    where: (task) =>
      sql.join(
        [
          sql`${task}.regency_id = current_regency()`,
          isOpen ? sql`${task}.status = 'open'` : sql`${task}.status = 'completed' ${closedIn(task, period)}`,
          ...scopeOf(task, filter),
          ...(isPossible ? verdicts.map((verdict) => isJudged(task, now)[verdict]) : [sql`false`]),
          ...(isSentBack == null ? [] : [sql`${task}.is_sent_back = ${isSentBack}`]),
          ...(isReworked == null ? [] : [sql`(${task}.attempt > 1) = ${isReworked}`]),
        ],
        sql` and `,
      ),
    order: orders[isOpen ? 'open' : 'closed'][asked.order],
  }
}

const isOfOpen = (verdict: Verdict) => ['running', 'at-risk', 'overdue', 'paused'].includes(verdict)

/** `verdict` of the engine, said in SQL. */
const isJudged = (task: Row, now: Instant): Record<Verdict, RawBuilder<unknown>> => {
  const at = instantOf(now)
  const goesOn = sql`${task}.paused_at is null`
  return {
    'on-time': sql`${task}.closed_at <= ${task}.due_at`,
    late: sql`${task}.closed_at > ${task}.due_at and ${task}.excused_at is null`,
    excused: sql`${task}.closed_at > ${task}.due_at and ${task}.excused_at is not null`,
    untimed: sql`${task}.due_at is null`,
    paused: sql`${task}.paused_at is not null`,
    overdue: sql`${goesOn} and ${task}.due_at < ${at}`,
    'at-risk': sql`${goesOn} and ${task}.due_at >= ${at} and ${task}.warn_at <= ${at}`,
    running: sql`${goesOn} and (${task}.due_at is null or ${task}.due_at >= ${at} and coalesce(${task}.warn_at > ${at}, true))`,
  }
}

const midnight = (date: RawBuilder<unknown>) => sql`((${date})::timestamp at time zone ${zone})`

const closedIn = (task: Row, { from, to }: ReportingPeriod) => sql`
  ${from ? sql`and ${closedSince(task, midnight(sql`${from}::date`))}` : sql``}
  ${to ? sql`and ${closedBefore(task, midnight(sql`${to}::date + 1`))}` : sql``}`

const byInstant = (at: (task: Row) => RawBuilder<unknown>, direction: Order['direction']): Order => ({
  by: (task) => [at(task), sql`${task}.id`],
  cursor: (task) => [sql`${at(task)}::text`, sql`${task}.id`],
  after: ([instant, id]) => [sql`${instant}::timestamptz`, sql`${id}::uuid`],
  direction,
})

const longestLate: Order = {
  by: (task) => [sql`coalesce(${task}.late_minutes, -1)`, sql`${task}.id`],
  cursor: (task) => [sql`coalesce(${task}.late_minutes, -1)::text`, sql`${task}.id`],
  after: ([minutes, id]) => [sql`${minutes}::real`, sql`${id}::uuid`],
  direction: 'desc',
}

const orders: Record<'open' | 'closed', Record<ComplianceTaskOrder, Order>> = {
  closed: { newest: byInstant((task) => sql`${task}.closed_at`, 'desc'), 'longest-late': longestLate },
  open: {
    newest: byInstant((task) => sql`${task}.opened_at`, 'desc'),
    'longest-late': byInstant((task) => sql`coalesce(${task}.due_at, 'infinity')`, 'asc'),
  },
}
