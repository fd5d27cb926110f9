import { closedSince, complianceMonth } from '../compliance/report-views.ts'
import { firstSums } from '../compliance/tally-merge.ts'

const cells = ['tally', 'opd_tally', 'step_tally', 'regency_tally', 'national_tally']

export const sums = { ...firstSums, waited_seconds: 'bigint' }

const facts =
  'closed_at, opd_id, sop_id, version_id, step_key, role_key, verdict, is_sent_back, used_minutes, late_minutes'
const coalesced = ['act_key', 'attempt', ...facts.split(', '), 'waited_minutes']
  .map((fact) => `coalesce(c.${fact}, t.${fact}) as ${fact}`)
  .join(', ')

export const measures = (sign: string) => `${sign} as closed,
    case when verdict = 'on-time' then ${sign} else 0 end as on_time, case when verdict = 'late' then ${sign} else 0 end as late,
    case when verdict = 'excused' then ${sign} else 0 end as excused, case when is_sent_back then ${sign} else 0 end as sent_back,
    case when attempt > 1 then ${sign} else 0 end as reworked, ${sign} * round(used_minutes * 60)::bigint as used_seconds,
    case when verdict = 'late' then ${sign} * round(late_minutes * 60)::bigint else 0 end as late_seconds,
    ${sign} * minutes_histogram(used_minutes) as used_histogram, ${sign} * round(waited_minutes * 60)::bigint as waited_seconds`

/** What other tools are shown of the tasks in the table. */
export const reportedTask = `  select id as task_id, run_id, sop_id, version_id, opd_id, step_key, role_key, attempt, status,
    case when status = 'completed' then public.closing_verdict(closed_at, due_at, excused_at)
      when status <> 'open' then null when paused_at is not null then 'paused' when due_at < now() then 'overdue'
      when warn_at <= now() then 'at-risk' else 'running' end as verdict,
    opened_at, due_at, original_due_at, closed_at, is_sent_back, is_provisional, used_minutes, late_minutes, waited_minutes
  from public.task`

/**
 * How long tasks waited until somebody first did something for them, beside how long they took. Where that is not known it
 * counts as nothing: so the cells that are there hold it already.
 */
export const waitedTally = `
alter table tally_correction add waited_minutes real not null default 0;
${cells.map((table) => `alter table ${table} add waited_seconds bigint not null default 0;`).join('\n')}

create or replace view tally_fact with (security_invoker = true) as
  select regency_id, run_id, act_key, attempt, closed_at, opd_id, sop_id, version_id, step_key, role_key,
    closing_verdict(closed_at, due_at, excused_at) as verdict, is_sent_back, coalesce(used_minutes, 0) as used_minutes,
    coalesce(late_minutes, 0) as late_minutes, coalesce(waited_minutes, 0) as waited_minutes
  from task where status = 'completed';

create or replace view tally_change with (security_invoker = true) as
  select e.regency_id, e.xact, 1 as sign, e.run_id, ${coalesced}
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
  select regency_id, xact, sign, run_id, act_key, attempt, ${facts}, waited_minutes from tally_correction;

create or replace view counted_fact with (security_invoker = true) as
  select regency_id, closed_at, opd_id, sop_id, version_id, step_key, role_key, ${measures('1')} from tally_fact;
create or replace view counted_change with (security_invoker = true) as
  select regency_id, xact, closed_at, opd_id, sop_id, version_id, step_key, role_key, ${measures('sign')} from tally_change;

-- What other tools read of it.
do $$ declare report text := (select name || '_report' from app_login); begin
  execute format('grant select (waited_minutes) on task to %I', report);
  execute format('grant select (waited_seconds) on tally to %I', report);
end $$;
create or replace view report.task with (security_invoker = true) as
${reportedTask};
drop view report.compliance_month;
drop function report.closed_since();
${closedSince(['waited_seconds'])}${complianceMonth(['waited_seconds'])}
do $$ begin
  execute format('grant select on report.compliance_month to %I', (select name || '_report' from app_login));
end $$;
`
