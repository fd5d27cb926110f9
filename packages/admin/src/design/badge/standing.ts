import type { Tone } from './tone.ts'

/** How a task stands against its standard time, as the contract spells it. */
export type Standing = 'ON_TIME' | 'AT_RISK' | 'LATE' | 'UNTIMED' | 'PAUSED'

/** The icon and tone of each standing; its word is a message of the same name. Never one without the others. */
export const standings: Record<Standing, { icon: string; tone: Tone }> = {
  ON_TIME: { icon: 'i-lucide-circle-check', tone: 'success' },
  AT_RISK: { icon: 'i-lucide-clock-alert', tone: 'warning' },
  LATE: { icon: 'i-lucide-circle-alert', tone: 'error' },
  PAUSED: { icon: 'i-lucide-circle-pause', tone: 'neutral' },
  UNTIMED: { icon: 'i-lucide-circle-dashed', tone: 'neutral' },
}
