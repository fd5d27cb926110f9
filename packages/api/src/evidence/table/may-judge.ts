import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { isAdmin } from '../../people/is-admin.ts'
import { isTheirs } from '../../run/viewer-rights.ts'

/**
 * Whether whoever asks may answer for these bytes: an admin, or who decides now in a run that they were handed in for.
 * `bytes` is a column with their SHA-256, of a row in the current regency.
 */
export const mayJudge = (bytes: RawBuilder<unknown>) => sql<boolean>`(${isAdmin} or exists (
  select from file jf
    left join resource js on js.regency_id = jf.regency_id and js.file_id = jf.id
    join handover jh on jh.regency_id = jf.regency_id and (jh.file_id = jf.id or jh.resource_id = js.id)
    join task jt on jt.regency_id = jh.regency_id and jt.run_id = jh.run_id and jt.status = 'open'
  where jf.regency_id = current_regency() and jf.sha256 = ${bytes} and ${isTheirs(sql`jt`)}
    and exists (select from assignment ja where ja.regency_id = jt.regency_id and ja.task_id = jt.id and ja.is_decision)))`
