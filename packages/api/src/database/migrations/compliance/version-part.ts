/** Under what the rows and roles of a version are counted beyond it: told from its content once that cannot change any more. */
export const versionPart = `
create table version_part (
  regency_id uuid not null,
  version_id uuid not null,
  step_key text not null,
  stage_key text,
  phase text,
  primary key (regency_id, version_id, step_key),
  foreign key (regency_id, version_id) references sop_version on delete cascade
);
create table version_role (
  regency_id uuid not null,
  version_id uuid not null,
  role_key text not null,
  national_role text,
  primary key (regency_id, version_id, role_key),
  foreign key (regency_id, version_id) references sop_version on delete cascade
);

-- Of one version, or of all that a regency has ratified.
create function keep_version_parts(place uuid, of_version uuid default null) returns void language sql as $$
  insert into version_part (regency_id, version_id, step_key, stage_key, phase)
  select v.regency_id, v.id, step ->> 'key', step ->> 'stage', stage ->> 'phase'
  from sop_version v cross join jsonb_array_elements(v.content -> 'steps') step
    left join jsonb_array_elements(v.content -> 'stages') stage on stage ->> 'key' = step ->> 'stage'
  where v.regency_id = place and (of_version is null or v.id = of_version) and v.state not in ('draft', 'in-review')
  on conflict do nothing;
  insert into version_role (regency_id, version_id, role_key, national_role)
  select v.regency_id, v.id, role ->> 'key', role ->> 'national'
  from sop_version v cross join jsonb_array_elements(v.content -> 'roles') role
  where v.regency_id = place and (of_version is null or v.id = of_version) and v.state not in ('draft', 'in-review')
  on conflict do nothing;
$$;

create function keep_parts_of_version() returns trigger language plpgsql as $$
begin
  perform keep_version_parts(new.regency_id, new.id);
  return null;
end $$;
create trigger keep_parts after insert or update of content, state on sop_version
  for each row when (new.state not in ('draft', 'in-review')) execute function keep_parts_of_version();

-- The owner, too, stands behind the policy unless told otherwise.
alter table sop_version no force row level security;
select keep_version_parts(regency_id, id) from sop_version;
alter table sop_version force row level security;

call stand_behind_regency('version_part');
call stand_behind_regency('version_role');
do $$ begin
  execute format('grant select, insert on version_part, version_role to %I', (select name from app_login));
end $$;
`
