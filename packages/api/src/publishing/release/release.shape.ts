import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Order } from '../../read-model/compose.ts'
import type { Row, Shape } from '../../read-model/shape.ts'
import { column, instant, milliseconds, reference, value } from '../../read-model/shape.ts'
import { runShape } from '../../run/run.shape.ts'

const isOnPortal = (release: Row) => sql`(exists (
  select from publication u, jsonb_array_elements(u.sent -> 'resources') as s
  where u.regency_id = ${release}.regency_id and u.dataset_id = ${release}.dataset_id and u.state <> 'withdrawn'
    and s ->> 'key' = ${release}.title and s ->> 'sha256' = encode(${release}.sha256, 'hex')))`

export const releaseShape: Shape = {
  type: 'Release',
  table: 'release',
  reads: {
    id: column('id'),
    name: column('name'),
    period: column('period'),
    title: column('title'),
    format: column('format'),
    fileName: column('file_name'),
    size: column('size'),
    sha256: value((release) => sql`encode(${release}.sha256, 'hex')`),
    licence: column('licence'),
    run: reference(() => runShape, 'run_id'),
    releasedAt: instant('released_at'),
    releasedBy: reference(() => personShape, 'released_by'),
    isPublic: value((release) => sql`(${release}.public_class is not null)`),
    publicFrom: value(
      (release) =>
        sql`(case when ${release}.planned_class is not null then ${milliseconds(sql`${release}.released_at`)} end)`,
    ),
    plannedAt: instant('planned_at'),
    earlyReason: column('early_reason'),
    correctionReason: column('correction_reason'),
    earlyBy: reference(() => personShape, 'early_by'),
    isOnPortal: value(isOnPortal),
    replacedAt: instant('replaced_at'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: reference(() => personShape, 'withdrawn_by'),
    withdrawalReason: column('withdrawal_reason'),
  },
}

export const newestReleases: Order = {
  by: (row) => [sql`${row}.released_at`, sql`${row}.id`],
  cursor: (row) => [sql`${row}.released_at::text`, sql`${row}.id`],
  after: ([at, id]) => [sql`${at}::timestamptz`, sql`${id}::uuid`],
  direction: 'desc',
}
