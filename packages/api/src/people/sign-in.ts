import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Token } from '../database/door.ts'
import type { Context } from '../graphql/context.ts'
import { isPassword } from './password.ts'
import { openSession } from './session.ts'
import { forgetAttempts, tooManyAttempts } from './sign-in-attempts.ts'
import type { SignInInput } from './sign-in.type.ts'
import { CredentialsWrong, RegencyNeeded, TooManyAttempts } from './sign-in.type.ts'

interface Account {
  id: string
  regency_id: string
  password_hash: string | null
}

/** Checks the password and opens a session. Every failing path costs one hash, so that timing tells nothing. */
export async function signIn(
  context: Context,
  input: SignInInput,
): Promise<{ token: Token } | CredentialsWrong | TooManyAttempts | RegencyNeeded> {
  const { door, locale } = context
  const email = input.email.trim().toLowerCase()
  const retryAt = await tooManyAttempts(door, email, context.address)
  if (retryAt) return new TooManyAttempts(locale, retryAt)

  const accounts = await accountsOf(door, email)
  const proved: (Account & { key: string; name: string })[] = []
  for (const account of accounts.length ? accounts : [null]) {
    if ((await isPassword(input.password, account?.password_hash ?? null)) && account) {
      proved.push({ ...account, ...(await regencyOf(door, account.regency_id)) })
    }
  }
  const chosen = proved.length > 1 ? proved.filter(({ key }) => key === input.regency) : proved
  if (proved.length > 1 && chosen.length === 0)
    return new RegencyNeeded(
      locale,
      proved.map(({ key, name }) => ({ key, name })),
    )
  if (!chosen[0]) return new CredentialsWrong(locale)

  await forgetAttempts(door, email)
  const session = await openSession(door, chosen[0].regency_id, chosen[0].id, context.sessionLife)
  context.cookie.set(session.secret, session.secondsToLive)
  return { token: session.token }
}

const accountsOf = (door: Door, email: string) =>
  door.askAs<Account>(
    'app.sign_in',
    email,
    compile(
      sql`select id, regency_id, password_hash from person where email = ${email} and is_active order by id limit 5`,
    ),
  )

async function regencyOf(door: Door, id: string): Promise<{ key: string; name: string }> {
  const [regency] = await door.askAs<{ key: string; name: string }>(
    'app.regency',
    id,
    compile(sql`select key, official_name(kind, name) as name from regency`),
  )
  return regency!
}
