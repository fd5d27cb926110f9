import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { idOf } from '../read-model/id.ts'
import { newRecordCode } from './record-code.ts'
import { recordedRun } from './recorded-run.ts'

/** Issues the record of a run as it stands, once, and keeps what it tells; nothing for readers. */
export const issuing = (run: string, now: number) =>
  compile(sql`insert into run_record (regency_id, run_id, sequence, head_hash, code, issued_at, issued_by, told)
    select r.regency_id, r.id, r.revision, r.head_hash, ${newRecordCode()}, to_timestamp(${now / 1000}::float8), p.id, ${recordedRun}
    from run r join person p on p.regency_id = r.regency_id and p.id = current_person() and p.access <> 'viewer'
    where r.regency_id = current_regency() and r.id = ${idOf(run)}
    on conflict (regency_id, run_id, sequence) do nothing`)

/** The id of the newest record of a run. */
export const newestRecord = (run: string) => sql`(select c.id from run_record c
  where c.regency_id = current_regency() and c.run_id = ${idOf(run)} order by c.sequence desc limit 1)`
