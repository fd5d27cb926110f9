import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { milliseconds } from '../../read-model/shape.ts'
import { personShape } from '../person.shape.ts'
import type { Person } from '../person.type.ts'
import { newSecret, tokenOfSecret } from '../session.ts'
import type { InvitePersonInput, InvitePersonResult } from './invite-person.type.ts'
import { PersonInvited } from './invite-person.type.ts'
import { hoursToLive } from './person-invitation.ts'

/** Makes somebody of the regency a link by which they choose a password; only their newest opens. */
export function invitePerson(
  context: Context,
  info: GraphQLResolveInfo,
  { person }: InvitePersonInput,
): Promise<typeof InvitePersonResult> {
  return asAdmin(context, compile(sql`select`), async (acting) => {
    const secret = newSecret()
    const [made] = await acting.door.within<{ expiresAt: number }>(
      acting.entry,
      compile(sql`insert into person_invitation (regency_id, person_id, token_hash, made_at, made_by, expires_at)
        select p.regency_id, p.id, ${tokenOfSecret(secret)}, house_now(), current_person(),
          house_now() + make_interval(hours => ${hoursToLive})
        from person p where p.regency_id = current_regency() and p.id = ${idOf(person)} and p.is_active
        returning ${milliseconds(sql`expires_at`)} as "expiresAt"`),
    )
    if (!made) return new NotFound(acting.locale)
    const told = await readOne<Person>(acting, info, {
      shape: personShape,
      asked: selectedBelow(info, 'PersonInvited', 'person', 'Person'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${idOf(person)}`,
    })
    return Object.assign(new PersonInvited(), { person: told, secret, expiresAt: made.expiresAt })
  })
}
