import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { OpenWorkFilter } from './open-work.input.ts'
import { scopeOf } from '../question/scope.ts'

/** Open tasks `t` whose clock runs, as far as a filter speaks of them. A run that stands still makes nothing late. */
export const runningTasks = (filter: OpenWorkFilter, due: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`from task t where ${sql.join(
    [
      sql`t.regency_id = current_regency() and t.status = 'open' and t.paused_at is null`,
      due,
      sql`not exists (select from run r where r.regency_id = t.regency_id and r.id = t.run_id and r.status = 'paused')`,
      ...scopeOf(sql`t`, filter),
      ...(filter.person == null
        ? []
        : [sql`exists (select from assignment a where ${isHeld} and a.person_id = ${idOf(filter.person)})`]),
    ],
    sql` and `,
  )}`

export const isPastDue = (now: Instant) => sql`t.due_at < ${instantOf(now)}`

/** With whom (`a`) a task `t` is: its performers, whoever has taken it on alone, and of a joint one who have not agreed. */
export const isHeld = sql`a.regency_id = t.regency_id and a.task_id = t.id and a.is_open and a.vote is null
  and coalesce(t.claimed_by, a.person_id) = a.person_id`
