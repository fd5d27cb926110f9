/**
 * Keys by which other programs read in the name of the admin who made them. A key stays on record when it is over; it is
 * told of by its hash alone.
 */
export const apiToken = `
create table api_token (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  token_hash bytea not null unique,
  name text not null check (name <> ''),
  scopes text[] not null check (cardinality(scopes) > 0
    and scopes <@ array['compliance:read', 'runs:read', 'datasets:read', 'query:adhoc', 'metrics:read']),
  made_at timestamptz not null,
  made_by uuid not null,
  expires_on date not null,
  -- The end of that day in the regency's zone, as it was when the key was made.
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (regency_id, id),
  foreign key (regency_id, made_by) references person,
  foreign key (regency_id, revoked_by) references person,
  check ((revoked_at is null) = (revoked_by is null))
);
-- As a session: it shows itself to whoever holds its secret; regency and person follow from it, never from an argument.
call stand_behind_regency('api_token', 'token_hash = decode(nullif(current_setting(''app.token'', true), ''''), ''hex'')');

-- As before, and for whoever has no session but a key: for as long as its maker is an admin, and for reading alone. Whatever
-- is sent along with a key, the transaction itself refuses to write.
drop function enter(bytea);
create function enter(token bytea, told_now text, out regency_id uuid, out person_id uuid, out session_id uuid, out access text,
  out opd_id uuid, out supervised_opd_id uuid, out is_deputy boolean, out scopes text[])
language plpgsql volatile as $$
declare seen timestamptz; told text;
begin
  told := set_config('app.now', told_now, true);
  if token is null then return; end if;
  told := set_config('app.token', encode(token, 'hex'), true);
  select s.regency_id, s.person_id, s.id, s.last_seen_at into enter.regency_id, enter.person_id, enter.session_id, seen
    from session s where s.token_hash = token and s.expires_at > now() and s.last_seen_at + s.idle > now();
  if enter.session_id is null then
    select t.regency_id, t.made_by, t.id, t.last_used_at, t.scopes
      into enter.regency_id, enter.person_id, enter.session_id, seen, enter.scopes
      from api_token t where t.token_hash = token and t.revoked_at is null and t.expires_at > house_now();
  end if;
  told := set_config('app.regency', enter.regency_id::text, true);
  told := set_config('app.person', enter.person_id::text, true);
  select p.access, p.opd_id, case when p.is_supervisor then p.opd_id end, exists (select from delegation d
      where d.regency_id = enter.regency_id and d.deputy_id = enter.person_id)
    into enter.access, enter.opd_id, enter.supervised_opd_id, enter.is_deputy
    from person p where p.regency_id = enter.regency_id and p.id = enter.person_id and p.is_active;
  if enter.access is null or enter.scopes is not null and enter.access <> 'admin' then
    raise exception 'no session' using errcode = 'SA001';
  end if;
  if enter.scopes is null then
    if seen < now() - interval '1 minute' then
      update session s set last_seen_at = now() where s.regency_id = enter.regency_id and s.id = enter.session_id;
    end if;
  else
    if seen is null or seen < house_now() - interval '1 minute' then
      update api_token t set last_used_at = house_now() where t.regency_id = enter.regency_id and t.id = enter.session_id;
    end if;
    told := set_config('transaction_read_only', 'on', true);
  end if;
end $$;

do $$ begin
  execute format('grant select, insert, update (last_used_at, revoked_at, revoked_by) on api_token to %I', (select name from app_login));
end $$;
`
