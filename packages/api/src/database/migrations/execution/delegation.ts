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
  decree text not null check (decree <> ''),
  starts_on date not null,
  ends_on date not null,
  made_at timestamptz not null default now(),
  made_by uuid not null,
  revoked_at timestamptz,
  revoked_by uuid,
  -- The first day on which it no longer holds.
  revoked_on date,
  revocation_reason text,
  -- The days on which it holds: none where it was revoked before its first.
  days daterange not null generated always as (daterange(starts_on, greatest(starts_on, least(ends_on + 1, revoked_on)))) stored,
  primary key (regency_id, id),
  foreign key (regency_id, person_id) references person,
  foreign key (regency_id, deputy_id) references person,
  foreign key (regency_id, made_by) references person,
  foreign key (regency_id, revoked_by) references person,
  check (person_id <> deputy_id and starts_on <= ends_on),
  check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_on is null)
    and (revoked_at is null) = (revocation_reason is null)),
  constraint one_deputy_at_a_time exclude using gist (regency_id with =, person_id with =, days with &&)
);
create index delegation_by_deputy on delegation (regency_id, deputy_id);
create index delegation_newest on delegation (regency_id, starts_on desc, id desc);
call stand_behind_regency('delegation');

-- For whom somebody acts, and on which days: those who have delegated to them, and whoever has delegated to those.
create function represented_by(deputy uuid) returns table (person_id uuid, days daterange) language sql stable parallel safe as $$
  with recursive represented (person_id, days) as (
    select d.person_id, d.days from delegation d
    where d.regency_id = current_regency() and d.deputy_id = deputy and not isempty(d.days)
    union
    select d.person_id, d.days * r.days from represented r join delegation d
      on d.regency_id = current_regency() and d.deputy_id = r.person_id and d.days && r.days
  )
  select r.person_id, r.days from represented r where r.person_id <> deputy
$$;

create function acts_for(deputy uuid, day date) returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(distinct r.person_id), '{}') from represented_by(deputy) r where r.days @> day
$$;

-- As before, and along with it what of a person decides over the work of others: what they supervise, and whether they
-- have ever been somebody's deputy.
drop function enter(bytea);
create function enter(token bytea, out regency_id uuid, out person_id uuid, out session_id uuid, out access text, out opd_id uuid,
  out supervised_opd_id uuid, out is_deputy boolean)
language plpgsql volatile as $$
declare seen timestamptz; told text;
begin
  if token is null then return; end if;
  told := set_config('app.token', encode(token, 'hex'), true);
  select s.regency_id, s.person_id, s.id, s.last_seen_at into enter.regency_id, enter.person_id, enter.session_id, seen
    from session s where s.token_hash = token and s.expires_at > now() and s.last_seen_at + s.idle > now();
  told := set_config('app.regency', enter.regency_id::text, true);
  told := set_config('app.person', enter.person_id::text, true);
  select p.access, p.opd_id, case when p.is_supervisor then p.opd_id end, exists (select from delegation d
      where d.regency_id = enter.regency_id and d.deputy_id = enter.person_id)
    into enter.access, enter.opd_id, enter.supervised_opd_id, enter.is_deputy
    from person p where p.regency_id = enter.regency_id and p.id = enter.person_id and p.is_active;
  if enter.access is null then
    raise exception 'no session' using errcode = 'SA001';
  end if;
  if seen < now() - interval '1 minute' then
    update session s set last_seen_at = now() where s.regency_id = enter.regency_id and s.id = enter.session_id;
  end if;
end $$;

-- The way from a deputy over their deputies back to the person, on days that all of these share; null where there is none.
create function delegation_circle(regency uuid, person uuid, deputy uuid, days daterange) returns uuid[]
language sql stable parallel safe as $$
  with recursive way (deputy_id, days, people) as (
    select deputy, days, array[person, deputy]
    union all
    select d.deputy_id, d.days * w.days, w.people || d.deputy_id
    from way w join delegation d on d.regency_id = regency and d.person_id = w.deputy_id and d.days && w.days
    where w.deputy_id <> person and d.deputy_id <> all (w.people[2:])
  )
  select w.people from way w where w.deputy_id = person order by cardinality(w.people) limit 1
$$;

-- Of two delegations that close a circle between them, made at once, the later one waits for the earlier one and is refused.
create function refuse_circle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('delegation ' || new.regency_id, 0));
  if delegation_circle(new.regency_id, new.person_id, new.deputy_id, daterange(new.starts_on, new.ends_on, '[]')) is not null then
    raise exception 'a deputy would act for whoever acts for them' using errcode = 'SA003';
  end if;
  return new;
end $$;
create trigger no_circle before insert on delegation for each row execute function refuse_circle();

do $$ begin
  execute format('grant select, insert, update (revoked_at, revoked_by, revoked_on, revocation_reason) on delegation to %I',
    (select name from app_login));
end $$;
`
