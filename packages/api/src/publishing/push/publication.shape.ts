import { sql } from 'kysely'
import { datasetShape } from '../../dataset/dataset.shape.ts'
import { isAdmin } from '../../people/is-admin.ts'
import type { Order } from '../../read-model/compose.ts'
import type { Row, Shape } from '../../read-model/shape.ts'
import { column, instant, reference, value } from '../../read-model/shape.ts'

const mayRetry = (
  publication: Row,
) => sql`(${publication}.state not in ('withdrawn', 'left') and (${isAdmin} or exists (
  select from awaited_completion w where w.regency_id = ${publication}.regency_id
    and w.dataset_id = ${publication}.dataset_id and w.person_id = current_person())))`

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
    mayRetry: value(mayRetry),
  },
}

export const lastAsked: Order = {
  by: (row) => [sql`${row}.asked_at`, sql`${row}.dataset_id`],
  cursor: (row) => [sql`${row}.asked_at::text`, sql`${row}.dataset_id`],
  after: ([at, id]) => [sql`${at}::timestamptz`, sql`${id}::uuid`],
  direction: 'desc',
}
