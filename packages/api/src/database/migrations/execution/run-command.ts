/** What commands to runs stand on: answers that are told again, batches that hold or fall together, moves to a version. */
export const runCommand = `
-- What a client was answered under a key of its own. It asks again when the line broke before the answer came.
create table answered_request (
  regency_id uuid not null,
  person_id uuid not null,
  key uuid not null,
  request bytea not null,
  told jsonb not null,
  answered_at timestamptz not null,
  primary key (regency_id, person_id, key),
  foreign key (regency_id, person_id) references person on delete cascade
);
create index answered_request_oldest on answered_request (regency_id, answered_at);
call stand_behind_regency('answered_request');
do $$ begin
  execute format('grant select, insert, delete on answered_request to %I', (select name from app_login));
end $$;

-- One of several statements that hold or fall together has found its run changed by somebody else.
create function none_unless(is_written boolean) returns boolean language plpgsql as $$
begin
  if not is_written then raise exception 'changed meanwhile' using errcode = 'SA005'; end if;
  return is_written;
end $$;

-- What happened before a move is told in the words of the version that was left.
create index run_moved on run_event (regency_id, run_id, sequence) where type = 'RunMigrated';
alter table handover add version_id uuid;
comment on column handover.version_id is 'in whose words the artefact is named; that of the task where it is null';

-- The instant that the house''s clock shows; its own where nobody has told one.
create function house_now() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(to_timestamp(nullif(current_setting('app.now', true), '')::float8 / 1000), now()) $$;
`
