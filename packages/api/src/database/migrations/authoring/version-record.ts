/** What the sop room remembers of a version beside its content, and what of it can no longer be changed. */
export const versionRecord = `
alter table regency add sop_review_months int check (sop_review_months between 1 and 120);

alter table sop_version rename made_at to saved_at;
alter table sop_version add revision int not null default 1, add saved_by uuid,
  add foreign key (regency_id, saved_by) references person,
  add constraint a_draft_has_no_validity check (state not in ('draft', 'in-review') or valid is null);
create unique index one_open_draft on sop_version (regency_id, sop_id) where state in ('draft', 'in-review');

-- A revoked version had force until its last day. Looked at when a statement ends: one may end and another begin in it.
alter table sop_version drop constraint one_version_in_force,
  add constraint one_version_in_force exclude using gist (regency_id with =, sop_id with =, valid with &&)
    where (state in ('effective', 'superseded', 'revoked')) deferrable initially immediate;

drop trigger keep_ratified_content on sop_version;
create trigger keep_ratified_content before update on sop_version for each row when (
  old.state not in ('draft', 'in-review') and (new.state in ('draft', 'in-review')
    or (old.id, old.sop_id, old.number, old.content, old.source, old.revision, old.saved_at, old.saved_by)
      is distinct from (new.id, new.sop_id, new.number, new.content, new.source, new.revision, new.saved_at, new.saved_by))
) execute function refuse_new_content();

create function refuse_removal_of_version() returns trigger language plpgsql as $$
begin
  -- It goes with the whole SOP, which no run may have been made of.
  if not exists (select from sop s where s.regency_id = old.regency_id and s.id = old.sop_id) then return old; end if;
  raise exception 'a ratified version is kept' using errcode = 'SA002';
end $$;
create trigger keep_ratified_version before delete on sop_version for each row
  when (old.state not in ('draft', 'in-review')) execute function refuse_removal_of_version();

create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  -- It goes with its version, which itself tells when it may go.
  if tg_op = 'DELETE' and not exists (
    select from sop_version v where v.regency_id = old.regency_id and v.id = old.version_id) then return old; end if;
  raise exception '% is never changed, only added to', tg_table_name using errcode = 'SA002';
end $$;

create table version_event (
  regency_id uuid not null,
  id uuid not null default new_id(),
  version_id uuid not null,
  kind text not null check (kind in
    ('drafted', 'review-requested', 'changes-requested', 'ratified', 'revoked', 'shared', 'withdrawn')),
  person_id uuid not null,
  at timestamptz not null,
  note text,
  primary key (regency_id, id),
  foreign key (regency_id, version_id) references sop_version on delete cascade,
  foreign key (regency_id, person_id) references person
);
create index version_event_by_version on version_event (regency_id, version_id, at, id);
create trigger keep_events before update or delete on version_event for each row execute function refuse_change_of_record();
call stand_behind_regency('version_event');
`
