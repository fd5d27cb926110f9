import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import type { Order } from '../../read-model/compose.ts'
import type { PageQuestion } from '../../read-model/read-page.ts'
import { deadlineShape } from '../../run/deadline/deadline.shape.ts'
import type { ReportingPeriod } from '../question/reporting-period.ts'
import type { ComplianceDeadlinesArguments } from './compliance-deadlines.type.ts'
import { isJudged } from './deadline-figures.ts'
import { endedIn, scopeOf } from './deadline-scope.ts'

type Asked = Omit<ComplianceDeadlinesArguments, 'first' | 'after'>

const ofOpen = ['running', 'at-risk', 'overdue']

/** The deadlines that a figure of `deadlineCompliance` counts under the same filter. */
export function deadlinesBehind(asked: Asked, period: ReportingPeriod, now: Instant): PageQuestion {
  const { verdict, isExtended } = asked
  const isOpen = asked.isOpen ?? (verdict != null && ofOpen.includes(verdict))
  const run = sql.raw('run')
  return {
    shape: deadlineShape,
    where: (deadline) => {
      const ofRun = scopeOf(deadline, run, asked.filter ?? {})
      return sql.join(
        [
          sql`${deadline}.regency_id = current_regency()`,
          isOpen ? sql`${deadline}.ended_at is null` : endedIn(deadline, period),
          ...(verdict == null ? [] : [isJudged(deadline, now)[verdict]]),
          ...(isExtended == null ? [] : [sql`(${deadline}.extended_at is not null) = ${isExtended}`]),
          ...(ofRun.length === 0
            ? []
            : [
                sql`exists (select from run where run.regency_id = ${deadline}.regency_id
                  and run.id = ${deadline}.run_id and ${sql.join(ofRun, sql` and `)})`,
              ]),
        ],
        sql` and `,
      )
    },
    order: isOpen ? soonest : latest,
  }
}

const byInstant = (name: string, direction: Order['direction']): Order => ({
  by: (deadline) => [sql`${deadline}.${sql.ref(name)}`, sql`${deadline}.run_id`, sql`${deadline}.key`],
  cursor: (deadline) => [
    sql`${deadline}.${sql.ref(name)}::text`,
    sql`${deadline}.run_id`,
    sql`${deadline}.key`,
  ],
  after: ([instant, run, key]) => [sql`${instant}::timestamptz`, sql`${run}::uuid`, sql`${key}::text`],
  direction,
})

const soonest = byInstant('runs_out_at', 'asc')
const latest = byInstant('ended_at', 'desc')
