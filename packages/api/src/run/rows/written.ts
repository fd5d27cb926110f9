import type { ChainedEvent } from './event-chain.ts'
import type { RunRows } from './run-rows.ts'

/** All that a decision writes, as one document: the statement's only parameter. */
export interface Writing extends RunRows {
  run: object
  events: readonly ChainedEvent[]
}

export interface WrittenStatement {
  sql: string
  parameters: [document: string]
}

/**
 * One statement for all that a decision writes. Everything hangs on the changed run: where that row is not written
 * (somebody else was faster), nothing is. Parts without rows are left out, so that a plain completion stays short; the
 * text depends on nothing else, and is put together once.
 */
export function written(change: keyof typeof changes, writing: Writing): WrittenStatement {
  const { closed, opened, votes, handovers } = writing
  const parts: (keyof typeof texts)[] = ['events']
  if (closed.length) parts.push('closed', 'unassigned')
  else if (votes.length) parts.push('voted')
  if (opened.length) parts.push('opened', 'assigned')
  if (handovers.length) parts.push('handed')
  return { sql: statementOf(change, parts), parameters: [JSON.stringify(writing)] }
}

const statements = new Map<string, string>()

function statementOf(change: keyof typeof changes, parts: (keyof typeof texts)[]): string {
  const name = `${change} ${parts.join(' ')}`
  const known = statements.get(name)
  if (known) return known
  const written = parts.map((part) => `${part} as (${texts[part]})`)
  const text = `with changed as (${changes[change]}), ${written.join(', ')} select id from changed`
  statements.set(name, text)
  return text
}

const at = (column: string) => `to_timestamp(${column} / 1000)`

const changes = {
  begin: `
    insert into run (regency_id, sop_id, version_id, opd_id, dataset_id, period, title, status, revision, progress, head_hash,
      started_at, started_by)
    select current_regency(), r.sop, r.version, r.opd, r.dataset, r.period, r.title, r.status, r.revision, r.progress,
      decode(r.hash, 'hex'), ${at('r.started_at')}, r.started_by
    from jsonb_to_record($1::jsonb -> 'run') as r(sop uuid, version uuid, opd uuid, dataset uuid, period text, title text,
      status text, revision int, progress jsonb, hash text, started_at float8, started_by uuid)
    returning id, sop_id, version_id, opd_id`,
  append: `
    update run set status = r.status, revision = r.revision, progress = r.progress, head_hash = decode(r.hash, 'hex'),
      closed_at = ${at('r.closed_at')}, closing_reason = r.reason
    from jsonb_to_record($1::jsonb -> 'run') as r(id uuid, read_revision int, status text, revision int, progress jsonb,
      hash text, closed_at float8, reason text)
    where run.regency_id = current_regency() and run.id = r.id and run.revision = r.read_revision
    returning run.id, sop_id, version_id, opd_id`,
}

const texts = {
  events: `
    insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
    select current_regency(), changed.id, e.sequence, ${at('e.at')}, e.actor, e.type, e.body, decode(e.hash, 'hex')
    from changed, jsonb_to_recordset($1::jsonb -> 'events') as e(sequence int, at float8, actor uuid, type text, body jsonb,
      hash text)`,
  closed: `
    update task t set status = c.status, closed_at = ${at('c.closed_at')}, closed_by = c.closed_by,
      outcome_key = c.outcome_key, reason = c.reason, is_sent_back = c.is_sent_back, used_minutes = c.used_minutes,
      late_minutes = c.late_minutes
    from changed, jsonb_to_recordset($1::jsonb -> 'closed') as c(act text, attempt int, status text, closed_at float8,
      closed_by uuid, outcome_key text, reason text, is_sent_back boolean, used_minutes real, late_minutes real)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = c.act and t.attempt = c.attempt
    returning t.id, t.act_key, t.attempt`,
  // The last vote of a joint task falls together with its closing: one row is written once.
  unassigned: `
    update assignment a set is_open = false, vote = coalesce((
      select v.vote from jsonb_to_recordset($1::jsonb -> 'votes') as v(act text, attempt int, person uuid, vote text)
      where v.act = closed.act_key and v.attempt = closed.attempt and v.person = a.person_id), a.vote)
    from closed where a.regency_id = current_regency() and a.task_id = closed.id`,
  voted: `
    update assignment a set vote = v.vote
    from changed, task t, jsonb_to_recordset($1::jsonb -> 'votes') as v(act text, attempt int, person uuid, vote text)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = v.act and t.attempt = v.attempt
      and a.regency_id = t.regency_id and a.task_id = t.id and a.person_id = v.person`,
  opened: `
    insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      opened_from, is_provisional, opened_at, due_at, warn_at)
    select current_regency(), changed.id, changed.sop_id, changed.version_id, changed.opd_id, o.step, o.act, o.role,
      o.attempt, 'open', o.is_joint, o.opened_from, o.is_provisional, ${at('o.opened_at')}, ${at('o.due_at')},
      ${at('o.warn_at')}
    from changed, jsonb_to_recordset($1::jsonb -> 'opened') as o(act text, attempt int, step text, role text,
      is_joint boolean, opened_from text[], is_provisional boolean, opened_at float8, due_at float8, warn_at float8)
    returning id, act_key, attempt, due_at`,
  assigned: `
    insert into assignment (regency_id, task_id, person_id, is_decision, due_at)
    select current_regency(), opened.id, p.person, o.is_decision, coalesce(opened.due_at, 'infinity')
    from opened join jsonb_to_recordset($1::jsonb -> 'opened') as o(act text, attempt int, is_decision boolean,
      performers uuid[]) on o.act = opened.act_key and o.attempt = opened.attempt, unnest(o.performers) as p(person)`,
  handed: `
    insert into handover (regency_id, run_id, task_id, artefact_key, kind, text, url, file_id, handed_in_at, handed_in_by)
    select current_regency(), changed.id, t.id, h.artefact, h.kind, h.text, h.url, h.file, ${at('h.at')}, h.by
    from changed, task t, jsonb_to_recordset($1::jsonb -> 'handovers') as h(act text, attempt int, artefact text, kind text,
      text text, url text, file uuid, at float8, by uuid)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = h.act and t.attempt = h.attempt`,
}
