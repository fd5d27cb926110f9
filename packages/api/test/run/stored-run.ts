import type { Run, RunEvent, WorkingCalendar } from '@satualur/engine'
import type pg from 'pg'

/** All that is stored of a run; instants are milliseconds. */
export interface StoredRun {
  progress: Run
  versionId: string
  revision: number
  status: Run['status']
  closedAt: number | null
  closingReason: string | null
  events: RunEvent[]
  tasks: StoredTask[]
  handovers: StoredHandover[]
  deadlines: StoredDeadline[]
  /** Of its regency. */
  calendar: WorkingCalendar
}

export interface StoredTask {
  act: string
  attempt: number
  step: string
  versionId: string
  status: 'open' | 'completed' | 'withdrawn' | 'skipped'
  isJoint: boolean
  claimedBy: string | null
  openedAt: number
  originalDueAt: number | null
  dueAt: number | null
  warnAt: number | null
  pausedAt: number | null
  pausedMinutes: number
  closedAt: number | null
  closedBy: string | null
  closedFor: string | null
  outcome: string | null
  reason: string | null
  authority: string | null
  isSentBack: boolean
  usedMinutes: number | null
  waitedMinutes: number | null
  /** By person: whether it waits for them, until when, what they have confirmed, and who did so for them. */
  assignments: Record<string, StoredAssignment>
}

export interface StoredAssignment {
  isOpen: boolean
  dueAt: number | null
  vote: string | null
  voteBy: string | null
}

export interface StoredHandover {
  act: string
  attempt: number
  artefact: string
  text: string
  at: number
  by: string
  for: string | null
  isCorrection: boolean
}

export interface StoredDeadline {
  key: string
  openedAt: number
  originalDueAt: number
  dueAt: number
  extendedDueAt: number | null
  extendedBy: string | null
  reason: string | null
  runsOutAt: number
  warnAt: number
  metAt: number | null
  lapsedAt: number | null
  lookAt: number | null
}

const ms = (column: string) => `(extract(epoch from nullif(${column}, 'infinity')) * 1000)::float8`

/** Past every policy and shape of the server. */
export async function storedRun(owner: pg.Pool, run: string): Promise<StoredRun> {
  const { rows } = await owner.query<StoredRun>(
    `select progress, version_id as "versionId", revision, status, ${ms('closed_at')} as "closedAt",
      closing_reason as "closingReason", (select content from calendar c where c.regency_id = run.regency_id) as calendar,
      (select json_agg(jsonb_build_object('at', ${ms('e.at')}, 'actor', e.actor_id, 'type', e.type) || e.body
        order by e.sequence) from run_history e where e.run_id = run.id) as events,
      (select json_agg(json_build_object('act', t.act_key, 'attempt', t.attempt, 'step', t.step_key, 'status', t.status,
        'versionId', t.version_id, 'isJoint', t.is_joint, 'claimedBy', t.claimed_by, 'openedAt', ${ms('t.opened_at')},
        'originalDueAt', ${ms('t.original_due_at')}, 'dueAt', ${ms('t.due_at')}, 'warnAt', ${ms('t.warn_at')},
        'pausedAt', ${ms('t.paused_at')}, 'pausedMinutes', t.paused_minutes,
        'closedAt', ${ms('t.closed_at')}, 'closedBy', t.closed_by, 'closedFor', t.closed_for, 'outcome', t.outcome_key,
        'reason', t.reason, 'authority', t.authority, 'isSentBack', t.is_sent_back, 'usedMinutes', t.used_minutes,
        'waitedMinutes', t.waited_minutes,
        'assignments', (select json_object_agg(a.person_id, json_build_object('isOpen', a.is_open, 'dueAt', ${ms('a.due_at')},
          'vote', a.vote, 'voteBy', a.vote_by)) from assignment a where a.task_id = t.id))
        order by t.act_key, t.attempt) from task t where t.run_id = run.id) as tasks,
      (select coalesce(json_agg(json_build_object('act', t.act_key, 'attempt', t.attempt, 'artefact', h.artefact_key,
        'text', h.text, 'at', ${ms('h.handed_in_at')}, 'by', h.handed_in_by, 'for', h.handed_in_for,
        'isCorrection', h.is_correction) order by h.handed_in_at, h.id), '[]')
        from handover h join task t on t.id = h.task_id where h.run_id = run.id) as handovers,
      (select coalesce(json_agg(json_build_object('key', d.key, 'openedAt', ${ms('d.opened_at')},
        'originalDueAt', ${ms('d.original_due_at')}, 'dueAt', ${ms('d.due_at')}, 'extendedDueAt', ${ms('d.extended_due_at')},
        'extendedBy', d.extended_by, 'reason', d.extension_reason, 'runsOutAt', ${ms('d.runs_out_at')},
        'warnAt', ${ms('d.warn_at')}, 'metAt', ${ms('d.met_at')}, 'lapsedAt', ${ms('d.lapsed_at')},
        'lookAt', ${ms('d.look_at')}) order by d.key), '[]') from deadline d where d.run_id = run.id) as deadlines
     from run where id = $1`,
    [run],
  )
  return rows[0]!
}
