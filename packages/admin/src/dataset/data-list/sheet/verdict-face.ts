import type { Tone } from '../../../design/badge/tone.ts'
import type { Verdict } from './send-sheet.ts'

/** In the order in which they want to be looked at. */
export const verdicts: readonly Verdict[] = ['refused', 'new', 'changed', 'same']

export const verdictFaces: Record<Verdict, { icon: string; tone: Tone }> = {
  refused: { icon: 'i-lucide-triangle-alert', tone: 'warning' },
  new: { icon: 'i-lucide-plus', tone: 'success' },
  changed: { icon: 'i-lucide-pencil', tone: 'primary' },
  same: { icon: 'i-lucide-equal', tone: 'neutral' },
}
