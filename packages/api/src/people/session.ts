import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Token } from '../database/door.ts'

/** How long a session lives: idle, and at the longest. */
export interface SessionLife {
  idleMinutes: number
  hours: number
}

export const usualLife: SessionLife = { idleMinutes: 30, hours: 12 }

export const tokenOfSecret = (secret: string): Token => createHash('sha256').update(secret).digest()

/** Opens a session for somebody who has proved who they are; the secret is told once. */
export async function openSession(
  door: Door,
  regencyId: string,
  personId: string,
  life: SessionLife = usualLife,
): Promise<{ secret: string; token: Token; secondsToLive: number }> {
  const secret = randomBytes(24).toString('base64url')
  const token = tokenOfSecret(secret)
  const insert = compile(sql`insert into session (regency_id, person_id, token_hash, idle, expires_at)
    values (${regencyId}, ${personId}, ${token}, make_interval(mins => ${life.idleMinutes}), now() + make_interval(hours => ${life.hours}))`)
  await door.askAs('app.regency', regencyId, insert)
  return { secret, token, secondsToLive: life.hours * 3600 }
}

export async function closeSession(door: Door, token: Token): Promise<void> {
  await door.ask(token, compile(sql`delete from session where token_hash = ${token}`))
}
