import { createHash, randomBytes } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Token } from '../database/door.ts'

/** How long a session lives: idle, and at the longest. */
export interface SessionLife {
  idleMinutes: number
  hours: number
}

export const usualLife: SessionLife = { idleMinutes: 30, hours: 12 }

/** 192 random bits, as an address or a cookie can carry them. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

export const tokenOfSecret = (secret: string): Token => createHash('sha256').update(secret).digest()

export interface NewSession {
  /** Told once, to the browser alone. */
  secret: string
  token: Token
  secondsToLive: number
  /** Has to run in a transaction of the person's regency. */
  insert: CompiledQuery
}

/** A session for somebody who has proved who they are, not yet written. */
export function newSession(regencyId: string, personId: string, life: SessionLife = usualLife): NewSession {
  const secret = newSecret()
  const token = tokenOfSecret(secret)
  const insert = compile(sql`insert into session (regency_id, person_id, token_hash, idle, expires_at)
    values (${regencyId}, ${personId}, ${token}, make_interval(mins => ${life.idleMinutes}), now() + make_interval(hours => ${life.hours}))`)
  return { secret, token, secondsToLive: life.hours * 3600, insert }
}

export async function openSession(
  door: Door,
  regencyId: string,
  personId: string,
  life: SessionLife = usualLife,
): Promise<NewSession> {
  const session = newSession(regencyId, personId, life)
  await door.askAs('app.regency', regencyId, session.insert)
  return session
}

export async function closeSession(door: Door, token: Token): Promise<void> {
  await door.ask(token, compile(sql`delete from session where token_hash = ${token}`))
}
