import { sql } from 'kysely'
import type { Shape } from '../read-model/shape.ts'
import { column, milliseconds, reference, value } from '../read-model/shape.ts'
import { opdShape } from '../regency/regency.shape.ts'
import { opens } from './invitation/person-invitation.ts'
import { isAdmin } from './is-admin.ts'

export const personShape: Shape = {
  type: 'Person',
  table: 'person',
  reads: {
    id: column('id'),
    name: column('name'),
    email: column('email'),
    position: column('position'),
    access: column('access'),
    opd: reference(() => opdShape, 'opd_id'),
    isSupervisor: column('is_supervisor'),
    canSignIn: value((person) => sql`(${person}.is_active and ${person}.password_hash is not null)`),
    invitedUntil: value(
      (person) => sql`(select ${milliseconds(sql`i.expires_at`)} from person_invitation i
        where i.regency_id = ${person}.regency_id and i.person_id = ${person}.id and ${opens(sql`i`)} and ${isAdmin})`,
    ),
    openTaskCount: value(
      (person) => sql`(select count(*) from assignment a where a.regency_id = ${person}.regency_id
        and a.person_id = ${person}.id and a.is_open)`,
    ),
  },
}
