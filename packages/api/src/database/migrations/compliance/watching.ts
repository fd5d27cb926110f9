/**
 * Provinces and the nation are houses of their own that watch regencies side by side: a regency says which province it is
 * in, and the nation watches all. What they see of one is its name, its code, and what is counted nationally; so its name and
 * code are kept as copies, and no policy opens the regency itself. Whoever is watched sees by whom.
 */
export const watching = `
alter table regency drop constraint regency_kind_check,
  add constraint regency_kind_check check (kind in ('kabupaten', 'kota', 'provinsi', 'nasional')),
  add province_id uuid references regency on delete set null,
  add constraint only_regencies_are_in_a_province check (province_id is null or kind in ('kabupaten', 'kota'));
create index regency_by_province on regency (province_id);

create function official_name(kind text, name text) returns text language sql immutable parallel safe
  return case when kind = 'nasional' then name else initcap(kind) || ' ' || name end;

create table watching (
  regency_id uuid not null references regency on delete cascade,
  watcher_id uuid not null references regency on delete cascade,
  code text,
  name text not null,
  watcher_key text not null,
  watcher_name text not null,
  primary key (regency_id, watcher_id)
);
create index watching_by_watcher on watching (watcher_id);
call stand_behind_regency('watching', 'watcher_id = current_regency()');

-- Who watches a regency, anew. Written standing in the regency itself, as everything of it is.
create function keep_watching(place uuid) returns void language plpgsql as $$
declare former text := current_setting('app.regency', true);
begin
  perform set_config('app.regency', place::text, true);
  delete from watching where regency_id = place;
  insert into watching (regency_id, watcher_id, code, name, watcher_key, watcher_name)
  select r.id, w.id, r.code, official_name(r.kind, r.name), w.key, official_name(w.kind, w.name)
  from regency r join regency w on w.kind = 'nasional' or w.kind = 'provinsi' and w.id = r.province_id
  where r.id = place and r.kind in ('kabupaten', 'kota');
  perform set_config('app.regency', coalesce(former, ''), true);
end $$;

create function keep_watching_of() returns trigger language plpgsql as $$
declare place uuid; former text := current_setting('app.house', true);
begin
  -- Which regencies there are, only the house itself may look.
  perform set_config('app.house', 'whole', true);
  for place in select id from regency r where r.id = new.id or r.province_id = new.id
    or 'nasional' in (new.kind, case when tg_op = 'UPDATE' then old.kind end) loop
    perform keep_watching(place);
  end loop;
  perform set_config('app.house', coalesce(former, ''), true);
  return null;
end $$;
create trigger keep_watching after insert or update of code, name, kind, province_id on regency
  for each row execute function keep_watching_of();

-- Who watches is settled by whoever makes a house, never by its own admin.
create function refuse_becoming_watcher() returns trigger language plpgsql as $$
begin
  raise exception 'whether a house watches others is settled when it is made' using errcode = 'SA006';
end $$;
create trigger stay_what_it_is before update of kind on regency for each row
  when (old.kind <> new.kind and not (old.kind in ('kabupaten', 'kota') and new.kind in ('kabupaten', 'kota')))
  execute function refuse_becoming_watcher();

-- Which provinces there are, for a regency that says which it is in; the house itself looks.
create function provinces() returns table (id uuid, key text) language plpgsql as $$
declare former text := current_setting('app.house', true);
begin
  perform set_config('app.house', 'whole', true);
  return query select r.id, r.key from regency r where r.kind = 'provinsi' order by r.key;
  perform set_config('app.house', coalesce(former, ''), true);
end $$;

-- What is counted of whom the current house watches. Who is standing here, and whom they watch, is asked once in a statement,
-- whatever the number of rows.
do $$ declare place regclass;
begin
  foreach place in array array['regency_tally', 'national_tally', 'tally_state']::regclass[] loop
    execute format('alter policy own_regency on %s using (regency_id = (select current_regency())
      or regency_id in (select w.regency_id from watching w where w.watcher_id = current_regency()))', place);
  end loop;
end $$;

-- What one sees of others is not one's own to remove: a deletion asks only what is visible.
create policy own_removal on watching as restrictive for delete using (regency_id = current_regency());
create policy own_removal on regency_tally as restrictive for delete using (regency_id = current_regency());
create policy own_removal on national_tally as restrictive for delete using (regency_id = current_regency());
create policy own_removal on tally_state as restrictive for delete using (regency_id = current_regency());

do $$ begin execute format('grant select, insert, delete on watching to %I', (select name from app_login)); end $$;
`
