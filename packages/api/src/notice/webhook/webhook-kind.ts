import type { RunEvent } from '@satualur/engine'
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
} as const
export type WebhookKind = (typeof WebhookKind)[keyof typeof WebhookKind]
registerEnumType(WebhookKind, { name: 'WebhookKind', description: 'What a webhook is told about.' })

/** The kind under which an event is told to other programs; null for what stays in the house. */
export function webhookKindOf(event: RunEvent): WebhookKind | null {
  switch (event.type) {
    case 'RunStarted':
      return 'run.started'
    case 'RunCompleted':
      return 'run.completed'
    case 'RunCancelled':
      return 'run.cancelled'
    case 'RunStuck':
      return 'run.stuck'
    case 'TaskOpened':
      return 'task.opened'
    case 'TaskCompleted':
      return event.isSentBack ? 'task.sent_back' : 'task.completed'
    default:
      return null
  }
}
