import { sql } from 'kysely'
import type { Shape } from '../read-model/shape.ts'
import { column, reference, value } from '../read-model/shape.ts'
import { opdShape } from '../regency/regency.shape.ts'

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
    openTaskCount: value(
      (person) => sql`(select count(*) from assignment a where a.regency_id = ${person}.regency_id
        and a.person_id = ${person}.id and a.is_open)`,
    ),
  },
}
