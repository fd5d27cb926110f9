import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference, value } from '../../read-model/shape.ts'

export const evidencePackShape: Shape = {
  type: 'EvidencePack',
  table: 'evidence_pack',
  reads: {
    id: column('id'),
    from: column('from_on'),
    to: column('to_on'),
    status: column('status'),
    done: column('done'),
    total: column('total'),
    askedAt: instant('asked_at'),
    askedBy: reference(() => personShape, 'asked_by'),
    readyAt: instant('ready_at'),
    size: column('size'),
    sha256: value((pack) => sql`encode(${pack}.sha256, 'hex')`),
    url: value(
      (pack) =>
        sql`case when ${pack}.status = 'ready' then '/api/evidence-packs/' || ${pack}.id || '.zip' end`,
    ),
  },
}
