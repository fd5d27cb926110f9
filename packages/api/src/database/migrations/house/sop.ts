export const sop = `
create table sop (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  key text not null,
  title text not null,
  primary key (regency_id, id),
  unique (regency_id, key)
);
call stand_behind_regency('sop');

-- A version is one document that never changes once ratified; its validity is what changes.
create table sop_version (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  sop_id uuid not null,
  number int not null,
  state text not null check (state in ('draft', 'in-review', 'ratified', 'effective', 'superseded', 'revoked')),
  valid daterange,
  content jsonb not null,
  source text not null,
  made_at timestamptz not null default now(),
  primary key (regency_id, id),
  unique (regency_id, sop_id, number),
  foreign key (regency_id, sop_id) references sop on delete cascade,
  check (state in ('draft', 'in-review') or valid is not null),
  constraint one_version_in_force exclude using gist (regency_id with =, sop_id with =, valid with &&)
    where (state in ('effective', 'superseded'))
);
call stand_behind_regency('sop_version');

create function refuse_new_content() returns trigger language plpgsql as $$
begin
  raise exception 'a ratified version keeps its content' using errcode = 'SA002';
end $$;
create trigger keep_ratified_content before update of content, source, sop_id, number on sop_version
  for each row when (old.state not in ('draft', 'in-review') and (old.content, old.source, old.sop_id, old.number)
    is distinct from (new.content, new.source, new.sop_id, new.number)) execute function refuse_new_content();

-- Who plays a role of an SOP: for the whole regency (no OPD), or for one OPD's runs.
create table player (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  sop_id uuid not null,
  role_key text not null,
  opd_id uuid,
  person_id uuid not null,
  primary key (regency_id, id),
  unique nulls not distinct (regency_id, sop_id, role_key, opd_id, person_id),
  foreign key (regency_id, sop_id) references sop on delete cascade,
  foreign key (regency_id, opd_id) references opd on delete cascade,
  foreign key (regency_id, person_id) references person on delete cascade
);
call stand_behind_regency('player');
`
