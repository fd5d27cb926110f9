/**
 * What is public. A release is a piece of a dataset as everybody may see it in the house's own catalogue, with its metadata
 * and where it came from as they were; a publication is what the portal has of a dataset. Both carry the dataset's class
 * of information while anybody can see them: a reference that follows every change of that class and cannot become
 * `dikecualikan`. So nothing excepted is released, and nothing is excepted before it has been withdrawn, whoever writes.
 */
export const publishing = `
alter table dataset add constraint dataset_class unique (regency_id, id, information_class);

-- One for a regency that has a portal; the token lies sealed under a key that is not in the database.
create table portal (
  regency_id uuid primary key references regency on delete cascade,
  address text not null check (address ~ '^https?://'),
  organization text not null check (btrim(organization) <> ''),
  sealed_token bytea not null,
  licence text not null check (btrim(licence) <> ''),
  fills_datastore boolean not null,
  set_at timestamptz not null,
  set_by uuid not null,
  foreign key (regency_id, set_by) references person
);
comment on column portal.licence is 'as CKAN names it: cc-by';
call stand_behind_regency('portal');

create table release (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  dataset_id uuid not null,
  name text not null check (btrim(name) <> ''),
  period text,
  public_class text,
  file_id uuid not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  size bigint not null,
  media_type text not null,
  file_name text not null,
  format text not null,
  title text not null,
  licence text not null,
  metadata jsonb not null,
  provenance jsonb not null,
  run_id uuid not null,
  task_id uuid,
  released_at timestamptz not null,
  released_by uuid not null,
  replaces uuid,
  replaced_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawal_reason text check (btrim(withdrawal_reason) <> ''),
  primary key (regency_id, id),
  foreign key (regency_id, dataset_id) references dataset,
  constraint release_follows_class foreign key (regency_id, dataset_id, public_class)
    references dataset (regency_id, id, information_class) on update cascade,
  constraint release_is_not_excepted check (public_class <> 'dikecualikan'),
  foreign key (regency_id, file_id) references file,
  foreign key (regency_id, run_id) references run,
  foreign key (regency_id, released_by) references person,
  foreign key (regency_id, withdrawn_by) references person,
  foreign key (regency_id, replaces) references release,
  check ((public_class is null) = (replaced_at is not null or withdrawn_at is not null)),
  check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3))
);
comment on column release.public_class is 'the class of the dataset while this is public; null once it was replaced or withdrawn';
comment on column release.metadata is '{ described, forms }: what the engine makes the fields of portals and feeds of';
comment on column release.provenance is 'which SOP, which version, which steps, when, and who approved: positions, no people';
comment on column release.task_id is 'the task that has published it; null where a correction did';
-- Of one piece of a dataset one version is public, so that nothing is doubled.
create unique index release_public on release (regency_id, dataset_id, name, coalesce(period, '')) where public_class is not null;
create index release_newest on release (regency_id, dataset_id, released_at desc, id desc);
create index release_of_run on release (regency_id, run_id);
call stand_behind_regency('release');

create function keep_release() returns trigger language plpgsql as $$
declare changing text[] := '{public_class,replaced_at,withdrawn_at,withdrawn_by,withdrawal_reason}';
begin
  if to_jsonb(new) - changing <> to_jsonb(old) - changing or old.public_class is null then
    raise exception 'a release is withdrawn or replaced, and never changed' using errcode = 'SA002';
  end if;
  return new;
end $$;
create trigger keep_release before update on release for each row execute function keep_release();
create trigger keep_releases before delete on release for each row execute function refuse_change();

create table publication (
  regency_id uuid not null references regency on delete cascade,
  dataset_id uuid not null,
  public_class text,
  state text not null check (state in ('queued', 'published', 'failed', 'withdrawn')),
  revision int not null check (revision > 0),
  attempts int not null default 0,
  next_try_at timestamptz,
  trouble jsonb,
  asked_at timestamptz not null,
  portal_address text,
  portal_name text,
  portal_id text,
  portal_resources jsonb,
  sent jsonb,
  sent_at timestamptz,
  drift jsonb,
  checked_at timestamptz,
  primary key (regency_id, dataset_id),
  foreign key (regency_id, dataset_id) references dataset,
  constraint publication_follows_class foreign key (regency_id, dataset_id, public_class)
    references dataset (regency_id, id, information_class) on update cascade,
  constraint publication_is_not_excepted check (public_class <> 'dikecualikan'),
  check ((state = 'withdrawn') = (public_class is null)),
  check ((state = 'failed') <= (trouble is not null)),
  check ((state = 'published') <= (sent is not null and trouble is null))
);
comment on table publication is 'the copy of a dataset on the portal: it shows what is released, or it is on its way to';
comment on column publication.revision is 'grows with everything that has to be sent: what was sent for an earlier one is not the end of it';
comment on column publication.trouble is 'what came of the last try, as a code with its data and both sentences; null where all went well';
comment on column publication.sent is 'what the portal was given and has shown to have';
comment on column publication.drift is 'what somebody has changed on the portal since, field by field; null while nobody has looked';
create index publication_state on publication (regency_id, state);
call stand_behind_regency('publication');

-- A task that publishes stays open until the portal has it; then it is completed as its performer has wished.
create table awaited_completion (
  regency_id uuid not null,
  task_id uuid not null,
  dataset_id uuid not null,
  person_id uuid not null,
  completion jsonb not null,
  asked_at timestamptz not null,
  primary key (regency_id, task_id),
  foreign key (regency_id, task_id) references task on delete cascade,
  foreign key (regency_id, dataset_id) references publication,
  foreign key (regency_id, person_id) references person on delete cascade
);
create index awaited_of_dataset on awaited_completion (regency_id, dataset_id);
call stand_behind_regency('awaited_completion');

do $$ declare app text := (select name from app_login); begin
  execute format('grant select, insert, update, delete on portal to %I', app);
  execute format('grant select, insert, update (public_class, replaced_at, withdrawn_at, withdrawn_by, withdrawal_reason) on release to %I', app);
  execute format('grant select, insert, update on publication to %I', app);
  execute format('grant select, insert, update, delete on awaited_completion to %I', app);
end $$;
`
