import type { RunStatus } from '../../generated/graphql.ts'
import type { Tone } from '../../design/badge/tone.ts'

/** The icon and tone of each status; its word is a message of the same name. In the order in which a reader asks for them. */
export const runStatuses: Record<RunStatus, { icon: string; tone: Tone }> = {
  RUNNING: { icon: 'i-lucide-circle-play', tone: 'primary' },
  PAUSED: { icon: 'i-lucide-circle-pause', tone: 'warning' },
  STUCK: { icon: 'i-lucide-octagon-alert', tone: 'error' },
  COMPLETED: { icon: 'i-lucide-circle-check', tone: 'success' },
  CANCELLED: { icon: 'i-lucide-circle-slash', tone: 'neutral' },
}
