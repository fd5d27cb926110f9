/** The statements that one decision is written with, each over its part of the document. */

const at = (column: string) => `to_timestamp(${column} / 1000)`

/** While its clock stands still a task is due at no time: it stands last in every inbox. */
const dueInInbox = (row: string) =>
  `coalesce(case when ${row}.paused_at is null then ${at(`${row}.due_at`)} end, 'infinity')`

export type Change = keyof typeof changes
export type Part = keyof typeof parts

const appended = `status = r.status, revision = r.revision, progress = r.progress, head_hash = decode(r.hash, 'hex'),
      closed_at = ${at('r.closed_at')}, closing_reason = r.reason`
const appendedFrom = (more = '') => `
    from jsonb_to_record($1::jsonb -> 'run') as r(id uuid, read_revision int, status text, revision int, progress jsonb,
      hash text, closed_at float8, reason text${more})
    where run.regency_id = current_regency() and run.id = r.id and run.revision = r.read_revision
    returning run.id, sop_id, version_id, opd_id`

const begun = (id: string, idFrom: string) => `
    insert into run (regency_id, id, sop_id, version_id, opd_id, dataset_id, period, title, status, revision, progress,
      head_hash, started_at, started_by)
    select current_regency(), ${id}, r.sop, r.version, r.opd, r.dataset, r.period, r.title, r.status, r.revision, r.progress,
      decode(r.hash, 'hex'), ${at('r.started_at')}, r.started_by
    from ${idFrom} jsonb_to_record($1::jsonb -> 'run') as r(sop uuid, version uuid, opd uuid, dataset uuid, period text,
      title text, status text, revision int, progress jsonb, hash text, started_at float8, started_by uuid)
    returning id, sop_id, version_id, opd_id`

export const changes = {
  begin: begun('new_id()', ''),
  open: begun('claimed.run_id', 'claimed,'),
  append: `update run set ${appended} ${appendedFrom()}`,
  move: `update run set version_id = r.version, ${appended} ${appendedFrom(', version uuid')}`,
}

/** What has to be taken first, so that of two who come at once one finds nothing to write. */
export const claims: Partial<Record<Change, string>> = {
  // The turn is the schedule's to open once, and only where nobody carries the period out already.
  open: `claimed as (
    insert into turn as former (regency_id, schedule_id, period, opens_at, ends_at, run_id)
    select current_regency(), t.schedule, t.period, ${at('t.opens_at')}, ${at('t.ends_at')}, new_id()
    from jsonb_to_record($1::jsonb -> 'turn') as t(schedule uuid, period text, opens_at float8, ends_at float8)
    where not exists (select from run, jsonb_to_record($1::jsonb -> 'run') as r(sop uuid, dataset uuid)
      where run.regency_id = current_regency() and run.dataset_id = r.dataset and run.sop_id = r.sop
        and run.period = t.period and run.status <> 'cancelled')
    on conflict (regency_id, schedule_id, period) do update
      set run_id = excluded.run_id, obstacle = null, obstacle_sentence = null, tried_on = null
    where former.run_id is null and former.waived_at is null
    returning run_id), `,
}

