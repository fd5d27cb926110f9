import { sql } from 'kysely'
import { isTable } from '../../dataset/table-format/is-table.ts'
import type { FormerTable, OwnNames } from './former-table.ts'
import { isDecision } from '../../run/is-decision.ts'

const period = sql`coalesce(s.period, r.period)`

/** What was handed in as a table. */
const handed = sql`run r join handover h on h.regency_id = r.regency_id and h.run_id = r.id and h.kind in ('file', 'resource')
  left join resource s on s.regency_id = r.regency_id and s.id = h.resource_id
  join file f on f.regency_id = r.regency_id and f.id = coalesce(h.file_id, s.file_id) and ${isTable(sql`f.name`)}`

/** Whether a decision has let go forward what was handed in. */
const isAccepted = sql`exists (select from task_history k where k.regency_id = r.regency_id and k.run_id = r.id and k.status = 'completed'
  and not k.is_sent_back and k.closed_at >= h.handed_in_at and ${isDecision(sql`k`)})`

/**
 * The accepted tables of the period before that of a report `t`, newest first: of the periods that come earlier the last one
 * in which a decision has let a table go forward. Periods of one frequency are in order as words.
 */
export const previousTables = sql<FormerTable[]>`(
  select coalesce(json_agg(json_build_object('file', p.file, 'sha256', encode(p.sha256, 'hex'), 'fileName', p.name,
    'period', p.period, 'artefact', p.artefact, 'resource', p.resource) order by p.at desc, p.id desc), '[]')
  from (select f.id as file, f.sha256, f.name, ${period} as period, h.artefact_key as artefact, s.name as resource,
      h.handed_in_at as at, h.id, rank() over (order by ${period} desc) as place
    from ${handed} where r.regency_id = t.regency_id and r.dataset_id = t.dataset_id and ${period} < t.period
      and ${isAccepted}) p where p.place = 1)`

/** Under which names the table of a report `t` is known, and those of others for the same period. */
export const ownNames = sql<OwnNames>`(
  select json_build_object('fileName', (select f.name from file f where f.regency_id = t.regency_id and f.id = t.file_id),
    'artefacts', (select coalesce(json_agg(distinct h.artefact_key), '[]') from ${handed}
      where r.regency_id = t.regency_id and r.dataset_id = t.dataset_id and ${period} is not distinct from t.period
        and f.sha256 = t.sha256),
    'resources', (select coalesce(json_agg(distinct s.name), '[]') from resource s
        join file f on f.regency_id = s.regency_id and f.id = s.file_id
      where s.regency_id = t.regency_id and s.dataset_id = t.dataset_id and s.period is not distinct from t.period
        and f.sha256 = t.sha256),
    'others', (select coalesce(json_agg(distinct f.name), '[]') from table_report o
        join file f on f.regency_id = o.regency_id and f.id = o.file_id
      where o.regency_id = t.regency_id and o.dataset_id = t.dataset_id and o.period is not distinct from t.period
        and o.sha256 <> t.sha256)))`
