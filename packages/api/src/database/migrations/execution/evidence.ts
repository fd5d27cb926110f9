/** What is handed in beside notes, links and files; what is on its way in; and what somebody prepares and keeps to themselves. */
export const evidence = `
-- A piece of a dataset. Never changed: what comes later under the same name and period is another version of it.
create table resource (
  regency_id uuid not null,
  id uuid not null default new_id(),
  dataset_id uuid not null,
  name text not null check (name <> ''),
  format text not null check (format <> ''),
  period text,
  file_id uuid,
  url text,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (regency_id, id),
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, file_id) references file,
  foreign key (regency_id, added_by) references person,
  check (num_nonnulls(file_id, url) = 1)
);
create index resource_by_dataset on resource (regency_id, dataset_id, name, period, added_at desc, id desc);
call stand_behind_regency('resource');

alter table handover drop constraint handover_kind_check, drop constraint handover_check,
  add resource_id uuid,
  add handed_in_for uuid,
  add is_correction boolean not null default false,
  add foreign key (regency_id, resource_id) references resource,
  add constraint handover_kind_check check (kind in ('note', 'link', 'file', 'resource')),
  add constraint one_content check ((kind = 'link') = (url is not null) and (kind = 'file') = (file_id is not null)
    and (kind = 'resource') = (resource_id is not null) and (kind in ('note', 'link')) = (text is not null));
comment on column handover.handed_in_for is 'the performer on whose behalf a delegate has handed it in';
create index handover_by_artefact on handover (regency_id, run_id, artefact_key, handed_in_at desc);

-- A file that arrives in parts. Its bytes lie aside under the id; once they are whole and found good, it names the file.
create table upload (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  person_id uuid not null,
  name text not null,
  size bigint not null,
  begun_at timestamptz not null default now(),
  file_id uuid,
  primary key (regency_id, id),
  foreign key (regency_id, person_id) references person on delete cascade,
  foreign key (regency_id, file_id) references file
);
create index upload_by_person on upload (regency_id, person_id);
call stand_behind_regency('upload');
-- How much a regency holds is asked before each upload.
create index file_size on file (regency_id, size);

create table task_draft (
  regency_id uuid not null,
  task_id uuid not null,
  person_id uuid not null,
  revision int not null,
  content jsonb not null check (octet_length(content::text) <= 131072),
  saved_at timestamptz not null,
  primary key (regency_id, task_id, person_id),
  foreign key (regency_id, task_id) references task on delete cascade,
  foreign key (regency_id, person_id) references person on delete cascade
);
call stand_behind_regency('task_draft');

do $$ declare app text := (select name from app_login); begin
  execute format('grant select, insert on resource to %I', app);
  execute format('grant select, insert, update (file_id), delete on upload to %I', app);
  execute format('grant select, insert, update, delete on task_draft to %I', app);
end $$;
`
