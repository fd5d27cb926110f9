import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference } from '../../read-model/shape.ts'

export const webhookShape: Shape = {
  type: 'Webhook',
  table: 'webhook',
  reads: {
    id: column('id'),
    url: column('url'),
    kinds: column('kinds'),
    madeAt: instant('made_at'),
    madeBy: reference(() => personShape, 'made_by'),
    failingSince: instant('failing_since'),
    disabledAt: instant('disabled_at'),
  },
}

export const deliveryShape: Shape = {
  type: 'Delivery',
  table: 'delivery',
  reads: {
    id: column('id'),
    messageId: column('message_id'),
    kind: column('kind'),
    status: column('status'),
    attempts: column('attempts'),
    answer: column('answer'),
    at: instant('at'),
    triedAt: instant('tried_at'),
  },
}
