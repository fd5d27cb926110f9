/**
 * What people are told: rows for reading, made from events and from the clock. `source` names what a notice was made of, so
 * that nobody is told the same thing twice, whatever is followed again. Notices go with their person: runs are never removed
 * but with their whole regency, and a reference or an index more would be paid for with each of them.
 */
export const notice = `
create table notice (
  regency_id uuid not null,
  id uuid not null default new_id(),
  person_id uuid not null,
  topic text not null,
  kind text not null,
  source text not null,
  run_id uuid,
  task_id uuid,
  actor_id uuid,
  reason text,
  days_late int,
  at timestamptz not null,
  read_at timestamptz,
  is_listed boolean not null,
  awaits_mail boolean not null,
  primary key (regency_id, id),
  unique (regency_id, person_id, source),
  foreign key (regency_id, person_id) references person on delete cascade
);
create index notice_newest on notice (regency_id, person_id, at desc, id desc) where is_listed;
create index notice_unread on notice (regency_id, person_id) where is_listed and read_at is null;
create index notice_of_task on notice (regency_id, task_id) where read_at is null;
create index notice_to_mail on notice (regency_id, person_id) where awaits_mail;
call stand_behind_regency('notice');

-- How far each open task has climbed the ladder of reminders, and when to look at it again.
create table task_ladder (
  regency_id uuid not null,
  task_id uuid not null,
  rung int not null default 0,
  look_at timestamptz not null,
  primary key (regency_id, task_id),
  foreign key (regency_id, task_id) references task on delete cascade
);
comment on column task_ladder.rung is '0 none, 1 at risk, 2 due, 2 + n on the n-th working day after';
create index task_ladder_next on task_ladder (regency_id, look_at);
alter table task no force row level security;
insert into task_ladder (regency_id, task_id, look_at) select regency_id, id, warn_at from task where status = 'open' and warn_at is not null;
alter table task force row level security;
call stand_behind_regency('task_ladder');

-- Who is told from which rung on; a regency without rows has the usual ladder.
create table escalation_rung (
  regency_id uuid not null references regency on delete cascade,
  rung int not null check (rung between 1 and 22),
  audience text[] not null check (audience <@ array['performers', 'supervisors', 'admins']),
  primary key (regency_id, rung)
);
call stand_behind_regency('escalation_rung');

-- How somebody wants to be told; who has no row has never said.
create table notice_setting (
  regency_id uuid not null,
  person_id uuid not null,
  unlisted text[] not null,
  unmailed text[] not null,
  digest text not null check (digest in ('at-once', 'hourly', 'daily', 'never')),
  digest_hour int not null check (digest_hour between 0 and 23),
  quiet_from int check (quiet_from between 0 and 23),
  quiet_until int check (quiet_until between 0 and 23),
  locale text not null check (locale in ('id', 'en')),
  primary key (regency_id, person_id),
  foreign key (regency_id, person_id) references person on delete cascade,
  check ((quiet_from is null) = (quiet_until is null) and quiet_from is distinct from quiet_until or quiet_from is null)
);
call stand_behind_regency('notice_setting');

-- Only the hash of a feed's secret is kept; the feed shows itself to whoever holds the secret.
create table calendar_feed (
  regency_id uuid not null,
  person_id uuid not null,
  secret_hash bytea not null unique,
  made_at timestamptz not null,
  primary key (regency_id, person_id),
  foreign key (regency_id, person_id) references person on delete cascade
);
call stand_behind_regency('calendar_feed', 'secret_hash = decode(nullif(current_setting(''app.feed'', true), ''''), ''hex'')');

create table webhook (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  url text not null,
  kinds text[] not null check (cardinality(kinds) > 0),
  sealed_secret bytea not null,
  made_at timestamptz not null,
  made_by uuid not null,
  failing_since timestamptz,
  disabled_at timestamptz,
  primary key (regency_id, id),
  foreign key (regency_id, made_by) references person
);
call stand_behind_regency('webhook');

create table delivery (
  regency_id uuid not null,
  id uuid not null default new_id(),
  webhook_id uuid not null,
  message_id text not null,
  kind text not null,
  body text not null,
  status text not null check (status in ('waiting', 'delivered', 'failed')),
  attempts int not null default 0,
  answer jsonb,
  at timestamptz not null,
  tried_at timestamptz,
  primary key (regency_id, id),
  unique (regency_id, webhook_id, message_id),
  foreign key (regency_id, webhook_id) references webhook on delete cascade
);
create index delivery_newest on delivery (regency_id, webhook_id, at desc, id desc);
create index delivery_oldest on delivery (regency_id, at);
call stand_behind_regency('delivery');

call let_follow('run_comment');

do $$ begin
  execute format('grant select, insert, update, delete on notice, task_ladder, escalation_rung, notice_setting, calendar_feed,
    webhook, delivery to %I', (select name from app_login));
end $$;
`
