import type { Instant } from '@satualur/engine'
import type { Door, Entry, Statement, Token } from '../database/door.ts'
import { NotSignedInFault } from '../database/door.ts'
import type { MikroORM } from '../database/orm.ts'
import type { Definitions } from '../sop/definitions.ts'
import type { Calendars } from '../regency/calendars.ts'
import type { SessionLife } from '../people/session.ts'
import type { Onlookers } from '../jobs/follow/onlookers.ts'
import type { Changes } from '../run/rows/changes.ts'
import type { ServerSettings } from '../server/settings.ts'
import type { Locale } from './locale.ts'

/** Somebody acting at some time: what a use case needs. Who it is is known only through `token`, never from arguments. */
export interface Acting {
  door: Door
  token: Token | null
  /** Who the session has proved to be earlier in this same request, where it has. */
  entry?: Entry
  clock: () => Instant
  definitions: Definitions
  calendars: Calendars
  /** Told whenever a run has changed, for the pages that are open. */
  changes: Changes
}

/** What a request brings along. */
export interface Context extends Acting {
  orm: MikroORM
  /** Told whenever somebody is shown figures of other regencies. */
  onlookers: Onlookers
  settings: ServerSettings
  locale: Locale
  /** Whether `token` is that of a key, which reads within its scopes, and not of a session. */
  bearsKey: boolean
  /** Where the server itself asks on somebody's behalf: how many rows of a list one page may hold. */
  pageAtMost?: number
  /** The address under which whoever asks knows this house. */
  origin: string
  /** The address of the asking device, for bounding guesses. */
  address: string
  cookie: SessionCookie
  /** How long a session lives that this request opens. */
  sessionLife: SessionLife
}

/** Sets or clears the session cookie of the answer. */
export interface SessionCookie {
  set(secret: string, secondsToLive: number): void
  clear(): void
}

export function tokenOf({ token }: Pick<Acting, 'token'>): Token {
  if (!token) throw new NotSignedInFault('no session cookie')
  return token
}

/** Answers a statement for whoever is acting: as already proved in this request, or proving the session along with it. */
export async function askFor<Row>(acting: Acting, statement: Statement): Promise<Row[]> {
  const { door, entry } = acting
  return entry ? door.within<Row>(entry, statement) : (await door.ask<Row>(tokenOf(acting), statement)).rows
}
