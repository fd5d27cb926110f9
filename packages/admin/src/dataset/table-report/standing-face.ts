import type { Tone } from '../../design/badge/tone.ts'
import type { TableStanding } from '../../generated/graphql.ts'

/** Never a colour alone: each standing has its icon, and its word stands in the messages. */
export const standingFaces: Record<TableStanding, { icon: string; tone: Tone }> = {
  WAITING: { icon: 'i-lucide-hourglass', tone: 'neutral' },
  CHECKING: { icon: 'i-lucide-loader', tone: 'neutral' },
  CLEAN: { icon: 'i-lucide-circle-check', tone: 'success' },
  FAULTY: { icon: 'i-lucide-triangle-alert', tone: 'error' },
  UNREADABLE: { icon: 'i-lucide-file-x', tone: 'error' },
  WAIVED: { icon: 'i-lucide-stamp', tone: 'warning' },
  FAILED: { icon: 'i-lucide-circle-alert', tone: 'warning' },
}

/** Whether the server is still at it. */
export const isUnderWay = (standing: TableStanding): boolean =>
  standing === 'WAITING' || standing === 'CHECKING'
