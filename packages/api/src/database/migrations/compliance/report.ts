import { reportViews } from './report-views.ts'

/** What a tool that asks in SQL reaches below the views: these columns and no others. */
const shown: Record<string, string> = {
  regency: 'id, name, code, kind',
  calendar: 'regency_id, content',
  opd: 'regency_id, id, key, name, short_name',
  sop: 'regency_id, id, key, title',
  sop_version: 'regency_id, id, sop_id, number, state, valid, content',
  version_part: 'regency_id, version_id, step_key, stage_key, phase',
  version_role: 'regency_id, version_id, role_key, national_role',
  dataset: 'regency_id, id, opd_id, key, title, frequency, information_class, unit',
  run: 'regency_id, id, sop_id, version_id, opd_id, dataset_id, period, title, status, started_at, closed_at',
  task:
    'regency_id, id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, opened_at, due_at, ' +
    'original_due_at, warn_at, paused_at, closed_at, excused_at, is_sent_back, is_provisional, used_minutes, late_minutes',
  deadline:
    'regency_id, run_id, key, title, basis, opened_at, due_at, extended_due_at, runs_out_at, is_provisional, met_at, lapsed_at',
  tally:
    'regency_id, month, opd_id, sop_id, version_id, step_key, role_key, closed, on_time, late, excused, sent_back, reworked, used_seconds, late_seconds',
}
const ofItself: Record<string, string> = { regency: 'id' }

/**
 * For tools that ask in SQL (Grafana, Metabase, Superset): one login for each regency, which sees its rows through views that
 * look with its own eyes. Which regency is a login's follows from the login alone: whatever it sets, it sees no other.
 */
export const report = `
create table report_login (
  regency_id uuid not null references regency on delete cascade,
  name text not null unique,
  made_at timestamptz not null default now(),
  primary key (regency_id)
);
call stand_behind_regency('report_login', 'name = session_user');

create function report_regency() returns uuid language sql stable parallel safe
  as $$ select l.regency_id from public.report_login l where l.name = session_user $$;

create schema report;
do $$ declare app text := (select name from app_login); report text := app || '_report'; place text; told text; own text;
begin
  execute format('grant select on report_login to %I', app);
  execute format('create role %I nologin', report);
  execute format('grant usage on schema public, report to %I', report);
  execute format('grant select (regency_id, name) on report_login to %I', report);
  execute format('create policy own_login on report_login as restrictive for select to %I using (name = session_user)', report);
  for place, told, own in select * from (values ${Object.entries(shown)
    .map(([table, columns]) => `('${table}', '${columns}', '${ofItself[table] ?? 'regency_id'}')`)
    .join(', ')}) as shown loop
    execute format('grant select (%s) on %I to %I', told, place, report);
    execute format('create policy own_login on %I as restrictive for select to %I using (%I = (select report_regency()))', place, report, own);
  end loop;
end $$;
${reportViews}
do $$ begin execute format('grant select on all tables in schema report to %I', (select name || '_report' from app_login)); end $$;
`
