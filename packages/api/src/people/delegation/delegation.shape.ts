import { sql } from 'kysely'
import type { Shape } from '../../read-model/shape.ts'
import { column, computed, instant, reference, value } from '../../read-model/shape.ts'
import { isAdmin } from '../is-admin.ts'
import { personShape } from '../person.shape.ts'

const today = ['regencyId', 'calendarRevision']

export const delegationShape: Shape = {
  type: 'Delegation',
  table: 'delegation',
  reads: {
    id: column('id'),
    person: reference(() => personShape, 'person_id'),
    deputy: reference(() => personShape, 'deputy_id'),
    kind: column('kind'),
    decree: column('decree'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    state: computed('startsOn', 'endsOn', 'revokedAt', ...today),
    madeAt: instant('made_at'),
    madeBy: reference(() => personShape, 'made_by'),
    revokedAt: instant('revoked_at'),
    revokedBy: reference(() => personShape, 'revoked_by'),
    revocationReason: column('revocation_reason'),
    isRevocable: computed('isTheirs', 'endsOn', 'revokedAt', ...today),
    isTheirs: value(
      (one) => sql`(${isAdmin} or ${one}.person_id = current_person() and ${one}.kind = 'delegation')`,
    ),
    regencyId: column('regency_id'),
    calendarRevision: value(
      (one) => sql`(select c.revision from calendar c where c.regency_id = ${one}.regency_id)`,
    ),
  },
}
