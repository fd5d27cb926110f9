import type { Run, RunEvent } from '@satualur/engine'
import type pg from 'pg'

/** All that is stored of a run; instants are milliseconds. */
export interface StoredRun {
  progress: Run
  revision: number
  status: Run['status']
  closedAt: number | null
  closingReason: string | null
  events: RunEvent[]
  tasks: StoredTask[]
  handovers: StoredHandover[]
}

export interface StoredTask {
  act: string
  attempt: number
  step: string
  status: 'open' | 'completed' | 'withdrawn'
  isJoint: boolean
  openedAt: number
  dueAt: number | null
  warnAt: number | null
  closedAt: number | null
  closedBy: string | null
  outcome: string | null
  reason: string | null
  isSentBack: boolean
  /** By person: whether it waits for them, until when, and what they have confirmed. */
  assignments: Record<string, { isOpen: boolean; dueAt: number | null; vote: string | null }>
}

export interface StoredHandover {
  act: string
  attempt: number
  artefact: string
  text: string
  at: number
  by: string
}

const ms = (column: string) => `(extract(epoch from nullif(${column}, 'infinity')) * 1000)::float8`

/** Past every policy and shape of the server. */
export async function storedRun(owner: pg.Pool, run: string): Promise<StoredRun> {
  const { rows } = await owner.query<StoredRun>(
    `select progress, revision, status, ${ms('closed_at')} as "closedAt", closing_reason as "closingReason",
      (select json_agg(jsonb_build_object('at', ${ms('e.at')}, 'actor', e.actor_id, 'type', e.type) || e.body
        order by e.sequence) from run_event e where e.run_id = run.id) as events,
      (select json_agg(json_build_object('act', t.act_key, 'attempt', t.attempt, 'step', t.step_key, 'status', t.status,
        'isJoint', t.is_joint, 'openedAt', ${ms('t.opened_at')}, 'dueAt', ${ms('t.due_at')}, 'warnAt', ${ms('t.warn_at')},
        'closedAt', ${ms('t.closed_at')}, 'closedBy', t.closed_by, 'outcome', t.outcome_key, 'reason', t.reason,
        'isSentBack', t.is_sent_back, 'assignments', (select json_object_agg(a.person_id, json_build_object(
          'isOpen', a.is_open, 'dueAt', ${ms('a.due_at')}, 'vote', a.vote)) from assignment a where a.task_id = t.id))
        order by t.act_key, t.attempt) from task t where t.run_id = run.id) as tasks,
      (select coalesce(json_agg(json_build_object('act', t.act_key, 'attempt', t.attempt, 'artefact', h.artefact_key,
        'text', h.text, 'at', ${ms('h.handed_in_at')}, 'by', h.handed_in_by) order by h.handed_in_at, h.handed_in_by), '[]')
        from handover h join task t on t.id = h.task_id where h.run_id = run.id) as handovers
     from run where id = $1`,
    [run],
  )
  return rows[0]!
}
