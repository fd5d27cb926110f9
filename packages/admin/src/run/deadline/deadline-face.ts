import type { Tone } from '../../design/badge/tone.ts'
import type { DeadlineVerdict } from '../../generated/graphql.ts'
import type { t } from './messages.ts'

export interface DeadlineFace {
  word: Parameters<typeof t>[0]
  icon: string
  tone: Tone
}

const faces: Record<DeadlineVerdict, DeadlineFace> = {
  RUNNING: { word: 'RUNNING', icon: 'i-lucide-hourglass', tone: 'neutral' },
  AT_RISK: { word: 'AT_RISK', icon: 'i-lucide-triangle-alert', tone: 'warning' },
  OVERDUE: { word: 'OVERDUE', icon: 'i-lucide-octagon-alert', tone: 'error' },
  ON_TIME: { word: 'ON_TIME', icon: 'i-lucide-circle-check', tone: 'success' },
  LATE: { word: 'LATE', icon: 'i-lucide-clock-alert', tone: 'error' },
  LAPSED: { word: 'LAPSED', icon: 'i-lucide-circle-minus', tone: 'neutral' },
}

/** Late is what was kept too late, and also what the run has left behind after its time. */
export const deadlineFace = (verdict: DeadlineVerdict, metAt: string | null | undefined): DeadlineFace =>
  verdict === 'LATE' && !metAt ? { ...faces.LATE, word: 'MISSED' } : faces[verdict]
