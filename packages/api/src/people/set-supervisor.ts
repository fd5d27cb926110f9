import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { personShape } from './person.shape.ts'
import type { Person } from './person.type.ts'
import type { SetSupervisorResult, SupervisorInput } from './set-supervisor.type.ts'
import { SupervisorSet } from './set-supervisor.type.ts'

/** Says whether somebody supervises the work of their OPD. */
export function setSupervisor(
  context: Context,
  info: GraphQLResolveInfo,
  { person, isSupervisor }: SupervisorInput,
): Promise<typeof SetSupervisorResult> {
  return asAdmin(context, compile(sql`select`), async (acting) => {
    const [set] = await acting.door.within(
      acting.entry,
      compile(sql`update person p set is_supervisor = ${isSupervisor}
        where p.regency_id = current_regency() and p.id = ${idOf(person)} and p.is_active returning p.id`),
    )
    if (!set) return new NotFound(acting.locale)
    const told = await readOne<Person>(acting, info, {
      shape: personShape,
      asked: selectedBelow(info, 'SupervisorSet', 'person', 'Person'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${idOf(person)}`,
    })
    return Object.assign(new SupervisorSet(), { person: told })
  })
}
