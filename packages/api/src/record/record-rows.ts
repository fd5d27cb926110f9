import type { Sop } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Statement } from '../database/door.ts'
import { idOf } from '../read-model/id.ts'
import type { RecordedRun } from './recorded-run.ts'
import { recordedRun } from './recorded-run.ts'

/** All that the record of a run is made of. */
export interface RecordRows extends RecordedRun {
  sequence: number
  code: string
  hash: string
  issuedAt: number
  /** Those of `versionIds`. */
  versions: { id: string; number: number; content: Sop }[]
}

/**
 * Everything in one statement; no row where the regency has no such record, and null where the record is an older one that
 * has kept nothing, and its run has gone on.
 */
export const recordRows = (record: string): Statement =>
  compile(sql<{
    rows: RecordRows | null
  }>`select kept.told || jsonb_build_object('sequence', c.sequence, 'code', c.code,
      'hash', encode(c.head_hash, 'hex'), 'issuedAt', extract(epoch from c.issued_at)::float8 * 1000,
      'versions', (select json_agg(json_build_object('id', v.id, 'number', v.number, 'content', v.content) order by v.number)
        from sop_version v where v.regency_id = c.regency_id and kept.told -> 'versionIds' ? v.id::text)) as rows
    from run_record c
    join run r on r.regency_id = c.regency_id and r.id = c.run_id
    cross join lateral (select coalesce(c.told, case when r.revision = c.sequence then ${recordedRun} end) as told) as kept
    where c.regency_id = current_regency() and c.id = ${idOf(record)}`)
