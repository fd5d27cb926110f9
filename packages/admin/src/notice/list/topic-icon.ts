import type { NoticeTopic } from '../../generated/graphql.ts'

export const topicIcon: Record<NoticeTopic, string> = {
  WORK: 'i-lucide-inbox',
  DUE: 'i-lucide-alarm-clock',
  CHANGE: 'i-lucide-undo-2',
  PAUSE: 'i-lucide-circle-pause',
  MENTION: 'i-lucide-at-sign',
  HOUSE: 'i-lucide-settings',
}
