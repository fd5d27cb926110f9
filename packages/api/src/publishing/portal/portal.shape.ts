import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference, value } from '../../read-model/shape.ts'

export const portalShape: Shape = {
  type: 'Portal',
  table: 'portal',
  reads: {
    address: column('address'),
    organization: column('organization'),
    licence: column('licence'),
    fillsDatastore: column('fills_datastore'),
    standingCount: value(
      (portal) => sql`(select count(*) from publication u where u.regency_id = ${portal}.regency_id
        and u.state not in ('withdrawn', 'left') and (u.sent is not null or u.attempts > 0))`,
    ),
    removingSince: instant('removing_since'),
    setAt: instant('set_at'),
    setBy: reference(() => personShape, 'set_by'),
  },
}
