import type pg from 'pg'

/** Runs whose first step waits for somebody: as many as an office has at any time, whatever its history. */
export async function openWork(owner: pg.Pool, perRegency: number): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    await client.query(opening, [perRegency])
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** Some are late by now, and one in ten stands still. */
const opening = `
  with drawn as materialized (
    select p.*, 1 + floor(random() * cardinality(p.opds))::int as opd, 1 + floor(random() * (select count(*) from bench.lot))::int as lot,
      now() - random() * interval '6 days' as at, random() < 0.1 as is_paused
    from bench.place p, generate_series(1, $1)),
  begun as materialized (
    select new_id() as id, new_id() as task, d.*, d.opds[d.opd] as opd_id, d.people[1 + 2 * d.opd % cardinality(d.people)] as person,
      e.sop_id, e.version_id, t.begun as progress, s.*
    from drawn d join bench.lot l on l.n = d.lot join bench.pattern t on t.n = l.pattern
    join bench.edition e on e.place = d.n and e.sop_key = t.sop_key join bench.step s on s.pattern = t.n and s.n = 1),
  runs as (
    insert into run (regency_id, id, sop_id, version_id, opd_id, title, status, revision, progress, head_hash, started_at, started_by)
    select regency_id, id, sop_id, version_id, opd_id, 'Penyediaan data', 'running', 2, progress, sha256(uuid_send(id)), at, person
    from begun),
  tasks as (
    insert into task (regency_id, id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      opened_from, is_provisional, opened_at, original_due_at, due_at, warn_at, paused_at)
    select regency_id, task, id, sop_id, version_id, opd_id, step_key, act_key, role_key, 1, 'open', is_joint, '{}', false, at,
      at + minutes * interval '4 minutes', at + minutes * interval '4 minutes', at + minutes * interval '3 minutes',
      case when is_paused then at + interval '1 minute' end
    from begun),
  assigned as (
    insert into assignment (regency_id, task_id, person_id, is_decision, due_at)
    select regency_id, task, person, is_decision,
      coalesce(case when not is_paused then at + minutes * interval '4 minutes' end, 'infinity')
    from begun)
  insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
  select b.regency_id, b.id, h.sequence, b.at, b.person, h.type, h.body, sha256(uuid_send(b.id) || int4send(h.sequence))
  from begun b join bench.happening h on h.pattern = b.pattern and h.n = 0`
