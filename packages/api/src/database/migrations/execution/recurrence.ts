/**
 * By which SOP an entry of the Daftar Data is carried out in every period, and what came of each period's turn. Which
 * turns there are follows from the schedule; a row is written when one opens, is kept from opening, or is waived, and
 * keeps the days that held then, whatever becomes of the schedule. The run of a turn is the one for its SOP, dataset and
 * period, however it began; `run_id` says that the schedule itself found or began it, so that it does so once.
 */
export const recurrence = `
-- UU 14/2008, article 9: what has no frequency of its own is published every six months, being of the class berkala.
alter table dataset
  add is_frequency_by_class boolean not null default false,
  add constraint frequency_by_class
    check (not is_frequency_by_class or (information_class = 'berkala' and frequency = 'semester'));

create table schedule (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  dataset_id uuid not null,
  sop_id uuid not null,
  opens text not null check (opens in ('period-start', 'period-end')),
  after_days int not null check (after_days between 0 and 366),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  counts_from date not null,
  set_by uuid,
  primary key (regency_id, id),
  unique (regency_id, dataset_id, sop_id),
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, sop_id) references sop,
  foreign key (regency_id, set_by) references person
);
comment on column schedule.starts_on is 'the first day on which a turn may open, where somebody has said it';
comment on column schedule.ends_on is 'the last day on which a turn may open';
comment on column schedule.counts_from is 'turns that would have opened before were not owed: nothing was scheduled, or otherwise';
call stand_behind_regency('schedule');

create table turn (
  regency_id uuid not null references regency on delete cascade,
  schedule_id uuid not null,
  period text not null,
  opens_at timestamptz not null,
  ends_at timestamptz not null,
  run_id uuid,
  obstacle text check (obstacle in ('role-without-player', 'sop-not-in-force', 'start-unclear', 'nobody-in-charge')),
  obstacle_sentence jsonb,
  tried_on date,
  waived_at timestamptz,
  waived_by uuid,
  waiver_reason text,
  primary key (regency_id, schedule_id, period),
  foreign key (regency_id, schedule_id) references schedule,
  foreign key (regency_id, run_id) references run,
  foreign key (regency_id, waived_by) references person,
  check (opens_at < ends_at),
  check (run_id is null or obstacle is null),
  check ((obstacle is null) = (obstacle_sentence is null) and (obstacle is null) = (tried_on is null)),
  check ((waived_at is null) = (waived_by is null) and (waived_at is null) = (waiver_reason is null))
);
create index turn_by_run on turn (regency_id, run_id);
call stand_behind_regency('turn');

do $$ begin
  execute format('grant select, insert, update, delete on schedule to %I', (select name from app_login));
  execute format('grant select, insert, update on turn to %I', (select name from app_login));
end $$;
`
