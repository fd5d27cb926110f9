import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { idOf } from '../../read-model/id.ts'
import type { Row } from '../../read-model/shape.ts'
import { zone } from '../../regency/today.ts'
import type { ReportingPeriod } from '../question/reporting-period.ts'
import type { DeadlineFilter } from './deadline-filter.input.ts'

type Condition = RawBuilder<unknown>

/** Deadlines that have ended in the days of the regency. */
export const endedIn = (deadline: Row, { from, to }: ReportingPeriod): Condition =>
  sql.join(
    [
      sql`${deadline}.ended_at is not null`,
      ...(from ? [sql`${deadline}.ended_at >= ${midnight(sql`${from}::date`)}`] : []),
      ...(to ? [sql`${deadline}.ended_at < ${midnight(sql`${to}::date + 1`)}`] : []),
    ],
    sql` and `,
  )

/** What the filter says of a deadline and of its run. */
export const scopeOf = (
  deadline: Row,
  run: Row,
  { opd, sop, deadline: key }: DeadlineFilter,
): Condition[] => [
  ...(opd == null ? [] : [sql`${run}.opd_id = ${idOf(opd)}`]),
  ...(sop == null ? [] : [sql`${run}.sop_id = ${idOf(sop)}`]),
  ...(key == null ? [] : [sql`${deadline}.key = ${key}`]),
]

const midnight = (date: RawBuilder<unknown>) => sql`((${date})::timestamp at time zone ${zone})`
