import { performersOf } from '../run/archive/performers.ts'
import type { RunEvent, WorkingCalendar } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { NamedInEvent } from '../run/event-sentence.ts'
import { namedIn } from '../run/run-event-reading.ts'

/** Somebody as a record names them. */
export interface Named {
  name: string
  position: string
}

export interface RecordedTaskRow {
  versionId: string
  act: string
  attempt: number
  status: 'open' | 'completed' | 'withdrawn' | 'skipped'
  openedAt: number
  closedAt: number | null
  dueAt: number | null
  /** Before pauses and moves. Records that were kept before this was told have none. */
  originalDueAt?: number | null
  outcome: string | null
  reason: string | null
  authority: string | null
  usedMinutes: number | null
  closedBy: Named | null
  closedFor: Named | null
  /** By which decree `closedBy` stood for `closedFor` on that day. */
  decree: string | null
  /** Those of a joint task who have confirmed. */
  confirmedBy: Named[]
}

export interface RecordedHandoverRow {
  versionId: string
  artefact: string
  kind: 'note' | 'link' | 'file' | 'resource'
  text: string | null
  url: string | null
  fileName: string | null
  sha256: string | null
  resource: string | null
  at: number
  by: Named
}

/** A run as its record tells it: as it stood, and by what names its people went then. */
export interface RecordedRun {
  regency: string
  opd: string
  title: string
  period: string | null
  status: 'running' | 'paused' | 'completed' | 'stuck' | 'cancelled'
  versionId: string
  startedAt: number
  startedBy: Named
  closedAt: number | null
  calendar: WorkingCalendar
  tasks: RecordedTaskRow[]
  handovers: RecordedHandoverRow[]
  /** Those that are told as incidents. Records that were kept before names were told have none. */
  events: {
    at: number
    by: Named
    type: RunEvent['type']
    body: object
    named?: NamedInEvent | null
  }[]
  /** Who supervises the OPD. */
  supervisors: Named[]
  /** The versions that the tasks, and the run at any time, belong to. */
  versionIds: string[]
}

const incidents: RunEvent['type'][] = [
  ...([
    'TaskAssigned',
    'TaskRecalled',
    'TaskSkipped',
    'RecordCorrected',
    'LatenessExcused',
    'ExcuseWithdrawn',
    'TaskPaused',
    'TaskResumed',
  ] as const),
  ...([
    'RunPaused',
    'RunResumed',
    'RunMigrated',
    'DueRecounted',
    'DeadlineExtended',
    'RunStuck',
    'RunReleased',
    'RunCancelled',
  ] as const),
]

const instant = (column: string) => sql.raw(`extract(epoch from ${column})::float8 * 1000`)
const named = (id: string) =>
  sql.raw(`(select json_build_object('name', p.name, 'position', p.position) from person p
    where p.regency_id = r.regency_id and p.id = ${id})`)

/** The run `r` as it stands, as one JSON object. */
export const recordedRun: RawBuilder<RecordedRun> = sql`jsonb_build_object(
    'regency', (select official_name(g.kind, g.name) from regency g where g.id = r.regency_id),
    'opd', (select o.name from opd o where o.regency_id = r.regency_id and o.id = r.opd_id),
    'title', r.title, 'period', r.period, 'status', r.status, 'versionId', r.version_id,
    'startedAt', ${instant('r.started_at')}, 'startedBy', ${named('r.started_by')}, 'closedAt', ${instant('r.closed_at')},
    'calendar', (select content from calendar where calendar.regency_id = r.regency_id),
    'tasks', (select coalesce(json_agg(json_build_object('versionId', t.version_id, 'act', t.act_key, 'attempt', t.attempt,
      'status', t.status, 'openedAt', ${instant('t.opened_at')}, 'closedAt', ${instant('t.closed_at')},
      'dueAt', ${instant('t.due_at')}, 'originalDueAt', ${instant('t.original_due_at')}, 'outcome', t.outcome_key, 'reason', t.reason, 'authority', t.authority,
      'usedMinutes', t.used_minutes, 'closedBy', ${named('t.closed_by')}, 'closedFor', ${named('t.closed_for')},
      'decree', (select d.decree from delegation d where d.regency_id = t.regency_id and d.person_id = t.closed_for
        and d.made_at <= t.closed_at and (d.revoked_at is null or d.revoked_at > t.closed_at)
        and (t.closed_at at time zone (select k.content ->> 'zone' from calendar k where k.regency_id = t.regency_id))::date
          between d.starts_on and d.ends_on order by d.made_at desc limit 1),
      'confirmedBy', (select coalesce(json_agg(${named('a.person_id')} order by a.person_id), '[]') from (${performersOf(sql`t`)}) as a
        where a.vote is not null and t.is_joint))
      order by t.opened_at, t.id), '[]')
      from task_history t where t.regency_id = r.regency_id and t.run_id = r.id),
    'handovers', (select coalesce(json_agg(json_build_object('versionId', coalesce(h.version_id, t.version_id), 'artefact', h.artefact_key, 'kind', h.kind,
      'text', h.text, 'url', coalesce(h.url, s.url), 'fileName', f.name, 'sha256', encode(f.sha256, 'hex'),
      'resource', s.name, 'at', ${instant('h.handed_in_at')}, 'by', ${named('h.handed_in_by')})
      order by h.handed_in_at, h.id), '[]')
      from handover h join task_history t on t.regency_id = h.regency_id and t.run_id = h.run_id and t.id = h.task_id
      left join resource s on s.regency_id = h.regency_id and s.id = h.resource_id
      left join file f on f.regency_id = h.regency_id and f.id = coalesce(h.file_id, s.file_id)
      where h.regency_id = r.regency_id and h.run_id = r.id),
    'events', (select coalesce(json_agg(json_build_object('at', ${instant('e.at')}, 'by', ${named('e.actor_id')}, 'type', e.type,
      'body', e.body, 'named', ${namedIn(sql`e`)}) order by e.sequence), '[]')
      from run_history e where e.regency_id = r.regency_id and e.run_id = r.id and e.type = any(${incidents})),
    'supervisors', (select coalesce(json_agg(json_build_object('name', p.name, 'position', p.position) order by p.name), '[]')
      from person p where p.regency_id = r.regency_id and p.opd_id = r.opd_id and p.is_supervisor and p.is_active),
    'versionIds', (select json_agg(v.id order by v.number)
      from sop_version v where v.regency_id = r.regency_id and (v.id = r.version_id
        or v.id in (select t.version_id from task_history t where t.regency_id = r.regency_id and t.run_id = r.id)
        or v.id in (select m.version_id from run_move m where m.regency_id = r.regency_id and m.run_id = r.id))))`
