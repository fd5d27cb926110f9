import { sql } from 'kysely'
import type { Shape } from '../read-model/shape.ts'
import { column, instant, reference, value } from '../read-model/shape.ts'
import { opdShape, regencyShape } from '../regency/regency.shape.ts'

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
  },
}

/** Read from the session's row: a viewer is somebody with a session. */
export const viewerShape: Shape = {
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
    openTaskCount: value(() => waiting()),
    overdueTaskCount: value(() => waiting(sql`and a.due_at < now()`)),
  },
}

const waiting = (condition = sql``) => sql`(select count(*) from assignment a
  where a.regency_id = current_regency() and a.person_id = current_person() and a.is_open ${condition})`
