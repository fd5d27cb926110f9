import pg from 'pg'

/**
 * The limit: what hand-written SQL does on the same database with the same durability. A stored function per step, no
 * session, no policy, no GraphQL; prepared reads with the regency and the person told by the caller.
 */
export const limitTables = `
  create table if not exists limit_run (id uuid primary key default new_id(), regency_id uuid, title text, status text, revision int, progress jsonb);
  create table if not exists limit_task (id uuid primary key default new_id(), regency_id uuid, run_id uuid, step int, status text,
    opened_at timestamptz, due_at timestamptz, closed_at timestamptz);
  create index if not exists limit_task_open on limit_task (regency_id, due_at) where status = 'open';
  create table if not exists limit_event (regency_id uuid, run_id uuid, sequence int, at timestamptz, body jsonb, primary key (regency_id, run_id, sequence));
  create or replace function limit_start(regency uuid) returns uuid language plpgsql as $$
  declare run uuid; task uuid; begin
    insert into limit_run (regency_id, title, status, revision, progress) values (regency, 'x', 'running', 2, '{}') returning id into run;
    insert into limit_event values (regency, run, 1, now(), '{"type": "RunStarted"}'), (regency, run, 2, now(), '{"type": "TaskOpened"}');
    insert into limit_task (regency_id, run_id, step, status, opened_at, due_at) values (regency, run, 1, 'open', now(), now() + interval '1 hour')
      returning id into task;
    return task;
  end $$;
  create or replace function limit_complete(done uuid) returns uuid language plpgsql as $$
  declare t limit_task; opened uuid; rev int; begin
    update limit_task set status = 'completed', closed_at = now() where id = done and status = 'open' returning * into t;
    update limit_run set revision = revision + 2, status = case when t.step = 7 then 'completed' else 'running' end
      where id = t.run_id returning revision into rev;
    insert into limit_event values (t.regency_id, t.run_id, rev - 1, now(), '{"type": "TaskCompleted"}'), (t.regency_id, t.run_id, rev, now(), '{"type": "TaskOpened"}');
    if t.step < 7 then
      insert into limit_task (regency_id, run_id, step, status, opened_at, due_at)
        values (t.regency_id, t.run_id, t.step + 1, 'open', now(), now() + interval '1 hour') returning id into opened;
    end if;
    return opened;
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
