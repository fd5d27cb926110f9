import type { EntryStanding } from '../../../generated/graphql.ts'
import type { Tone } from '../../../design/badge/tone.ts'

/** In the order in which an entry comes to them. */
export const standings: EntryStanding[] = [
  'PROPOSED',
  'CHANGE_PROPOSED',
  'AGREED',
  'CHANGE_AGREED',
  'RETURNED',
  'CHANGE_RETURNED',
  'IN_FORCE',
  'LEFT',
]

export const standingFace: Record<EntryStanding, { icon: string; tone: Tone }> = {
  PROPOSED: { icon: 'i-lucide-send', tone: 'primary' },
  CHANGE_PROPOSED: { icon: 'i-lucide-send', tone: 'primary' },
  AGREED: { icon: 'i-lucide-handshake', tone: 'primary' },
  CHANGE_AGREED: { icon: 'i-lucide-handshake', tone: 'primary' },
  RETURNED: { icon: 'i-lucide-undo-2', tone: 'warning' },
  CHANGE_RETURNED: { icon: 'i-lucide-undo-2', tone: 'warning' },
  IN_FORCE: { icon: 'i-lucide-circle-check', tone: 'success' },
  LEFT: { icon: 'i-lucide-circle-minus', tone: 'neutral' },
}

/** Whether the Forum has something to say: to agree to what is proposed, or to return that and what it agreed to. */
export const isProposed = (standing: EntryStanding): boolean =>
  standing === 'PROPOSED' || standing === 'CHANGE_PROPOSED'
export const isAgreed = (standing: EntryStanding): boolean =>
  standing === 'AGREED' || standing === 'CHANGE_AGREED'
