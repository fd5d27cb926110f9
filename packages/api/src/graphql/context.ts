import type { Instant } from '@satualur/engine'
import type { Door, Token } from '../database/door.ts'
import { NotSignedInFault } from '../database/door.ts'
import type { Definitions } from '../sop/definitions.ts'
import type { Calendars } from '../regency/calendars.ts'
import type { Locale } from './locale.ts'

/** What a request brings along. Who asks is known only through `token`; nothing in the arguments can say otherwise. */
export interface Context {
  door: Door
  token: Token | null
  locale: Locale
  clock: () => Instant
  /** The address of the asking device, for bounding guesses. */
  address: string
  cookie: SessionCookie
  definitions: Definitions
  calendars: Calendars
}

/** Sets or clears the session cookie of the answer. */
export interface SessionCookie {
  set(secret: string, secondsToLive: number): void
  clear(): void
}

export function tokenOf(context: Context): Token {
  if (!context.token) throw new NotSignedInFault('no session cookie')
  return context.token
}
