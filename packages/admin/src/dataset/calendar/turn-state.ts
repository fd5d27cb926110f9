import type { Tone } from '../../design/badge/tone.ts'
import type { TurnState } from '../../generated/graphql.ts'

/** What asks for somebody comes first. */
export const turnStates = [
  'MISSED',
  'BLOCKED',
  'OPEN',
  'UPCOMING',
  'DONE_LATE',
  'DONE',
  'WAIVED',
] as const satisfies readonly TurnState[]

export const turnLooks: Record<TurnState, { icon: string; tone: Tone }> = {
  MISSED: { icon: 'i-lucide-circle-alert', tone: 'error' },
  BLOCKED: { icon: 'i-lucide-octagon-x', tone: 'warning' },
  OPEN: { icon: 'i-lucide-circle-play', tone: 'primary' },
  UPCOMING: { icon: 'i-lucide-circle-dashed', tone: 'neutral' },
  DONE_LATE: { icon: 'i-lucide-clock-alert', tone: 'success' },
  DONE: { icon: 'i-lucide-circle-check', tone: 'success' },
  WAIVED: { icon: 'i-lucide-circle-slash', tone: 'neutral' },
}

/** How many there are of each, in that order; states that do not occur are left out. */
export function countTurns(turns: readonly { state: TurnState }[]): { state: TurnState; count: number }[] {
  return turnStates
    .map((state) => ({ state, count: turns.filter((turn) => turn.state === state).length }))
    .filter(({ count }) => count > 0)
}
