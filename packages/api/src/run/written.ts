import type { CompiledQuery, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { ChainedEvent } from './event-chain.ts'
import type { RunRows } from './run-rows.ts'

/**
 * One statement for all that a decision writes. Everything hangs on the changed run: where that row is not written
 * (somebody else was faster), nothing is. Parts without rows are left out, so that a plain completion stays short.
 */
export function written(
  changed: RawBuilder<unknown>,
  events: readonly ChainedEvent[],
  rows: RunRows,
): CompiledQuery<{ id: string }> {
  const parts = [sql`changed as (${changed})`, sql`events as (${addEvents(events)})`]
  if (rows.closed.length) {
    parts.push(sql`closed as (${closeTasks(rows)})`, sql`unassigned as (${closeAssignments(rows)})`)
  } else if (rows.votes.length) {
    parts.push(sql`voted as (${vote(rows)})`)
  }
  if (rows.opened.length) parts.push(sql`opened as (${openTasks(rows)})`, sql`assigned as (${assign(rows)})`)
  if (rows.handovers.length) parts.push(sql`handed as (${handIn(rows)})`)
  return compile(sql<{ id: string }>`with ${sql.join(parts)} select id from changed`)
}

const addEvents = (events: readonly ChainedEvent[]) => sql`
  insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
  select current_regency(), changed.id, e.sequence, ${instantOf('e.at')}, e.actor, e.type, e.body, decode(e.hash, 'hex')
  from changed, ${records(events, 'e(sequence int, at float8, actor uuid, type text, body jsonb, hash text)')}`

const closeTasks = (rows: RunRows) => sql`
  update task t set status = c.status, closed_at = ${instantOf('c.closed_at')}, closed_by = c.closed_by,
    outcome_key = c.outcome_key, reason = c.reason, is_sent_back = c.is_sent_back, used_minutes = c.used_minutes,
    late_minutes = c.late_minutes
  from changed, ${records(
    rows.closed,
    `c(act text, attempt int, status text, closed_at float8, closed_by uuid, outcome_key text, reason text,
      is_sent_back boolean, used_minutes real, late_minutes real)`,
  )}
  where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = c.act and t.attempt = c.attempt
  returning t.id, t.act_key, t.attempt`

/** The last vote of a joint task falls together with its closing: one row is written once. */
const closeAssignments = (rows: RunRows) => sql`
  update assignment a set is_open = false, vote = coalesce((
    select v.vote from ${records(rows.votes, voteColumns)}
    where v.act = closed.act_key and v.attempt = closed.attempt and v.person = a.person_id), a.vote)
  from closed where a.regency_id = current_regency() and a.task_id = closed.id`

const vote = (rows: RunRows) => sql`
  update assignment a set vote = v.vote from changed, task t, ${records(rows.votes, voteColumns)}
  where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = v.act and t.attempt = v.attempt
    and a.regency_id = t.regency_id and a.task_id = t.id and a.person_id = v.person`

const voteColumns = 'v(act text, attempt int, person uuid, vote text)'

const openTasks = (rows: RunRows) => sql`
  insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
    opened_from, is_provisional, opened_at, due_at, warn_at)
  select current_regency(), changed.id, changed.sop_id, changed.version_id, changed.opd_id, o.step, o.act, o.role, o.attempt,
    'open', o.is_joint, o.opened_from, o.is_provisional, ${instantOf('o.opened_at')}, ${instantOf('o.due_at')},
    ${instantOf('o.warn_at')}
  from changed, ${records(
    rows.opened,
    `o(act text, attempt int, step text, role text, is_joint boolean, opened_from text[], is_provisional boolean,
      opened_at float8, due_at float8, warn_at float8)`,
  )}
  returning id, act_key, attempt, due_at`

const assign = (rows: RunRows) => sql`
  insert into assignment (regency_id, task_id, person_id, is_decision, due_at)
  select current_regency(), opened.id, p.person, o.is_decision, coalesce(opened.due_at, 'infinity')
  from opened join ${records(rows.opened, 'o(act text, attempt int, is_decision boolean, performers uuid[])')}
    on o.act = opened.act_key and o.attempt = opened.attempt, unnest(o.performers) as p(person)`

const handIn = (rows: RunRows) => sql`
  insert into handover (regency_id, run_id, task_id, artefact_key, kind, text, url, file_id, handed_in_at, handed_in_by)
  select current_regency(), changed.id, t.id, h.artefact, h.kind, h.text, h.url, h.file, ${instantOf('h.at')}, h.by
  from changed, task t, ${records(
    rows.handovers,
    'h(act text, attempt int, artefact text, kind text, text text, url text, file uuid, at float8, by uuid)',
  )}
  where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = h.act and t.attempt = h.attempt`

/** Rows travel as one JSON parameter each, so that the statement's text does not depend on their number. */
const records = (rows: readonly object[], shape: string) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}) as ${sql.raw(shape)}`

const instantOf = (column: string) => sql.raw(`to_timestamp(${column} / 1000)`)

export const instant = (at: number | null) => sql`to_timestamp(${at === null ? null : at / 1000}::float8)`
