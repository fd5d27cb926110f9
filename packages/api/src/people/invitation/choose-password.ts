import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Token } from '../../database/door.ts'
import type { Context } from '../../graphql/context.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { hashPassword, passwordLengthAtLeast } from '../password.ts'
import { openSession, tokenOfSecret } from '../session.ts'
import { forgetAttempts } from '../sign-in-attempts.ts'
import { InvitationInvalid, PasswordTooWeak } from './accept-invitation.type.ts'
import type { ChoosePasswordInput } from './choose-password.type.ts'
import { opens, whoIsInvited } from './person-invitation.ts'

/** Whoever holds the link chooses the password and is signed in; the link is used up, and sessions from before end. */
export async function choosePassword(
  context: Context,
  input: ChoosePasswordInput,
): Promise<{ token: Token } | InvitationInvalid | PasswordTooWeak> {
  const { door, locale } = context
  const token = tokenOfSecret(input.token)
  const invited = await whoIsInvited(door, token)
  if (!invited) return new InvitationInvalid(locale, over)
  if ([...input.password].length < passwordLengthAtLeast) return new PasswordTooWeak(locale)
  const { regencyId, email } = invited
  // Of two at the same moment the later one finds the link used.
  const [person] = await door.askAs<{ id: string }>(
    'app.regency',
    regencyId,
    compile(sql`with used as (
        update person_invitation i set used_at = house_now()
        where i.regency_id = current_regency() and i.token_hash = ${token} and ${opens(sql`i`)} returning i.person_id
      ), ended as (
        delete from session s using used where s.regency_id = current_regency() and s.person_id = used.person_id
      )
      update person p set password_hash = ${await hashPassword(input.password)} from used
      where p.regency_id = current_regency() and p.id = used.person_id and p.is_active returning p.id`),
  )
  if (!person) return new InvitationInvalid(locale, over)
  await forgetAttempts(door, email)
  const session = await openSession(door, regencyId, person.id, context.sessionLife)
  context.cookie.set(session.secret, session.secondsToLive)
  return { token: session.token }
}

const over: Sentence = {
  id: 'Tautan ini tidak berlaku lagi: sudah dipakai, sudah diganti, atau sudah lewat waktunya. Mintalah tautan baru kepada admin kabupaten/kota Anda, atau masuk bila sudah mempunyai kata sandi.',
  en: 'This link is no longer valid: it was used, replaced or has expired. Ask your regency’s admin for a new one, or sign in if you have a password.',
}
