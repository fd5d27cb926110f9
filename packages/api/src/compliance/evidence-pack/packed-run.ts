import type { NationalPhase, Verdict } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { zone } from '../../regency/today.ts'
import { closedBefore, closedSince } from '../../run/archive/closed-between.ts'

export interface PackedEvidence {
  artefact: string
  kind: 'note' | 'link' | 'file' | 'resource'
  text: string | null
  url: string | null
  fileName: string | null
  sha256: string | null
  size: number | null
}

export interface PackedTask {
  phase: NationalPhase | null
  place: number
  number: string | null
  activity: string
  attempt: number
  closedAt: number
  verdict: Extract<Verdict, 'on-time' | 'late' | 'excused' | 'untimed'>
  evidence: PackedEvidence[]
}

/** A run as a pack holds it: what was completed in the period, in the order of the sheet. */
export interface PackedRun {
  id: string
  title: string
  period: string | null
  sop: string
  sopNumber: string | null
  opd: string
  /** Its newest record. */
  record: string | null
  tasks: PackedTask[]
}

export interface Period {
  from: string
  to: string
}

const midnight = (day: RawBuilder<unknown>) => sql`(${day})::timestamp at time zone ${zone}`
const within = ({ from, to }: Period) => sql`t.status = 'completed'
  and t.closed_at >= ${midnight(sql`${from}::date`)} and t.closed_at < ${midnight(sql`${to}::date + 1`)}`

const completedIn = ({ from, to }: Period) => sql`t.status = 'completed'
  and ${closedSince(sql`t`, midnight(sql`${from}::date`))} and ${closedBefore(sql`t`, midnight(sql`${to}::date + 1`))}`

/** The runs in which something was completed in the period, and whether each is over. */
export const runsOf = (period: Period): Statement =>
  compile(sql<{ id: string; isCompleted: boolean }>`select r.id, r.status = 'completed' as "isCompleted"
    from run r join sop s on s.regency_id = r.regency_id and s.id = r.sop_id
    where r.regency_id = current_regency() and r.id in (select t.run_id from closed_task t where t.regency_id = current_regency()
      and ${completedIn(period)})
    order by s.title, r.started_at, r.id`)

const milliseconds = (at: string) => sql.raw(`extract(epoch from ${at})::float8 * 1000`)

const evidence: RawBuilder<unknown> = sql`(select coalesce(json_agg(json_build_object(
    'artefact', coalesce((select a ->> 'name' from jsonb_array_elements(v.content -> 'artefacts') a where a ->> 'key' = h.artefact_key limit 1), h.artefact_key),
    'kind', h.kind, 'text', h.text, 'url', coalesce(h.url, e.url), 'fileName', f.name, 'sha256', encode(f.sha256, 'hex'), 'size', f.size)
    order by h.handed_in_at, h.id), '[]')
  from handover h left join resource e on e.regency_id = h.regency_id and e.id = h.resource_id
    left join file f on f.regency_id = h.regency_id and f.id = coalesce(h.file_id, e.file_id)
  where h.regency_id = t.regency_id and h.task_id = t.id)`

export const packedRun = (run: string, period: Period): Statement =>
  compile(sql<PackedRun>`select r.id, r.title, r.period, s.title as sop,
      (select v.content -> 'header' ->> 'number' from sop_version v where v.regency_id = r.regency_id and v.id = r.version_id) as "sopNumber", o.name as opd,
      (select c.id from run_record c where c.regency_id = r.regency_id and c.run_id = r.id order by c.sequence desc limit 1) as record,
      (select coalesce(json_agg(json_build_object('phase', p.phase, 'place', step.place, 'number', step.content ->> 'number',
          'activity', coalesce(step.content ->> 'activity', t.step_key), 'attempt', t.attempt, 'closedAt', ${milliseconds('t.closed_at')},
          'verdict', closing_verdict(t.closed_at, t.due_at, t.excused_at), 'evidence', ${evidence}) order by step.place, t.closed_at, t.id), '[]')
        from task_history t join sop_version v on v.regency_id = t.regency_id and v.id = t.version_id
        left join version_part p on p.regency_id = t.regency_id and p.version_id = t.version_id and p.step_key = t.step_key
        left join lateral (select s.content, s.place::int from jsonb_array_elements(v.content -> 'steps') with ordinality as s(content, place)
          where s.content ->> 'key' = t.step_key limit 1) step on true
        where t.regency_id = r.regency_id and t.run_id = r.id and ${within(period)}) as tasks
    from run r join sop s on s.regency_id = r.regency_id and s.id = r.sop_id join opd o on o.regency_id = r.regency_id and o.id = r.opd_id
    where r.regency_id = current_regency() and r.id = ${run}`)
