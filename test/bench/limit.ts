import pg from 'pg'

/**
 * The limit: what hand-written SQL does on the same database, into the same tables, with the same durability and the same
 * rows. A stored function per command; no session, no policy, no calendar, no GraphQL. Reads are prepared, with the regency
 * and the person told by the caller.
 */
export const limitFunctions = `
  create table limit_step (regency_id uuid, n int, step text, act text, role text, people uuid[], primary key (regency_id, n));
  insert into limit_step
    select v.regency_id, n, s ->> 'key', s -> 'acts' -> 0 ->> 'key', s -> 'acts' -> 0 -> 'performers' ->> 0,
      array(select p.person_id from player p where p.regency_id = v.regency_id and p.sop_id = v.sop_id
        and p.role_key = s -> 'acts' -> 0 -> 'performers' ->> 0 and (p.opd_id is null or p.opd_id = (
          select d.opd_id from dataset d where d.regency_id = v.regency_id order by d.key limit 1)))
    from sop_version v, jsonb_array_elements(v.content -> 'steps') with ordinality as e(s, n)
    where exists (select from player p where p.regency_id = v.regency_id);

  create function limit_open(r run, n int) returns uuid language plpgsql as $$
  declare s limit_step; opened uuid; begin
    select * into s from limit_step l where l.regency_id = r.regency_id and l.n = limit_open.n;
    insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint, opened_from,
        is_provisional, opened_at, due_at, warn_at)
      values (r.regency_id, r.id, r.sop_id, r.version_id, r.opd_id, s.step, s.act, s.role, 1, 'open', false, '{}', false, now(),
        now() + interval '1 hour', now() + interval '48 minutes') returning id into opened;
    insert into assignment (regency_id, task_id, person_id, due_at)
      select r.regency_id, opened, person, now() + interval '1 hour' from unnest(s.people) as person;
    return opened;
  end $$;

  create function limit_events(r run, types text[]) returns void language sql as $$
    insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
    select r.regency_id, r.id, r.revision - cardinality(types) + n, now(), r.started_by, type,
      jsonb_build_object('act', 'x', 'attempt', 1, 'outcome', 'done', 'reason', null, 'handovers', '[]'::jsonb), sha256(type::bytea)
    from unnest(types) with ordinality as e(type, n) $$;

  create function limit_start(sop uuid, opd uuid, person uuid) returns uuid language plpgsql as $$
  declare r run; begin
    insert into run (regency_id, sop_id, version_id, opd_id, title, status, revision, progress, head_hash, started_at, started_by)
      select v.regency_id, v.sop_id, v.id, opd, 'Uji beban', 'running', 2, '{}', '', now(), person from sop_version v where v.sop_id = sop
      returning * into r;
    perform limit_events(r, array['RunStarted', 'TaskOpened']);
    return limit_open(r, 1);
  end $$;

  create function limit_complete(regency uuid, done uuid) returns uuid language plpgsql as $$
  declare t task; r run; n int; begin
    update task set status = 'completed', closed_at = now(), outcome_key = 'done', used_minutes = 1
      where regency_id = regency and id = done and status <> 'completed' returning * into t;
    update assignment set is_open = false where regency_id = regency and task_id = done;
    select l.n into n from limit_step l where l.regency_id = regency and l.act = t.act_key;
    update run set revision = revision + 2, status = case when n = 7 then 'completed' else 'running' end,
        closed_at = case when n = 7 then now() end where regency_id = regency and id = t.run_id returning * into r;
    perform limit_events(r, array['TaskCompleted', case when n = 7 then 'RunCompleted' else 'TaskOpened' end]);
    return case when n < 7 then limit_open(r, n + 1) end;
  end $$;`

export const limitInbox = `
  select t.id, t.attempt, t.due_at, t.step_key, r.id as run_id, r.title, r.period, o.short_name
  from assignment a join task t on t.regency_id = a.regency_id and t.id = a.task_id
  join run r on r.regency_id = t.regency_id and r.id = t.run_id join opd o on o.regency_id = r.regency_id and o.id = r.opd_id
  where a.regency_id = $1 and a.person_id = $2 and a.is_open order by a.due_at, a.task_id limit 20`

export const limitNested = `
  select json_agg(run) as runs from (
    select r.id, r.title, r.status, r.started_at, o.short_name, (
      select json_agg(json_build_object('id', t.id, 'attempt', t.attempt, 'status', t.status, 'openedAt', t.opened_at, 'dueAt', t.due_at,
        'closedAt', t.closed_at, 'step', t.step_key) order by t.opened_at) from task t where t.regency_id = r.regency_id and t.run_id = r.id) as tasks
    from run r join opd o on o.regency_id = r.regency_id and o.id = r.opd_id
    where r.regency_id = $1 and r.status = 'completed' order by r.started_at desc, r.id desc limit 20) run`

export const limitDashboard = `
  select opd_id, date_trunc('month', closed_at at time zone 'Asia/Jakarta') as month, count(*), count(*) filter (where closed_at <= due_at) as on_time,
    count(*) filter (where closed_at > due_at) as late, count(*) filter (where is_sent_back) as sent_back
  from task where regency_id = $1 and status = 'completed' group by grouping sets ((), (1), (2))`

/** A pool of as many prepared connections as there are callers. */
export function limitPool(url: string, callers: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: callers })
  // When the bench breaks off, the server ends under its idle connections; the first error is the one to tell.
  return pool.on('error', () => undefined)
}
