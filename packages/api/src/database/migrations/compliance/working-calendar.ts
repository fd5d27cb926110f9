/** Calendars change in the middle of a year: every one that was in force is kept, and open runs are recounted by the next. */
export const workingCalendar = `
alter table calendar add amended_at timestamptz, add amended_by uuid, add reason text, add decree text;
alter table calendar add foreign key (regency_id, amended_by) references person;
create table calendar_revision (
  regency_id uuid not null references regency on delete cascade,
  revision int not null,
  content jsonb not null,
  amended_at timestamptz not null,
  amended_by uuid,
  reason text,
  decree text,
  primary key (regency_id, revision),
  foreign key (regency_id, amended_by) references person
);
-- The owner, too, stands behind the policy unless told otherwise.
alter table regency no force row level security;
alter table calendar no force row level security;
update calendar c set amended_at = r.created_at from regency r where r.id = c.regency_id;
insert into calendar_revision select regency_id, revision, content, amended_at from calendar;
alter table calendar force row level security;
alter table regency force row level security;
alter table calendar alter amended_at set default house_now(), alter amended_at set not null;
create trigger keep_revisions before update or delete on calendar_revision for each row execute function refuse_change();
call stand_behind_regency('calendar_revision');

-- Another content is another revision, whoever writes it, and each is kept.
create function raise_calendar_revision() returns trigger language plpgsql as $$
begin
  if new.content = old.content then return null; end if;
  new.revision := old.revision + 1;
  new.amended_at := house_now();
  return new;
end $$;
create trigger raise_revision before update of content on calendar for each row execute function raise_calendar_revision();
create function keep_calendar_revision() returns trigger language plpgsql as $$
begin
  insert into calendar_revision values (new.regency_id, new.revision, new.content, new.amended_at, new.amended_by, new.reason, new.decree);
  return null;
end $$;
create trigger keep_revision after insert or update of content on calendar for each row execute function keep_calendar_revision();

-- The runs that were open when the calendar was amended, and which of them have been recounted since.
create table calendar_recount (
  regency_id uuid not null,
  run_id uuid not null,
  revision int not null,
  done_at timestamptz,
  primary key (regency_id, run_id),
  foreign key (regency_id, run_id) references run on delete cascade
);
create index calendar_recount_left on calendar_recount (regency_id, run_id) where done_at is null;
call stand_behind_regency('calendar_recount');

-- A notice of another due time tells both.
alter table notice add former_due_at timestamptz, add due_at timestamptz;

do $$ begin
  execute format('grant select, insert on calendar_revision to %I', (select name from app_login));
  execute format('grant select, insert, update, delete on calendar_recount to %I', (select name from app_login));
end $$;
`
