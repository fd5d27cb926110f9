/**
 * Who is asking, as settings of the running transaction, and the policy every table stands behind.
 * A setting that a finished transaction leaves behind is '', which `nullif` turns into null: no regency, no rows.
 */
export const tenancy = `
create extension if not exists btree_gist;

create function current_regency() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.regency', true), '')::uuid $$;

create function current_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;

do $$ begin
  if current_setting('server_version_num')::int >= 180000
  then create function new_id() returns uuid language sql volatile as 'select uuidv7()';
  else create function new_id() returns uuid language sql volatile as 'select gen_random_uuid()';
  end if;
end $$;

-- One permissive policy lets everybody in, one restrictive policy lets nobody see another regency:
-- several permissive policies would be OR-ed, and a forgotten one would open the table.
create procedure stand_behind_regency(place regclass, also_visible text default 'false') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', place);
  execute format('alter table %s force row level security', place);
  execute format('create policy everybody on %s as permissive using (true) with check (true)', place);
  execute format(
    'create policy own_regency on %s as restrictive using (regency_id = current_regency() or %s) with check (regency_id = current_regency())',
    place, also_visible);
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  -- The one exception: a sample regency is removed whole, by the owner, who names it first.
  if tg_op = 'DELETE' and current_setting('app.removing_sample', true) = old.regency_id::text
     and exists (select from regency where id = old.regency_id and is_sample) then
    return old;
  end if;
  raise exception '% is never changed, only added to', tg_table_name using errcode = 'SA002';
end $$;
`
