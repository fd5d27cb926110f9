import type { Instant } from '../instant.ts'
import type { Run } from '../run/run.ts'
import type { Turn } from './turn.ts'

/** How a turn stands; see `turnState`. */
export type TurnState = 'upcoming' | 'open' | 'done' | 'done-late' | 'missed' | 'blocked' | 'waived'

/** What has come of a turn so far. */
export interface TurnCourse {
  /** Its run; null while there is none. */
  run: { status: Run['status']; closedAt: Instant | null } | null
  /** Whether somebody has said that there is nothing to be done for it. */
  isWaived: boolean
  /** Whether something keeps it from opening. */
  isBlocked: boolean
}

/**
 * How a turn stands at an instant. A completed run settles it, in its time (`done`, the last instant included) or after
 * (`done-late`). A cancelled run settles nothing: within its time the turn is `blocked`, since nothing goes on by itself.
 * Waiving counts where there is no living run. A turn whose time has passed without a completed run is `missed`, also while
 * its run still goes on. A run that began before its turn opens it.
 */
export function turnState(
  { opensAt, endsAt }: Pick<Turn, 'opensAt' | 'endsAt'>,
  { run, isWaived, isBlocked }: TurnCourse,
  now: Instant,
): TurnState {
  if (run?.status === 'completed')
    return run.closedAt !== null && run.closedAt > endsAt ? 'done-late' : 'done'
  const isLiving = run !== null && run.status !== 'cancelled'
  if (isWaived && !isLiving) return 'waived'
  if (now >= endsAt) return 'missed'
  if (isLiving) return 'open'
  if (now < opensAt) return 'upcoming'
  return isBlocked || run !== null ? 'blocked' : 'open'
}
