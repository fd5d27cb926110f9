import type { Instant, Key } from '@satualur/engine'
import { paces, type Pace } from './pace.ts'

/**
 * What a simulation takes for granted, because the sheet does not say it. Everything by key is a change to the usual:
 * what is not named there keeps the default told here, so an SOP can be edited on while its assumptions stay.
 */
export interface Assumptions {
  /** The same seed and assumptions give the same result. */
  seed: string
  /** How many runs are played. */
  runs: number
  startAt: Instant
  /** How many runs begin in a month, one by one by chance; less than one a year counts as one a year. */
  runsPerMonth: number
  /** How many items ("berkas") a run is about, for rows whose waktu counts per item. */
  items: number
  /** How much of the standard time the work takes, and the rows that differ. */
  pace: Pace
  paces: ReadonlyMap<Key, Pace>
  /** Standard time in office minutes for rows without a number, by step; one working day where nothing is said. */
  assumedMinutes: ReadonlyMap<Key, number>
  /** Weights of the outcomes of an act; see `oddsOf` for the usual ones. */
  odds: ReadonlyMap<Key, ReadonlyMap<Key, number>>
  /** How many people work in a role. Enough for everything that comes where nothing is said: nobody waits for them. */
  people: ReadonlyMap<Key, number>
}

/** What is taken for granted until somebody says otherwise. */
export const usualAssumptions = (startAt: Instant): Assumptions => ({
  seed: 'satualur',
  runs: 2_000,
  startAt,
  runsPerMonth: 10,
  items: 1,
  pace: paces.biasa,
  paces: new Map(),
  assumedMinutes: new Map(),
  odds: new Map(),
  people: new Map(),
})
