export const regency = `
create table regency (
  id uuid primary key default new_id(),
  key text not null unique,
  code text,
  name text not null,
  kind text not null check (kind in ('kabupaten', 'kota')),
  is_sample boolean not null default false,
  -- When the year of a sample had been played to its end; a sample without it was broken off.
  sample_played_at timestamptz,
  created_at timestamptz not null default now()
);
alter table regency enable row level security;
alter table regency force row level security;
create policy everybody on regency as permissive using (true) with check (true);
-- The house itself, before anybody has signed in, may look which regencies it has: whether it is empty, which are samples.
create policy own_regency on regency as restrictive
  using (id = current_regency() or current_setting('app.house', true) = 'whole') with check (id = current_regency());

-- The working calendar is one document; its revision tells a process that its copy is old.
create table calendar (
  regency_id uuid primary key references regency on delete cascade,
  revision int not null default 1,
  content jsonb not null
);
call stand_behind_regency('calendar');

create table opd (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  key text not null,
  name text not null,
  short_name text not null,
  is_producer boolean not null default true,
  primary key (regency_id, id),
  unique (regency_id, key)
);
call stand_behind_regency('opd');
`
