import { registerEnumType } from 'type-graphql'

/** Values are the `type` that a message carries. */
export const WebhookKind = {
  RUN_STARTED: 'run.started',
  RUN_COMPLETED: 'run.completed',
  RUN_CANCELLED: 'run.cancelled',
  RUN_STUCK: 'run.stuck',
  TASK_OPENED: 'task.opened',
  TASK_COMPLETED: 'task.completed',
  TASK_SENT_BACK: 'task.sent_back',
  TASK_AT_RISK: 'task.at_risk',
  TASK_DUE: 'task.due',
  TASK_LATE: 'task.late',
  DEADLINE_AT_RISK: 'deadline.at_risk',
  DEADLINE_DUE: 'deadline.due',
  DEADLINE_LATE: 'deadline.late',
  DEADLINE_EXTENDED: 'deadline.extended',
  DEADLINE_RECOUNTED: 'deadline.recounted',
  DATA_PUBLISHED: 'data.published',
  DATA_WITHDRAWN: 'data.withdrawn',
  PORTAL_FAILING: 'portal.failing',
  PORTAL_DRIFTED: 'portal.drifted',
} as const
export type WebhookKind = (typeof WebhookKind)[keyof typeof WebhookKind]
registerEnumType(WebhookKind, { name: 'WebhookKind', description: 'What a webhook is told about.' })
