/**
 * Deadlines that a law sets for a whole run, as the fold of its events has them: rows, so that they can be asked and
 * reminded of. Runs whose SOP has none have none here. `rung` and `look_at` are the ladder's, as with tasks.
 */
export const deadline = `
create table deadline (
  regency_id uuid not null,
  run_id uuid not null,
  key text not null,
  title text not null,
  basis text not null,
  opened_at timestamptz not null,
  original_due_at timestamptz not null,
  due_at timestamptz not null,
  extended_due_at timestamptz,
  extended_at timestamptz,
  extended_by uuid,
  extension_reason text,
  runs_out_at timestamptz not null generated always as (coalesce(extended_due_at, due_at)) stored,
  warn_at timestamptz not null,
  is_provisional boolean not null,
  met_at timestamptz,
  lapsed_at timestamptz,
  ended_at timestamptz generated always as (coalesce(met_at, lapsed_at)) stored,
  rung int not null default 0,
  look_at timestamptz not null,
  primary key (regency_id, run_id, key),
  foreign key (regency_id, run_id) references run on delete cascade,
  foreign key (regency_id, extended_by) references person,
  check (met_at is null or lapsed_at is null),
  check (num_nulls(extended_due_at, extended_at, extended_by, extension_reason) in (0, 4))
);
comment on column deadline.due_at is 'without the extension';
comment on column deadline.lapsed_at is 'when nothing had to be kept any more';
create index deadline_next on deadline (regency_id, look_at);
create index deadline_open on deadline (regency_id, runs_out_at) where met_at is null and lapsed_at is null;
create index deadline_ended on deadline (regency_id, ended_at) where met_at is not null or lapsed_at is not null;
call stand_behind_regency('deadline');

-- Which of the run's deadlines a notice is about.
alter table notice add deadline_key text;
create index notice_of_deadline on notice (regency_id, run_id) where deadline_key is not null and read_at is null;

do $$ begin execute format('grant select, insert, update, delete on deadline to %I', (select name from app_login)); end $$;
`
