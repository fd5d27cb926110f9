import type { WebhookKind } from '../../generated/graphql.ts'

export const webhookKinds: readonly WebhookKind[] = [
  'RUN_STARTED',
  'RUN_COMPLETED',
  'RUN_CANCELLED',
  'RUN_STUCK',
  'TASK_OPENED',
  'TASK_COMPLETED',
  'TASK_SENT_BACK',
  'TASK_AT_RISK',
  'TASK_DUE',
  'TASK_LATE',
  'DEADLINE_AT_RISK',
  'DEADLINE_DUE',
  'DEADLINE_LATE',
  'DEADLINE_EXTENDED',
  'DEADLINE_RECOUNTED',
  'DATA_PUBLISHED',
  'DATA_WITHDRAWN',
  'PORTAL_FAILING',
  'PORTAL_DRIFTED',
]
