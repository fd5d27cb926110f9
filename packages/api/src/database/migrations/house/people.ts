export const people = `
create table person (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  email text not null check (email = lower(email)),
  name text not null,
  position text not null,
  access text not null check (access in ('admin', 'opd-user', 'viewer')),
  opd_id uuid,
  password_hash text,
  is_active boolean not null default true,
  primary key (regency_id, id),
  unique (regency_id, email),
  foreign key (regency_id, opd_id) references opd
);
create index person_by_email on person (email);
-- Before anybody has signed in, the rows of the one e-mail address that was typed can be read.
call stand_behind_regency('person', 'email = nullif(current_setting(''app.sign_in'', true), '''')');

create table session (
  regency_id uuid not null references regency on delete cascade,
  token_hash bytea not null unique,
  id uuid not null default new_id(),
  person_id uuid not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle interval not null,
  expires_at timestamptz not null,
  primary key (regency_id, id),
  foreign key (regency_id, person_id) references person on delete cascade
);
-- A session shows itself to whoever holds its token; the regency follows from it, never from an argument.
call stand_behind_regency('session', 'token_hash = decode(nullif(current_setting(''app.token'', true), ''''), ''hex'')');

create function enter(token bytea, out regency_id uuid, out person_id uuid, out session_id uuid, out access text, out opd_id uuid)
language plpgsql volatile as $$
declare seen timestamptz; told text;
begin
  if token is null then return; end if;
  told := set_config('app.token', encode(token, 'hex'), true);
  select s.regency_id, s.person_id, s.id, s.last_seen_at into enter.regency_id, enter.person_id, enter.session_id, seen
    from session s where s.token_hash = token and s.expires_at > now() and s.last_seen_at + s.idle > now();
  told := set_config('app.regency', enter.regency_id::text, true);
  told := set_config('app.person', enter.person_id::text, true);
  select p.access, p.opd_id into enter.access, enter.opd_id
    from person p where p.regency_id = enter.regency_id and p.id = enter.person_id and p.is_active;
  if enter.access is null then
    raise exception 'no session' using errcode = 'SA001';
  end if;
  if seen < now() - interval '1 minute' then
    update session s set last_seen_at = now() where s.regency_id = enter.regency_id and s.id = enter.session_id;
  end if;
end $$;

-- Before the house has a regency there is nobody to sign in: the printed one-time link opens it.
create table invitation (
  token_hash bytea primary key,
  expires_at timestamptz not null
);

-- Guesses at a password, by account and by address; no regency, since the account may not exist.
create unlogged table sign_in_attempt (
  subject text not null,
  at timestamptz not null default now()
);
create index sign_in_attempt_by_subject on sign_in_attempt (subject, at);
`
