/**
 * Who acts for whom, and on the strength of what. A delegation is never changed: it ends early by being revoked. Tasks
 * stay those of the person who is away; whoever acts for them today sees them too, and both names go on record.
 */
export const delegation = `
alter table person add is_supervisor boolean not null default false;

create table delegation (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  person_id uuid not null,
  deputy_id uuid not null,
  kind text not null check (kind in ('plt', 'plh', 'delegation')),
  decree text not null,
  starts_on date not null,
  ends_on date not null,
  made_at timestamptz not null default now(),
  made_by uuid not null,
  revoked_at timestamptz,
  revoked_by uuid,
  revoked_on date,
  revocation_reason text,
  primary key (regency_id, id),
  foreign key (regency_id, person_id) references person,
  foreign key (regency_id, deputy_id) references person,
  foreign key (regency_id, made_by) references person,
  foreign key (regency_id, revoked_by) references person,
  check (person_id <> deputy_id and starts_on <= ends_on),
  check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_on is null))
);
create index delegation_by_deputy on delegation (regency_id, deputy_id, ends_on);
create index delegation_by_person on delegation (regency_id, person_id, ends_on);
call stand_behind_regency('delegation');

-- For whom somebody acts on a day: those who have delegated to them, and whoever has delegated to those.
create function acts_for(deputy uuid, day date) returns uuid[] language sql stable parallel safe as $$
  with recursive represented (id) as (
    select d.person_id from delegation d
    where d.regency_id = current_regency() and d.deputy_id = deputy
      and day between d.starts_on and d.ends_on and (d.revoked_on is null or day < d.revoked_on)
    union
    select d.person_id from represented r join delegation d on d.regency_id = current_regency() and d.deputy_id = r.id
      and day between d.starts_on and d.ends_on and (d.revoked_on is null or day < d.revoked_on)
  )
  select coalesce(array_agg(id) filter (where id <> deputy), '{}') from represented
$$;
do $$ begin
  execute format('grant select, insert, update (revoked_at, revoked_by, revoked_on, revocation_reason) on delegation to %I',
    (select name from app_login));
end $$;
`
