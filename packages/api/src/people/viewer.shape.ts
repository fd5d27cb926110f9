import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Shape } from '../read-model/shape.ts'
import { instant, instantOf, reference, value } from '../read-model/shape.ts'
import { regencyShape } from '../regency/regency.shape.ts'
import { dayAt } from '../regency/today.ts'
import { actingAs } from './delegation/acts-for.ts'
import { delegationShape } from './delegation/delegation.shape.ts'
import { personShape } from './person.shape.ts'

/** What the rooms to the right add to the viewer, read from the session's row. */
export const viewerReads: Shape['reads'] = {}

/** Read from the session's row: a viewer is somebody with a session. What waits for them depends on the day. */
export function viewerShape(now: Instant): Shape {
  const today = dayAt(instantOf(now))
  return {
    type: 'Viewer',
    table: 'session',
    reads: {
      person: reference(() => personShape, 'person_id'),
      regency: {
        from: 'one',
        shape: () => regencyShape,
        where: (session, regency) => sql`${regency}.id = ${session}.regency_id`,
      },
      signedInAt: instant('created_at'),
      openTaskCount: value(() => waiting(today)),
      overdueTaskCount: value(() => waiting(today, sql`and a.due_at < ${instantOf(now)}`)),
      delegations: {
        from: 'many',
        shape: () => delegationShape,
        where: (session, one) => sql`${one}.regency_id = ${session}.regency_id
          and ${session}.person_id in (${one}.person_id, ${one}.deputy_id)
          and ${one}.revoked_at is null and ${one}.ends_on >= ${today}`,
        orderBy: (one) => sql`${one}.starts_on, ${one}.id`,
      },
      ...viewerReads,
    },
  }
}

/** Somebody may act for several performers of one task. */
const waiting = (today: RawBuilder<unknown>, condition = sql``) =>
  sql`(select count(distinct a.task_id) from assignment a where a.regency_id = current_regency()
    and a.person_id = any(${actingAs(today)}) and a.is_open ${condition})`
