import type { DelegationState } from '../../generated/graphql.ts'
import type { Tone } from '../../design/badge/tone.ts'

/** How each state looks beside its word. */
export const delegationStates: Record<DelegationState, { icon: string; tone: Tone }> = {
  PLANNED: { icon: 'i-lucide-calendar-clock', tone: 'primary' },
  IN_FORCE: { icon: 'i-lucide-user-check', tone: 'success' },
  ENDED: { icon: 'i-lucide-calendar-check', tone: 'neutral' },
  REVOKED: { icon: 'i-lucide-ban', tone: 'neutral' },
}
