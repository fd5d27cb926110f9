import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door, Token } from '../../database/door.ts'
import type { Row } from '../../read-model/shape.ts'
import { milliseconds } from '../../read-model/shape.ts'
import type { Invitation } from './person-invitation.type.ts'

/** Over a weekend, and no longer. */
export const hoursToLive = 72

/** Whether a link still opens: not used, not over, and the newest of its person. Asked inside their regency. */
export const opens = (
  invitation: Row,
) => sql`(${invitation}.used_at is null and ${invitation}.expires_at > house_now()
  and not exists (select from person_invitation newer where newer.regency_id = ${invitation}.regency_id
    and newer.person_id = ${invitation}.person_id
    and (newer.made_at, newer.id) > (${invitation}.made_at, ${invitation}.id)))`

/** Whose link this is. Its secret shows that row alone; the regency follows from it. */
export interface Invited extends Omit<Invitation, 'minimumLength'> {
  regencyId: string
  personId: string
}

/** Nobody where the link opens no more, or its person has lost their access. */
export async function whoIsInvited(door: Door, token: Token): Promise<Invited | null> {
  const [found] = await door.askAs<{ regencyId: string }>(
    'app.invitation',
    token.toString('hex'),
    compile(sql`select regency_id as "regencyId" from person_invitation where token_hash = ${token}`),
  )
  if (!found) return null
  const [invited] = await door.askAs<Invited>(
    'app.regency',
    found.regencyId,
    compile(sql`select p.regency_id as "regencyId", p.id as "personId", p.name, p.email, p.password_hash is not null as "canSignIn",
        official_name(r.kind, r.name) as "regencyName", ${milliseconds(sql`i.expires_at`)} as "expiresAt"
      from person_invitation i join person p on p.regency_id = i.regency_id and p.id = i.person_id join regency r on r.id = i.regency_id
      where i.regency_id = current_regency() and i.token_hash = ${token} and p.is_active and ${opens(sql`i`)}`),
  )
  return invited ?? null
}
