/**
 * `run_event` is the truth; `run`, `task`, `assignment` and `handover` are its rows for reading, written with it in one
 * statement. Regency first in every key; everything that is still open stands behind partial indexes. What hangs on a run
 * refers to the run alone: the run answers for the regency, and each further reference is a look-up per written row.
 */
export const run = `
create table run (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  sop_id uuid not null,
  version_id uuid not null,
  opd_id uuid not null,
  dataset_id uuid,
  period text,
  title text not null,
  status text not null check (status in ('running', 'completed', 'stuck', 'cancelled')),
  revision int not null,
  progress jsonb not null,
  head_hash bytea not null,
  started_at timestamptz not null,
  started_by uuid not null,
  closed_at timestamptz,
  closing_reason text,
  primary key (regency_id, id),
  foreign key (regency_id, sop_id) references sop,
  foreign key (regency_id, version_id) references sop_version,
  foreign key (regency_id, opd_id) references opd,
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, started_by) references person,
  check ((status in ('completed', 'cancelled')) = (closed_at is not null))
);
create unique index one_open_run on run (regency_id, sop_id, dataset_id, period)
  where status in ('running', 'stuck') and dataset_id is not null;
create index run_newest on run (regency_id, started_at desc, id desc);
create index run_by_dataset on run (regency_id, dataset_id, started_at desc, id desc);
call stand_behind_regency('run');

create table run_event (
  regency_id uuid not null,
  run_id uuid not null,
  sequence int not null,
  at timestamptz not null,
  actor_id uuid not null,
  type text not null,
  body jsonb not null,
  hash bytea not null,
  primary key (regency_id, run_id, sequence),
  foreign key (regency_id, run_id) references run on delete cascade
);
create trigger keep_events before update or delete on run_event for each row execute function refuse_change();
call stand_behind_regency('run_event');

create table task (
  regency_id uuid not null,
  id uuid not null default new_id(),
  run_id uuid not null,
  sop_id uuid not null,
  version_id uuid not null,
  opd_id uuid not null,
  step_key text not null,
  act_key text not null,
  role_key text not null,
  attempt int not null,
  status text not null check (status in ('open', 'completed', 'withdrawn')),
  is_joint boolean not null,
  opened_from text[] not null,
  is_provisional boolean not null,
  opened_at timestamptz not null,
  due_at timestamptz,
  warn_at timestamptz,
  closed_at timestamptz,
  closed_by uuid,
  outcome_key text,
  reason text,
  is_sent_back boolean not null default false,
  used_minutes real,
  late_minutes real,
  primary key (regency_id, id),
  unique (regency_id, run_id, act_key, attempt),
  foreign key (regency_id, run_id) references run on delete cascade,
  check ((status = 'open') = (closed_at is null))
);
create index task_open on task (regency_id, due_at) where status = 'open';
create index task_closed on task (regency_id, closed_at) where status = 'completed';
call stand_behind_regency('task');

-- Whose task it is. Open tasks are found here by person, soonest first, whatever the history has grown to.
create table assignment (
  regency_id uuid not null,
  task_id uuid not null,
  person_id uuid not null,
  vote text,
  is_open boolean not null default true,
  is_decision boolean not null default false,
  due_at timestamptz not null,
  primary key (regency_id, task_id, person_id),
  foreign key (regency_id, task_id) references task on delete cascade,
  foreign key (regency_id, person_id) references person
);
create index assignment_open on assignment (regency_id, person_id, due_at, task_id) where is_open;
call stand_behind_regency('assignment');

create table file (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  sha256 bytea not null,
  name text not null,
  size bigint not null,
  media_type text not null,
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid not null,
  primary key (regency_id, id),
  foreign key (regency_id, uploaded_by) references person
);
call stand_behind_regency('file');

create table handover (
  regency_id uuid not null,
  id uuid not null default new_id(),
  run_id uuid not null,
  task_id uuid not null,
  artefact_key text not null,
  kind text not null check (kind in ('note', 'link', 'file')),
  text text,
  url text,
  file_id uuid,
  handed_in_at timestamptz not null,
  handed_in_by uuid not null,
  primary key (regency_id, id),
  foreign key (regency_id, run_id) references run on delete cascade,
  foreign key (regency_id, task_id) references task on delete cascade,
  foreign key (regency_id, file_id) references file,
  foreign key (regency_id, handed_in_by) references person,
  check ((kind = 'link') = (url is not null) and (kind = 'file') = (file_id is not null) and (kind = 'file' or text is not null))
);
create index handover_by_run on handover (regency_id, run_id, handed_in_at desc);
create index handover_by_task on handover (regency_id, task_id);
call stand_behind_regency('handover');
`
