import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door, Token } from '../../database/door.ts'
import { newSecret, tokenOfSecret } from '../session.ts'

const hoursToLive = 24

/**
 * The one-time secret that opens a house without a regency, or null where it has one. A later secret replaces an earlier
 * one, so that only the newest printed link works.
 */
export async function createInvitation({ door }: { door: Door }): Promise<string | null> {
  const secret = newSecret()
  const made = await door.askAs<{ made: boolean }>(
    'app.house',
    'whole',
    compile(sql`with replaced as (delete from invitation)
      insert into invitation (token_hash, expires_at)
      select ${tokenOfSecret(secret)}, now() + make_interval(hours => ${hoursToLive})
      where not exists (select from regency) returning true as made`),
  )
  return made.length > 0 ? secret : null
}

/** The invitations that still open the house. Asked in a transaction that sees the whole house. */
export const opens = (token: Token) =>
  sql`token_hash = ${token} and expires_at > now() and not exists (select from regency)`

export async function isOpen(door: Door, token: Token): Promise<boolean> {
  const rows = await door.askAs(
    'app.house',
    'whole',
    compile(sql`select from invitation where ${opens(token)}`),
  )
  return rows.length > 0
}