export const parts = {
  events: `
    insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
    select current_regency(), changed.id, e.sequence, ${at('e.at')}, e.actor, e.type, e.body, decode(e.hash, 'hex')
    from changed, jsonb_to_recordset($1::jsonb -> 'events') as e(sequence int, at float8, actor uuid, type text, body jsonb,
      hash text)`,
  closed: `
    update task t set status = c.status, counts_from = case when c.status = 'completed' then pg_current_xact_id() end,
      closed_at = ${at('c.closed_at')}, closed_by = c.closed_by, closed_for = c.closed_for,
      outcome_key = c.outcome_key, reason = c.reason, authority = c.authority, is_sent_back = c.is_sent_back,
      used_minutes = greatest(0, c.used_minutes - t.paused_minutes), late_minutes = c.late_minutes, paused_at = null,
      waited_minutes = case when c.waited_minutes is not null
        then least(c.waited_minutes, greatest(0, c.used_minutes - t.paused_minutes)) end
    from changed, jsonb_to_recordset($1::jsonb -> 'closed') as c(act text, attempt int, status text, closed_at float8,
      closed_by uuid, closed_for uuid, outcome_key text, reason text, authority text, is_sent_back boolean, used_minutes real,
      late_minutes real, waited_minutes real)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = c.act and t.attempt = c.attempt
    returning t.id, t.act_key, t.attempt`,
  unassigned: `
    update assignment a set is_open = false from closed
    where a.regency_id = current_regency() and a.task_id = closed.id`,
  // The last vote of a joint task falls together with its closing: one row is written once.
  agreed: `
    update assignment a set is_open = false, (vote, vote_by) = (
      select coalesce(max(v.vote), a.vote), case when max(v.vote) is null then a.vote_by else max(v.by::text)::uuid end
      from jsonb_to_recordset($1::jsonb -> 'votes') as v(act text, attempt int, person uuid, vote text, by uuid)
      where v.act = closed.act_key and v.attempt = closed.attempt and v.person = a.person_id)
    from closed where a.regency_id = current_regency() and a.task_id = closed.id`,
  voted: `
    update assignment a set vote = v.vote, vote_by = v.by
    from changed, task t, jsonb_to_recordset($1::jsonb -> 'votes') as v(act text, attempt int, person uuid, vote text, by uuid)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = v.act and t.attempt = v.attempt
      and a.regency_id = t.regency_id and a.task_id = t.id and a.person_id = v.person`,
  opened: `
    insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      opened_from, is_provisional, opened_at, original_due_at, due_at, warn_at, paused_at)
    select current_regency(), changed.id, changed.sop_id, changed.version_id, changed.opd_id, o.step, o.act, o.role,
      o.attempt, 'open', o.is_joint, o.opened_from, o.is_provisional, ${at('o.opened_at')}, ${at('o.original_due_at')},
      ${at('o.due_at')}, ${at('o.warn_at')}, ${at('o.paused_at')}
    from changed, jsonb_to_recordset($1::jsonb -> 'opened') as o(act text, attempt int, step text, role text,
      is_joint boolean, opened_from text[], is_provisional boolean, opened_at float8, original_due_at float8, due_at float8,
      warn_at float8, paused_at float8)
    returning id, act_key, attempt`,
  assigned: `
    insert into assignment (regency_id, task_id, person_id, is_decision, due_at)
    select current_regency(), opened.id, p.person, o.is_decision, ${dueInInbox('o')}
    from opened join jsonb_to_recordset($1::jsonb -> 'opened') as o(act text, attempt int, is_decision boolean,
      due_at float8, paused_at float8, performers uuid[])
      on o.act = opened.act_key and o.attempt = opened.attempt, unnest(o.performers) as p(person)`,
  altered: `
    update task t set status = 'open', version_id = changed.version_id, step_key = s.step, role_key = s.role,
      is_joint = s.is_joint, is_provisional = s.is_provisional, claimed_by = s.claimed_by,
      original_due_at = ${at('s.original_due_at')}, due_at = ${at('s.due_at')}, warn_at = ${at('s.warn_at')},
      paused_at = ${at('s.paused_at')}, paused_minutes = t.paused_minutes + s.resumed_minutes,
      closed_at = null, closed_by = null, closed_for = null, outcome_key = null, reason = null, authority = null,
      is_sent_back = false, used_minutes = null, late_minutes = null, waited_minutes = null, counts_from = null,
      excused_at = null, excused_by = null, excuse_reason = null
    from changed, jsonb_to_recordset($1::jsonb -> 'altered') as s(act text, attempt int, step text, role text,
      is_joint boolean, is_provisional boolean, claimed_by uuid, original_due_at float8, due_at float8, warn_at float8,
      paused_at float8, resumed_minutes real)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = s.act and t.attempt = s.attempt
    returning t.id, t.act_key, t.attempt`,
  // Whose the task is now, and what they have confirmed: those who stay, those who go, those who come.
  reassigned: `
    update assignment a set is_open = true, vote = p.vote, is_decision = s.is_decision, due_at = ${dueInInbox('s')},
      vote_by = case when a.vote is not distinct from p.vote then a.vote_by end
    from altered join jsonb_to_recordset($1::jsonb -> 'altered') as s(act text, attempt int, is_decision boolean,
      due_at float8, paused_at float8, people jsonb) on s.act = altered.act_key and s.attempt = altered.attempt,
      jsonb_to_recordset(s.people) as p(person uuid, vote text)
    where a.regency_id = current_regency() and a.task_id = altered.id and a.person_id = p.person`,
  dropped: `
    delete from assignment a using altered join jsonb_to_recordset($1::jsonb -> 'altered') as s(act text, attempt int,
      people jsonb) on s.act = altered.act_key and s.attempt = altered.attempt
    where a.regency_id = current_regency() and a.task_id = altered.id
      and not exists (select from jsonb_to_recordset(s.people) as p(person uuid) where p.person = a.person_id)`,
  added: `
    insert into assignment (regency_id, task_id, person_id, vote, is_decision, due_at)
    select current_regency(), altered.id, p.person, p.vote, s.is_decision, ${dueInInbox('s')}
    from altered join jsonb_to_recordset($1::jsonb -> 'altered') as s(act text, attempt int, is_decision boolean,
      due_at float8, paused_at float8, people jsonb) on s.act = altered.act_key and s.attempt = altered.attempt,
      jsonb_to_recordset(s.people) as p(person uuid, vote text)
    where not exists (select from assignment a where a.regency_id = current_regency() and a.task_id = altered.id
      and a.person_id = p.person)`,
  handed: `
    insert into handover (regency_id, run_id, task_id, version_id, artefact_key, kind, text, url, file_id, resource_id,
      handed_in_at, handed_in_by, handed_in_for, is_correction)
    select current_regency(), changed.id, t.id, changed.version_id, h.artefact, h.kind, h.text, h.url, h.file, h.resource,
      ${at('h.at')}, h.by, h."for", h.is_correction
    from changed, task t, jsonb_to_recordset($1::jsonb -> 'handovers') as h(act text, attempt int, artefact text, kind text,
      text text, url text, file uuid, resource uuid, at float8, by uuid, "for" uuid, is_correction boolean)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = h.act and t.attempt = h.attempt`,
  // A law's time has one reminder for each of its rungs, and a new row of them once it has been extended.
  deadlined: `
    insert into deadline as former (regency_id, run_id, key, title, basis, opened_at, original_due_at, due_at, extended_due_at,
      extended_at, extended_by, extension_reason, warn_at, is_provisional, met_at, lapsed_at, look_at)
    select current_regency(), changed.id, d.key, d.title, d.basis, ${at('d.opened_at')}, ${at('d.original_due_at')},
      ${at('d.due_at')}, ${at('d.extended_due_at')}, ${at('d.extended_at')}, d.extended_by, d.extension_reason,
      ${at('d.warn_at')}, d.is_provisional, ${at('d.met_at')}, ${at('d.lapsed_at')},
      case when coalesce(d.met_at, d.lapsed_at) is null then ${at('d.warn_at')} else 'infinity' end
    from changed, jsonb_to_recordset($1::jsonb -> 'deadlines') as d(key text, title text, basis text, opened_at float8,
      original_due_at float8, due_at float8, extended_due_at float8, extended_at float8, extended_by uuid,
      extension_reason text, warn_at float8, is_provisional boolean, met_at float8, lapsed_at float8)
    on conflict (regency_id, run_id, key) do update set title = coalesce(nullif(excluded.title, ''), former.title),
      basis = coalesce(nullif(excluded.basis, ''), former.basis), opened_at = excluded.opened_at,
      original_due_at = excluded.original_due_at, due_at = excluded.due_at, extended_due_at = excluded.extended_due_at,
      extended_at = excluded.extended_at, extended_by = excluded.extended_by, extension_reason = excluded.extension_reason,
      warn_at = excluded.warn_at, is_provisional = excluded.is_provisional, met_at = excluded.met_at,
      lapsed_at = excluded.lapsed_at, look_at = excluded.look_at,
      rung = case when former.extended_at is null and excluded.extended_at is not null then 0 else former.rung end`,
  undone: `
    delete from deadline d using changed
    where d.regency_id = current_regency() and d.run_id = changed.id
      and d.key in (select jsonb_array_elements_text($1::jsonb -> 'undone'))`,
  excused: `
    update task t set excused_at = ${at('x.excused_at')}, excused_by = x.excused_by, excuse_reason = x.reason, counts_from = null
    from changed, jsonb_to_recordset($1::jsonb -> 'excused') as x(act text, attempt int, excused_at float8, excused_by uuid,
      reason text)
    where t.regency_id = current_regency() and t.run_id = changed.id and t.act_key = x.act and t.attempt = x.attempt`,
  // Read before any other part has changed the task's row: what was counted of it, and what counts instead.
  corrected: `
    insert into tally_correction (regency_id, run_id, act_key, attempt, sequence, sign, closed_at, opd_id, sop_id, version_id,
      step_key, role_key, verdict, is_sent_back, used_minutes, late_minutes, waited_minutes, counts_from)
    select f.regency_id, f.run_id, f.act_key, f.attempt, c.sequence, s.sign, f.closed_at, f.opd_id, f.sop_id, f.version_id,
      f.step_key, f.role_key, case s.sign when 1 then c.verdict else f.verdict end, f.is_sent_back, f.used_minutes, f.late_minutes,
      f.waited_minutes, case s.sign when -1 then f.counts_from end
    from changed, jsonb_to_recordset($1::jsonb -> 'corrected') as c(act text, attempt int, sequence int, verdict text),
      tally_fact f, (values (-1), (1)) as s(sign)
    where f.regency_id = current_regency() and f.run_id = changed.id and f.act_key = c.act and f.attempt = c.attempt
      and (s.sign = -1 or c.verdict is not null)`,
  answered: `
    insert into answered_request (regency_id, person_id, key, request, told, answered_at)
    select current_regency(), current_person(), a.key, decode(a.request, 'hex'),
      jsonb_build_object('runs', coalesce(a.runs, jsonb_build_array(changed.id)), 'kinds', a.kinds), ${at('a.at')}
    from changed, jsonb_to_record($1::jsonb -> 'answered') as a(key uuid, request text, kinds jsonb, runs jsonb, at float8)`,
}
