const facts = [
  'closed_at',
  'opd_id',
  'sop_id',
  'version_id',
  'step_key',
  'role_key',
  'verdict',
  'is_sent_back',
  'used_minutes',
  'late_minutes',
]

const measures = (sign: string) => `${sign} as closed,
    case when verdict = 'on-time' then ${sign} else 0 end as on_time, case when verdict = 'late' then ${sign} else 0 end as late,
    case when verdict = 'excused' then ${sign} else 0 end as excused, case when is_sent_back then ${sign} else 0 end as sent_back,
    case when attempt > 1 then ${sign} else 0 end as reworked, ${sign} * round(used_minutes * 60)::bigint as used_seconds,
    case when verdict = 'late' then ${sign} * round(late_minutes * 60)::bigint else 0 end as late_seconds,
    ${sign} * minutes_histogram(used_minutes) as used_histogram`

/**
 * What changes a tally. The event of a completion is the contribution, and its task's row holds the facts: a completion
 * writes nothing more for it. Where a closing is taken back or excused afterwards, that statement writes down the facts as
 * they were, with sign -1, and as they are now, with sign +1; for the event the first of them with -1 counts from then on.
 */
export const tallyChange = `
create function closing_verdict(closed_at timestamptz, due_at timestamptz, excused_at timestamptz) returns text
  language sql immutable parallel safe return case when due_at is null then 'untimed' when closed_at <= due_at then 'on-time'
    when excused_at is not null then 'excused' else 'late' end;

-- A task in the histogram of working minutes: bucket 0 holds less than a minute, bucket n from 1.1 ^ (n - 1) to less than 1.1 ^ n.
-- A bucket is twelve digits of a number, so that a histogram is a number, and adding histograms is adding.
create function minutes_histogram(minutes real) returns numeric language sql immutable parallel safe
  return ('1e' || (12 * case when minutes < 1 then 0 else least(floor(ln(minutes::float8) / ln(1.1::float8))::int + 1, 200) end)::text)::numeric;

-- What is counted of a completed task.
create view tally_fact with (security_invoker = true) as
  select regency_id, run_id, act_key, attempt, closed_at, opd_id, sop_id, version_id, step_key, role_key,
    closing_verdict(closed_at, due_at, excused_at) as verdict, is_sent_back, coalesce(used_minutes, 0) as used_minutes,
    coalesce(late_minutes, 0) as late_minutes
  from task where status = 'completed';

create table tally_correction (
  regency_id uuid not null,
  run_id uuid not null,
  act_key text not null,
  attempt int not null,
  -- Of the event that has changed what the tally holds of this task.
  sequence int not null,
  sign int not null check (sign in (-1, 1)),
  closed_at timestamptz not null,
  opd_id uuid not null,
  sop_id uuid not null,
  version_id uuid not null,
  step_key text not null,
  role_key text not null,
  verdict text not null check (verdict in ('on-time', 'late', 'excused', 'untimed')),
  is_sent_back boolean not null,
  used_minutes real not null,
  late_minutes real not null,
  xact xid8 not null default pg_current_xact_id(),
  primary key (regency_id, run_id, act_key, attempt, sequence, sign),
  foreign key (regency_id, run_id) references run on delete cascade
);
create index tally_correction_newest on tally_correction (regency_id, xact);
create trigger keep_corrections before update or delete on tally_correction for each row execute function refuse_change();
call stand_behind_regency('tally_correction');
do $$ begin execute format('grant select, insert on tally_correction to %I', (select name from app_login)); end $$;

create view tally_change with (security_invoker = true) as
  select e.regency_id, e.xact, 1 as sign, e.run_id, ${['act_key', 'attempt', ...facts].map((fact) => `coalesce(c.${fact}, t.${fact}) as ${fact}`).join(', ')}
  from run_event e
  left join tally_fact t on t.regency_id = e.regency_id and t.run_id = e.run_id
    and t.act_key = e.body ->> 'act' and t.attempt = (e.body ->> 'attempt')::int
  left join lateral (
    select * from tally_correction later
    where later.regency_id = e.regency_id and later.run_id = e.run_id and later.act_key = e.body ->> 'act'
      and later.attempt = (e.body ->> 'attempt')::int and later.sign = -1 and later.sequence > e.sequence
    order by later.sequence limit 1) c on true
  where e.type = 'TaskCompleted' and (c.sequence is not null or t.regency_id is not null)
  union all
  select regency_id, xact, sign, run_id, act_key, attempt, ${facts.join(', ')} from tally_correction;

-- The same as cells count it.
create view counted_fact with (security_invoker = true) as
  select regency_id, closed_at, opd_id, sop_id, version_id, step_key, role_key, ${measures('1')} from tally_fact;
create view counted_change with (security_invoker = true) as
  select regency_id, xact, closed_at, opd_id, sop_id, version_id, step_key, role_key, ${measures('sign')} from tally_change;
do $$ begin
  execute format('grant select on tally_fact, tally_change, counted_fact, counted_change to %I', (select name from app_login));
end $$;
`
