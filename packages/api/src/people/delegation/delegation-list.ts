import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Order } from '../../read-model/compose.ts'
import { idOf } from '../../read-model/id.ts'
import type { PageQuestion } from '../../read-model/read-page.ts'
import type { Row } from '../../read-model/shape.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import type { DelegationFilter } from './delegation-list.type.ts'
import { delegationShape } from './delegation.shape.ts'
import { isAdmin } from '../is-admin.ts'

/** Those of the whole regency, newest first; who asks without being an admin finds none. */
export const delegationsAsked = ({ state, person }: DelegationFilter, now: number): PageQuestion => ({
  shape: delegationShape,
  where: (one) =>
    sql.join(
      [
        sql`${one}.regency_id = current_regency() and ${isAdmin}`,
        ...(state ? [sql`${stateAt(one, dayAt(instantOf(now)))} = any(${state})`] : []),
        ...(person ? [sql`${idOf(person)} in (${one}.person_id, ${one}.deputy_id)`] : []),
      ],
      sql` and `,
    ),
  order: newest,
})

const newest: Order = {
  by: (row) => [sql`${row}.starts_on`, sql`${row}.id`],
  cursor: (row) => [sql`${row}.starts_on`, sql`${row}.id`],
  after: ([starts, id]) => [sql`${starts}::date`, sql`${idOf(String(id))}::uuid`],
  direction: 'desc',
}

/** The same as `stateOn`, asked of the rows. */
const stateAt = (one: Row, day: RawBuilder<unknown>) => sql`case
  when ${one}.revoked_at is not null then 'revoked'
  when ${one}.ends_on < ${day} then 'ended'
  when ${one}.starts_on > ${day} then 'planned'
  else 'in-force' end`
