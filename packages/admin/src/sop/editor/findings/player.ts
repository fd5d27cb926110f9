import type { Key, Played } from '@satualur/engine'

/** Somebody who plays a role, in one OPD or for the whole regency. */
export interface Player {
  name: string
  opd: string | null
}

export type RoleCast = ReadonlyMap<Key, readonly Player[]>

/** Where each role is played. */
export const playedIn = (cast: RoleCast): Played[] =>
  [...cast].flatMap(([role, players]) => players.map(({ opd }) => ({ role, opd })))
