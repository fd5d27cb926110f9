/** Waivers that have been taken back: the turn is owed again as if nothing had been said, and here it stays on record. */
export const withdrawnWaiver = `
create table withdrawn_waiver (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  schedule_id uuid not null,
  period text not null,
  waived_at timestamptz not null,
  waived_by uuid not null,
  waiver_reason text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  reason text not null,
  primary key (regency_id, id),
  foreign key (regency_id, schedule_id, period) references turn on delete cascade,
  foreign key (regency_id, waived_by) references person,
  foreign key (regency_id, withdrawn_by) references person
);
create index withdrawn_waiver_of_turn on withdrawn_waiver (regency_id, schedule_id, period, withdrawn_at);
call stand_behind_regency('withdrawn_waiver');
do $$ begin execute format('grant select, insert on withdrawn_waiver to %I', (select name from app_login)); end $$;
`
