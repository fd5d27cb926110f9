import type { House } from '@satualur/api'
import type pg from 'pg'
import type { Leftovers } from './leftovers.ts'
import type { Sizes } from './sizes.ts'

/** What every part of the bench stands on. */
export interface Bench {
  size: Sizes
  /** The database's owner, before whom no policy stands. */
  owner: pg.Pool
  ownerUrl: string
  /** Of a server in this process that does nothing by itself. */
  house: House
  folder: string
  leftovers: Leftovers
  say: (line: string) => void
}
