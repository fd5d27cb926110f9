import { measures, reportedTask } from '../measures/waited-tally.ts'

/**
 * Figures that read tasks one by one, and tools that ask in SQL, see those that lie in boxes as well. What is merged belongs to
 * tasks that lie in no box yet, and goes on reading the table (tally_fact, tally_change).
 */
export const countedBoxes = `
create view kept_fact with (security_invoker = true) as
  select regency_id, closed_at, opd_id, sop_id, version_id, step_key, role_key, attempt,
    closing_verdict(closed_at, due_at, excused_at) as verdict, is_sent_back, coalesce(used_minutes, 0) as used_minutes,
    coalesce(late_minutes, 0) as late_minutes, coalesce(waited_minutes, 0) as waited_minutes, first_closed_at, last_closed_at
  from closed_task where status = 'completed';
create view counted_task with (security_invoker = true) as
  select regency_id, closed_at, opd_id, sop_id, version_id, step_key, role_key, ${measures('1')}, first_closed_at, last_closed_at from kept_fact;

-- A box holds more than a tool is shown; so this looks with its owner's eyes, at the regency of whoever is signed in.
create function report.boxed_task() returns table (task_id uuid, run_id uuid, sop_id uuid, version_id uuid, opd_id uuid,
  step_key text, role_key text, attempt int, status text, verdict text, opened_at timestamptz, due_at timestamptz,
  original_due_at timestamptz, closed_at timestamptz, is_sent_back boolean, is_provisional boolean, used_minutes real,
  late_minutes real, waited_minutes real)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select t.id, t.run_id, t.sop_id, t.version_id, t.opd_id, t.step_key, t.role_key, t.attempt, t.status,
    case when t.status = 'completed' then closing_verdict(t.closed_at, t.due_at, t.excused_at) end,
    t.opened_at, t.due_at, t.original_due_at, t.closed_at, t.is_sent_back, t.is_provisional, t.used_minutes, t.late_minutes,
    t.waited_minutes
  from archive_box b, unnest(b.tasks) as t where b.regency_id = report_regency()
$$;
revoke execute on function report.boxed_task() from public;
create or replace view report.task with (security_invoker = true) as ${reportedTask}
  union all select * from report.boxed_task();
do $$ begin
  execute format('grant select on kept_fact, counted_task to %I', (select name from app_login));
  execute format('grant execute on function report.boxed_task() to %I', (select name || '_report' from app_login));
end $$;
`
