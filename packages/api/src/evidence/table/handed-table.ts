import type { Handover, Instant, Key } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { formatInForce } from '../../dataset/table-format/format-row.ts'
import { isTable } from '../../dataset/table-format/is-table.ts'
import { milliseconds } from '../../read-model/shape.ts'

/** A table that somebody has handed in: by itself, or as a resource of the dataset. */
export interface HandedTable<Report = unknown> {
  task: string
  artefact: Key
  kind: 'file' | 'resource'
  /** Its id and its name, where it is one. */
  resource: string | null
  name: string | null
  period: string | null
  at: Instant
  file: { id: string; name: string; sha256: string }
  /** Under the format that the dataset has now; null where nobody has asked for one. */
  report: Report | null
}

/** What a task hands in with the very command that is being decided. */
export interface HandingIn {
  task: string
  at: Instant
  handovers: readonly Handover[]
}

const nothing: HandingIn = { task: '', at: 0, handovers: [] }

/** All tables of a run `r` that is about a dataset, oldest first; `report` tells of a row `t` of their reports. */
export const handedTables = (
  r: RawBuilder<unknown>,
  report: RawBuilder<unknown>,
  { task, at, handovers }: HandingIn = nothing,
) => sql`(select coalesce(json_agg(json_build_object('task', h.task_id, 'artefact', h.artefact_key, 'kind', h.kind,
      'resource', s.id, 'name', s.name, 'period', coalesce(s.period, ${r}.period), 'at', h.at,
      'file', json_build_object('id', f.id, 'name', f.name, 'sha256', encode(f.sha256, 'hex')),
      'report', case when t.id is not null then ${report} end) order by h.at, h.id), '[]')
  from (select h.task_id::text, h.artefact_key, h.kind, h.file_id, h.resource_id, ${milliseconds(sql`h.handed_in_at`)} as at, h.id
      from handover h where h.regency_id = ${r}.regency_id and h.run_id = ${r}.id and h.kind in ('file', 'resource')
    union all select ${task}::text, n.artefact, n.kind, n.file, n.resource, ${at}::float8, null
      from jsonb_to_recordset(${JSON.stringify(handovers)}::jsonb) as n(artefact text, kind text, file uuid, resource uuid)) h
    left join resource s on s.regency_id = ${r}.regency_id and s.id = h.resource_id
    join file f on f.regency_id = ${r}.regency_id and f.id = coalesce(h.file_id, s.file_id) and ${isTable(sql`f.name`)}
    left join table_report t on t.regency_id = ${r}.regency_id and t.dataset_id = ${r}.dataset_id and t.sha256 = f.sha256
      and t.format_revision = ${formatInForce(sql`${r}.regency_id`, sql`${r}.dataset_id`)}
      and coalesce(t.period, '') = coalesce(s.period, ${r}.period, ''))`
