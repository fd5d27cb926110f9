import type { Tone } from '../../design/badge/tone.ts'
import type { Verdict } from '../../generated/graphql.ts'

/** The icon and tone of each verdict; its word is a message of the same name. Never one without the others. */
export const verdicts: Record<Verdict, { icon: string; tone: Tone }> = {
  ON_TIME: { icon: 'i-lucide-circle-check', tone: 'success' },
  LATE: { icon: 'i-lucide-circle-alert', tone: 'error' },
  EXCUSED: { icon: 'i-lucide-shield-check', tone: 'neutral' },
  UNTIMED: { icon: 'i-lucide-circle-dashed', tone: 'neutral' },
  RUNNING: { icon: 'i-lucide-circle-play', tone: 'neutral' },
  AT_RISK: { icon: 'i-lucide-clock-alert', tone: 'warning' },
  OVERDUE: { icon: 'i-lucide-circle-alert', tone: 'error' },
  PAUSED: { icon: 'i-lucide-circle-pause', tone: 'neutral' },
}
