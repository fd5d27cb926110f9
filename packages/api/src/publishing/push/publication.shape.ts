import { sql } from 'kysely'
import { datasetShape } from '../../dataset/dataset.shape.ts'
import type { Order } from '../../read-model/compose.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference } from '../../read-model/shape.ts'

export const publicationShape: Shape = {
  type: 'Publication',
  table: 'publication',
  reads: {
    id: column('dataset_id'),
    dataset: reference(() => datasetShape, 'dataset_id'),
    state: column('state'),
    attempts: column('attempts'),
    askedAt: instant('asked_at'),
    nextTryAt: instant('next_try_at'),
    portalAddress: column('portal_address'),
    sentAt: instant('sent_at'),
    checkedAt: instant('checked_at'),
    trouble: column('trouble'),
    drift: column('drift'),
  },
}

export const lastAsked: Order = {
  by: (row) => [sql`${row}.asked_at`, sql`${row}.dataset_id`],
  cursor: (row) => [sql`${row}.asked_at::text`, sql`${row}.dataset_id`],
  after: ([at, id]) => [sql`${at}::timestamptz`, sql`${id}::uuid`],
  direction: 'desc',
}
