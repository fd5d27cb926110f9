import { registerEnumType } from 'type-graphql'

export const NoticeKind = {
  TASK_OPENED: 'task-opened',
  TASK_ASSIGNED: 'task-assigned',
  TASK_SENT_BACK: 'task-sent-back',
  TASK_RECALLED: 'task-recalled',
  TASK_WITHDRAWN: 'task-withdrawn',
  TASK_SKIPPED: 'task-skipped',
  TASK_PAUSED: 'task-paused',
  TASK_RESUMED: 'task-resumed',
  TASK_AT_RISK: 'task-at-risk',
  TASK_DUE: 'task-due',
  TASK_LATE: 'task-late',
  DUE_RECOUNTED: 'due-recounted',
  DEADLINE_AT_RISK: 'deadline-at-risk',
  DEADLINE_DUE: 'deadline-due',
  DEADLINE_LATE: 'deadline-late',
  DEADLINE_EXTENDED: 'deadline-extended',
  DEADLINE_RECOUNTED: 'deadline-recounted',
  RUN_PAUSED: 'run-paused',
  RUN_RESUMED: 'run-resumed',
  RUN_STUCK: 'run-stuck',
  RUN_CANCELLED: 'run-cancelled',
  MENTIONED: 'mentioned',
  DEPUTY_NAMED: 'deputy-named',
  DEPUTY_REVOKED: 'deputy-revoked',
  DATA_PUBLIC: 'data-public',
  PORTAL_FAILING: 'portal-failing',
  PORTAL_DRIFTED: 'portal-drifted',
  WEBHOOK_DISABLED: 'webhook-disabled',
} as const
export type NoticeKind = (typeof NoticeKind)[keyof typeof NoticeKind]
registerEnumType(NoticeKind, { name: 'NoticeKind', description: 'What somebody is told about.' })

export const NoticeTopic = {
  WORK: 'work',
  DUE: 'due',
  CHANGE: 'change',
  PAUSE: 'pause',
  MENTION: 'mention',
  HOUSE: 'house',
} as const
export type NoticeTopic = (typeof NoticeTopic)[keyof typeof NoticeTopic]
registerEnumType(NoticeTopic, {
  name: 'NoticeTopic',
  description:
    'Kinds of notices that are switched together: work that comes to somebody, its due time, what others change of it, pauses, mentions, and what only admins are told.',
})

const topics: Record<NoticeKind, NoticeTopic> = {
  'task-opened': 'work',
  'task-assigned': 'work',
  'task-sent-back': 'work',
  'deputy-named': 'work',
  'deputy-revoked': 'change',
  'task-recalled': 'change',
  'task-withdrawn': 'change',
  'task-skipped': 'change',
  'run-cancelled': 'change',
  'task-paused': 'pause',
  'task-resumed': 'pause',
  'run-paused': 'pause',
  'run-resumed': 'pause',
  'task-at-risk': 'due',
  'task-due': 'due',
  'task-late': 'due',
  'due-recounted': 'due',
  'deadline-at-risk': 'due',
  'deadline-due': 'due',
  'deadline-late': 'due',
  'deadline-extended': 'due',
  'deadline-recounted': 'due',
  mentioned: 'mention',
  'run-stuck': 'house',
  'data-public': 'change',
  'portal-failing': 'house',
  'portal-drifted': 'house',
  'webhook-disabled': 'house',
}

export const topicOf = (kind: NoticeKind): NoticeTopic => topics[kind]
