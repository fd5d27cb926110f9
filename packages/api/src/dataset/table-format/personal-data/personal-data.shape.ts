import { sql } from 'kysely'
import { personShape } from '../../../people/person.shape.ts'
import type { Shape } from '../../../read-model/shape.ts'
import { column, computed, instant, reference, value } from '../../../read-model/shape.ts'

const judgementShape: Shape = {
  type: 'PersonalDataJudgement',
  table: 'personal_data_judgement',
  reads: {
    isPublic: column('is_public'),
    reason: column('reason'),
    at: instant('judged_at'),
    by: reference(() => personShape, 'judged_by'),
  },
}

export const personalDataShape: Shape = {
  type: 'PersonalDataReport',
  table: 'personal_data_report',
  reads: {
    id: value((scan) => sql`encode(${scan}.sha256, 'hex')`),
    scannedAt: instant('scanned_at'),
    isReadable: value((scan) => sql`(${scan}.columns is not null)`),
    scanned: column('columns'),
    columns: computed('scanned'),
    isFound: computed('scanned'),
    judgements: {
      from: 'many',
      shape: () => judgementShape,
      where: (scan, judgement) =>
        sql`${judgement}.regency_id = ${scan}.regency_id and ${judgement}.sha256 = ${scan}.sha256`,
      orderBy: (judgement) => sql`${judgement}.sequence desc`,
    },
  },
}
