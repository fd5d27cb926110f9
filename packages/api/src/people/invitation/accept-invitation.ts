import { usualCalendar } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Token } from '../../database/door.ts'
import type { EntityManager } from '../../database/orm.ts'
import { inRegency, newId } from '../../database/orm.ts'
import type { Context } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { insertRegency } from '../../regency/insert-regency.ts'
import type { AcceptInvitationInput } from './accept-invitation.type.ts'
import { InvitationInvalid, PasswordTooWeak } from './accept-invitation.type.ts'
import { isOpen, opens } from './house-invitation.ts'
import { hashPassword, passwordLengthAtLeast } from '../password.ts'
import { personEntity } from '../person.entity.ts'
import { newSession, tokenOfSecret } from '../session.ts'

/** Makes the first regency of an empty house with its admin and signs them in; the invitation is used up with it. */
export async function acceptInvitation(
  context: Context,
  input: AcceptInvitationInput,
): Promise<{ token: Token } | InvitationInvalid | PasswordTooWeak> {
  const { orm, door, locale } = context
  const typed = trimmed(input)
  const invitation = tokenOfSecret(input.token)
  if (!(await isOpen(door, invitation))) return new InvitationInvalid(locale)
  if ([...input.password].length < passwordLengthAtLeast) return new PasswordTooWeak(locale)
  const passwordHash = await hashPassword(input.password)
  const regencyId = await newId(orm.em.fork())
  const work = async (em: EntityManager) => {
    const used = await em
      .getKysely()
      .executeQuery(compile(sql`delete from invitation where ${opens(invitation)} returning 1`))
    if (used.rows.length === 0) return null
    const { key, regencyName, name, position, email } = typed
    const calendar = usualCalendar(input.zone)
    await insertRegency(em, {
      id: regencyId,
      key,
      code: null,
      name: regencyName,
      kind: input.regencyKind,
      isSample: false,
      calendar,
    })
    const id = await newId(em)
    await em.insert(personEntity, {
      regencyId,
      id,
      email,
      name,
      position,
      access: 'admin',
      opdId: null,
      passwordHash,
    })
    const session = newSession(regencyId, id, context.sessionLife)
    await em.getKysely().executeQuery(session.insert)
    return session
  }
  const session = await inRegency(orm, regencyId, work, { 'app.house': 'whole' })
  if (!session) return new InvitationInvalid(locale)
  context.cookie.set(session.secret, session.secondsToLive)
  return { token: session.token }
}

/** What was typed, without stray blanks; a form checks it before, so that a blank field here is the client's mistake. */
function trimmed({ regencyName, name, position, email }: AcceptInvitationInput) {
  const bare = regencyName.trim().replace(/^(kabupaten|kab\.|kota)\s+/i, '')
  const key = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const typed = {
    key,
    regencyName: bare,
    name: name.trim(),
    position: position.trim(),
    email: email.trim().toLowerCase(),
  }
  const blank = Object.entries(typed).find(([, text]) => text === '')
  if (blank)
    throw badInput({ id: `“${blank[0]}” kosong. Isilah.`, en: `“${blank[0]}” is blank. Fill it in.` })
  if (!/^\S+@\S+$/.test(typed.email))
    throw badInput({
      id: '“email” bukan alamat email. Periksa ejaannya.',
      en: '“email” is not an e-mail address. Check its spelling.',
    })
  return typed
}
