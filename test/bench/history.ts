import type pg from 'pg'

const regencies = 514
const stepsPerRun = 7

/**
 * Closed runs of a year, spread over all regencies, written set-wise: the bench needs their weight, not their making.
 * Regencies without a configuration of their own get an OPD, ten people and a copy of one of the SOPs.
 */
export async function fillHistory(owner: pg.Pool, tasks: number): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query(`set session_replication_role = replica`)
    await client.query(bystanders, [regencies])
    await client.query(runs, [Math.ceil(tasks / regencies / stepsPerRun)])
    for (const statement of [tasksOfRuns, assignments, events]) await client.query(statement)
    await client.query('set session_replication_role = origin')
  } finally {
    client.release()
  }
  await owner.query('vacuum analyze')
}

const bystanders = `
  with template as (select * from sop_version order by id limit 1),
  made as (
    insert into regency (key, name, kind, is_sample)
    select 'history-' || n, 'Riwayat ' || n, 'kabupaten', true
    from generate_series(1, $1 - (select count(*)::int from regency)) n returning id),
  calendars as (insert into calendar (regency_id, content) select made.id, (select content from calendar limit 1) from made),
  opds as (insert into opd (regency_id, key, name, short_name) select id, 'opd', 'OPD', 'OPD' from made),
  people as (
    insert into person (regency_id, email, name, position, access)
    select id, n || '@riwayat.invalid', 'Petugas ' || n, 'Petugas', 'opd-user' from made, generate_series(1, 10) n),
  sops as (insert into sop (regency_id, key, title) select id, 'sop', 'SOP' from made returning regency_id, id)
  insert into sop_version (regency_id, sop_id, number, state, valid, content, source)
  select sops.regency_id, sops.id, 1, 'effective', template.valid, template.content, '' from sops, template`

const runs = `
  insert into run (regency_id, sop_id, version_id, opd_id, title, status, revision, progress, head_hash, started_at, started_by, closed_at)
  select v.regency_id, v.sop_id, v.id, (select id from opd o where o.regency_id = v.regency_id order by key limit 1),
    'Riwayat ' || n, 'completed', ${2 * stepsPerRun + 2}, '{}', '', at, p.id, at + interval '3 days'
  from sop_version v, generate_series(1, $1) n,
    lateral (select now() - n * (interval '360 days' / $1) - interval '5 days' as at) t,
    lateral (select id from person p where p.regency_id = v.regency_id order by email limit 1) p`

const tasksOfRuns = `
  insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint, opened_from,
    is_provisional, opened_at, due_at, warn_at, closed_at, closed_by, outcome_key, used_minutes, late_minutes)
  select r.regency_id, r.id, r.sop_id, r.version_id, r.opd_id, step, act, role, 1, 'completed', false, '{}', false, opened,
    opened + interval '1 hour', opened + interval '48 minutes', closed, r.started_by, 'done',
    extract(epoch from closed - opened) / 60, case when closed > opened + interval '1 hour' then 30 end
  from run r join sop_version v on v.id = r.version_id,
    lateral (select s ->> 'key' as step, s -> 'acts' -> 0 ->> 'key' as act, s -> 'acts' -> 0 -> 'performers' ->> 0 as role,
      r.started_at + n * interval '5 hours' as opened, hashtext(r.id::text || n) as chance
      from jsonb_array_elements(v.content -> 'steps') with ordinality as e(s, n)) step,
    lateral (select opened + (20 + abs(chance) % 60) * interval '1 minute' as closed) at
  where r.status = 'completed'`

const assignments = `
  insert into assignment (regency_id, task_id, person_id, is_open, due_at)
  select regency_id, id, closed_by, false, due_at from task where status = 'completed'`

/** Without the number of a transaction: what happened in them has been told long ago. */
const events = `
  insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash, xact)
  select regency_id, run_id, row_number() over (partition by regency_id, run_id order by opened_at, kind), closed_at, closed_by,
    kind, jsonb_build_object('act', act_key, 'attempt', 1, 'step', step_key, 'isJoint', false, 'performers',
      jsonb_build_array(closed_by), 'reason', null, 'outcome', 'done', 'handovers', '[]'::jsonb), sha256(id::text::bytea), null
  from task, unnest(array['TaskCompleted', 'TaskOpened']) as kind where status = 'completed'`
