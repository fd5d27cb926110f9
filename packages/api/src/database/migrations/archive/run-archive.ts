/**
 * The inactive archive (arsip inaktif) of closed runs: docs/decisions/0021. A bundle holds a run's events as the very texts that
 * their hashes are made of, so that the hashes follow from them; of each only a seal is kept, which names the event that is
 * not what it was. A bundle is never changed: what happens to the run later is bundled beside it.
 */
export const runArchive = `
create table run_archive (
  regency_id uuid not null,
  run_id uuid not null,
  -- Of the first event in it.
  sequence int not null,
  -- The hash that this event is chained to; empty at the start of the run.
  previous_hash bytea not null,
  bundle json not null,
  -- The first four bytes of the hash of each event.
  seals bytea not null,
  primary key (regency_id, run_id, sequence),
  foreign key (regency_id, run_id) references run on delete cascade
);
-- What is compressed stays in the row: a run is read whole.
alter table run_archive alter bundle set storage main;
create trigger keep_archive before update or delete on run_archive for each row execute function refuse_change();
call stand_behind_regency('run_archive');

-- Tasks are looked up by their run, and a run has few. An index that names each attempt takes five times the room of one that
-- names the run once, and finds it half a microsecond sooner. An attempt is still never open twice.
create index task_of_run on task (regency_id, run_id);
create unique index one_open_attempt on task (regency_id, run_id, act_key, attempt) where status = 'open';
alter table task drop constraint task_regency_id_run_id_act_key_attempt_key;
-- Most runs of an office are about no dataset.
drop index run_by_dataset;
create index run_by_dataset on run (regency_id, dataset_id, started_at desc, id desc) where dataset_id is not null;

-- A hash is its seal and what follows from the text and from the hash before: where these disagree, no chain holds it.
create function events_in_bundle(previous_hash bytea, bundle json, seals bytea)
  returns table (sequence int, at timestamptz, actor_id uuid, type text, body jsonb, hash bytea)
  language plpgsql stable strict parallel safe rows 20 cost 1000 as $$
declare told text; place bigint; event jsonb;
begin
  hash := previous_hash;
  for told, place in select e.value::text, e.ordinality from json_array_elements(bundle -> 'events') with ordinality as e loop
    event := told::jsonb;
    sequence := (event ->> 'sequence')::int;
    at := to_timestamp((event ->> 'at')::float8 / 1000);
    actor_id := (event ->> 'actor')::uuid;
    type := event ->> 'type';
    body := event -> 'body';
    hash := substr(seals, (4 * place - 3)::int, 4) || substr(sha256(convert_to(encode(hash, 'hex') || told, 'UTF8')), 5);
    return next;
  end loop;
end $$;

create view archived_event with (security_invoker = true) as
  select a.regency_id, a.run_id, e.sequence, e.at, e.actor_id, e.type, e.body, e.hash
  from run_archive a, events_in_bundle(a.previous_hash, a.bundle, a.seals) e;

-- All that has happened in a run, wherever it is kept. Who reads events of runs that may be closed reads them here.
create view run_history with (security_invoker = true) as
  select regency_id, run_id, sequence, at, actor_id, type, body, hash from run_event
  union all select regency_id, run_id, sequence, at, actor_id, type, body, hash from archived_event;

-- Versions that runs have left. Each event of a run asks for them, and few runs ever move: only their bundles are opened.
create view run_move with (security_invoker = true) as
  select regency_id, run_id, sequence, (body ->> 'from')::uuid as version_id from run_event where type = 'RunMigrated'
  union all select a.regency_id, a.run_id, e.sequence, (e.body ->> 'from')::uuid
  from run_archive a, events_in_bundle(a.previous_hash, a.bundle, a.seals) e
  where e.type = 'RunMigrated' and a.bundle::text like '%"RunMigrated"%';

-- Who performed the closed tasks of archived runs, and what they have confirmed.
create view archived_performer with (security_invoker = true) as
  select t.regency_id, t.id as task_id, (p ->> 2)::uuid as person_id, p ->> 3 as vote, (p ->> 4)::uuid as vote_by
  from task t join run_archive a on a.regency_id = t.regency_id and a.run_id = t.run_id,
    json_array_elements(a.bundle -> 'performers') as p
  where t.status <> 'open' and p ->> 0 = t.act_key and (p ->> 1)::int = t.attempt;

create view task_performer with (security_invoker = true) as
  select regency_id, task_id, person_id, vote, vote_by from assignment
  union all select regency_id, task_id, person_id, vote, vote_by from archived_performer;

-- Whoever is named in the archive stays, as before: who acted, and who performed a task.
create or replace function refuse_removal_of_actor() returns trigger language plpgsql as $$
begin
  if exists (select from run_event e where e.regency_id = old.regency_id and e.actor_id = old.id) then
    raise exception 'somebody who has acted stays' using errcode = 'foreign_key_violation', table = 'run_event';
  elsif exists (select from run_archive a where a.regency_id = old.regency_id and strpos(a.bundle::text, old.id::text) > 0) then
    raise exception 'somebody who is named in the archive stays' using errcode = 'foreign_key_violation', table = 'run_archive';
  end if;
  return old;
end $$;

-- An event leaves its table for the archive, and only where the archive gives back the very same.
create function keep_what_is_not_archived() returns trigger language plpgsql as $$
begin
  if exists (select regency_id, run_id, sequence, at, actor_id, type, body, hash from gone
    where not (regency_id::text = coalesce(current_setting('app.removing_sample', true), '')
      and exists (select from regency r where r.id = gone.regency_id and r.is_sample))
    except select a.* from (select distinct regency_id, run_id from gone) g
      join archived_event a on a.regency_id = g.regency_id and a.run_id = g.run_id) then
    raise exception 'run_event is never changed, only added to, and archived as it is' using errcode = 'SA002';
  end if;
  return null;
end $$;
drop trigger keep_events on run_event;
create trigger keep_events before update on run_event for each row execute function refuse_change();
create trigger keep_gone_events after delete on run_event referencing old table as gone
  for each statement execute function keep_what_is_not_archived();

-- Bundles what a closed run has in its tables, where that is what was read, and nobody is still to follow it. The only way into
-- the archive: it looks with its owner's eyes, at the regency that it stands in.
create function archive_run(run uuid, previous bytea, bundle json, seals bytea, followers text[]) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  place uuid := current_regency();
  first int := (bundle -> 'events' -> 0 ->> 'sequence')::int;
  last int := (bundle -> 'events' -> -1 ->> 'sequence')::int;
  line xid8 := least(pg_snapshot_xmin(pg_current_snapshot()), (select min(coalesce(f.watermark, '0')) from unnest(followers) who
    left join follower f on f.regency_id = place and f.name = who));
  gone int;
begin
  -- Of two who archive at once, and of one who archives and one who appends, the second finds what the first has left.
  perform from run r where r.regency_id = place and r.id = run and r.closed_at is not null and r.revision = last for update;
  if not found or exists (select from run_event e where e.regency_id = place and e.run_id = run and e.xact >= line)
    or not exists (select from run_event e where e.regency_id = place and e.run_id = run and e.sequence = first)
  then return false; end if;
  insert into run_archive values (place, run, first, previous, bundle, seals);
  delete from run_event e where e.regency_id = place and e.run_id = run;
  get diagnostics gone = row_count;
  if gone <> json_array_length(bundle -> 'events') then
    raise exception 'a bundle holds what happened and nothing else' using errcode = 'SA002';
  end if;
  with left_over as (
    delete from assignment a using task t where t.regency_id = place and t.run_id = run
      and a.regency_id = place and a.task_id = t.id and not a.is_open returning a.*)
  select count(*) into gone from (select regency_id, task_id, person_id, vote, vote_by from left_over
    except select p.* from archived_performer p join task t on t.regency_id = place and t.run_id = run and t.id = p.task_id
      and p.regency_id = place) as lost;
  if gone > 0 then raise exception 'a bundle holds all who performed' using errcode = 'SA002'; end if;
  return true;
end $$;
revoke execute on function archive_run from public;

do $$ declare app text := (select name from app_login); begin
  execute format('grant select on run_archive, archived_event, run_history, run_move, archived_performer, task_performer to %I', app);
  execute format('grant execute on function archive_run to %I', app);
end $$;
`
