import { Chance } from './chance.ts'

/** How an OPD works: what share of the standard time it usually takes, how evenly, and how often its work is sent back. */
export interface Habits {
  pace: number
  unevenness: number
  sentBackShare: number
  /** How much of a task's time it lies before somebody takes it up. */
  waitingShare: number
}

/** The same OPD has the same habits all year. */
export function habitsOf(regency: string, opd: string): Habits {
  const chance = new Chance(`habits ${regency} ${opd}`)
  return {
    pace: 0.35 + 0.45 * chance.next(),
    unevenness: 0.45 + 0.35 * chance.next(),
    sentBackShare: 0.08 + 0.22 * chance.next(),
    waitingShare: 0.15 + 0.5 * chance.next(),
  }
}

/** Where a table is to be public, everybody is in time. */
export const whoPublish: Habits = { pace: 0.4, unevenness: 0.3, sentBackShare: 0.12, waitingShare: 0.3 }

/** What becomes of a run beside the ordinary. */
export type Fate = 'ordinary' | 'neglected' | 'stuck' | 'cancelled'

export function fateOf(chance: Chance, isPresent: boolean): Fate {
  const share = chance.next()
  // What has only just begun mostly waits for somebody.
  if (isPresent) return share < 0.6 ? 'neglected' : 'ordinary'
  if (share < 0.02) return 'stuck'
  if (share < 0.05) return 'neglected'
  return share < 0.07 ? 'cancelled' : 'ordinary'
}
