import { sql } from 'kysely'
import { isTable } from '../../dataset/table-format/is-table.ts'

/** The table that one is compared with. */
export interface PreviousTable {
  file: string
  sha256: string
  period: string
}

/**
 * The newest accepted table of the period before that of a report `t`: of the periods that come earlier the last one in which
 * a decision has let a table go forward. Periods of one frequency are in order as words.
 */
export const previousTable = sql<PreviousTable | null>`(
  select json_build_object('file', f.id, 'sha256', encode(f.sha256, 'hex'), 'period', coalesce(s.period, r.period))
  from run r join handover h on h.regency_id = r.regency_id and h.run_id = r.id and h.kind in ('file', 'resource')
    left join resource s on s.regency_id = r.regency_id and s.id = h.resource_id
    join file f on f.regency_id = r.regency_id and f.id = coalesce(h.file_id, s.file_id) and ${isTable(sql`f.name`)}
  where r.regency_id = t.regency_id and r.dataset_id = t.dataset_id and coalesce(s.period, r.period) < t.period
    and exists (select from task k where k.regency_id = r.regency_id and k.run_id = r.id and k.status = 'completed'
      and not k.is_sent_back and k.closed_at >= h.handed_in_at and exists (select from assignment a
        where a.regency_id = k.regency_id and a.task_id = k.id and a.is_decision))
  order by coalesce(s.period, r.period) desc, h.kind = 'resource' desc, h.handed_in_at desc, h.id desc limit 1)`
