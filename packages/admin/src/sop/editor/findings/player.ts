import type { Key, Played } from '@satualur/engine'

/** Somebody who plays a role, in one OPD or for the whole regency. */
export interface Player {
  id: string
  name: string
  opd: string | null
}

export type RoleCast = ReadonlyMap<Key, readonly Player[]>

/** Who plays each role, and where. */
export const playedIn = (cast: RoleCast): Played[] =>
  [...cast].flatMap(([role, players]) => players.map(({ id, opd }) => ({ role, opd, person: id })))
