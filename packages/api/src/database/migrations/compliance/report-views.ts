const zone = `(select c.content ->> 'zone' from public.calendar c)`
const counts = [
  'closed',
  'on_time',
  'late',
  'excused',
  'sent_back',
  'reworked',
  'used_seconds',
  'late_seconds',
]
const cell = 'opd_id, sop_id, version_id, step_key, role_key'

const view = (name: string, comment: string, query: string) => `
create view report.${name} with (security_invoker = true) as ${query};
comment on view report.${name} is '${comment}';`

/** `more` are sums that later days have added. */
export const closedSince = (
  more: readonly string[] = [],
) => `-- What is completed and not yet in the cells. It stands on events, which hold more than figures; so it looks with its
-- owner's eyes, at one regency: that of whoever is signed in to the database.
create function report.closed_since() returns table (closed_at timestamptz, opd_id uuid, sop_id uuid, version_id uuid,
  step_key text, role_key text, closed int, on_time int, late int, excused int, sent_back int, reworked int, used_seconds bigint,
  late_seconds bigint${more.map((one) => `, ${one} bigint`).join('')})
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.closed_at, c.opd_id, c.sop_id, c.version_id, c.step_key, c.role_key, ${[...counts, ...more].map((one) => `c.${one}`).join(', ')}
  from counted_change c
  where c.regency_id = report_regency() and c.xact >= coalesce((select f.watermark from follower f
    where f.regency_id = report_regency() and f.name = 'tally'), '0'::xid8)
$$;
revoke execute on function report.closed_since() from public;
do $$ begin execute format('grant execute on function report.closed_since() to %I', (select name || '_report' from app_login)); end $$;
`
export const complianceMonth = (more: readonly string[] = []) =>
  view(
    'compliance_month',
    'completed tasks, counted by month in the zone of the regency: exact at any moment; untimed are closed - on_time - late - excused',
    `select month, ${cell}, ${[...counts, ...more].map((one) => `sum(${one})::bigint as ${one}`).join(', ')} from (
      select month, ${cell}, ${[...counts, ...more].join(', ')} from public.tally
      union all select date_trunc('month', closed_at at time zone ${zone})::date, ${cell}, ${[...counts, ...more].join(', ')} from report.closed_since()) as counted
    group by month, ${cell} having sum(closed) <> 0`,
  )

/**
 * The views and their columns keep their names and meanings (docs/panduan/alat-lain.id.md); what is new is added at the end.
 */
export const reportViews = `
${closedSince()}${view('regency', 'the regency whose login this is', `select id as regency_id, name, code, kind, ${zone} as zone from public.regency`)}
${view('opd', 'its agencies', 'select id as opd_id, key, name, short_name from public.opd')}
${view(
  'sop',
  'SOPs that are or were in force, with their newest version',
  `select s.id as sop_id, s.key, s.title, v.id as version_id, v.number as version, lower(v.valid) as valid_from
    from public.sop s join lateral (select v.id, v.number, v.valid from public.sop_version v where v.regency_id = s.regency_id and v.sop_id = s.id
      and v.state not in ('draft', 'in-review') order by v.number desc limit 1) v on true`,
)}
${view(
  'step',
  'the rows of every version that is or was in force',
  `select v.sop_id, v.id as version_id, v.number as version, step ->> 'key' as step_key, place::int as place,
      step ->> 'number' as number, step ->> 'activity' as activity, p.stage_key, p.phase
    from public.sop_version v cross join lateral jsonb_array_elements(v.content -> 'steps') with ordinality as steps(step, place)
      left join public.version_part p on p.regency_id = v.regency_id and p.version_id = v.id and p.step_key = step ->> 'key'
    where v.state not in ('draft', 'in-review')`,
)}
${view(
  'role',
  'the roles of every version that is or was in force',
  `select v.sop_id, v.id as version_id, role ->> 'key' as role_key, role ->> 'name' as name, r.national_role
    from public.sop_version v cross join lateral jsonb_array_elements(v.content -> 'roles') as role
      left join public.version_role r on r.regency_id = v.regency_id and r.version_id = v.id and r.role_key = role ->> 'key'
    where v.state not in ('draft', 'in-review')`,
)}
${view(
  'dataset',
  'the Daftar Data',
  'select id as dataset_id, opd_id, key, title, frequency, information_class, unit from public.dataset',
)}
${view(
  'run',
  'pelaksanaan: each with its SOP, OPD, dataset and period',
  'select id as run_id, sop_id, version_id, opd_id, dataset_id, period, title, status, started_at, closed_at from public.run',
)}
${view(
  'task',
  'each attempt at each step, with its verdict; null where nobody completed it',
  `select id as task_id, run_id, sop_id, version_id, opd_id, step_key, role_key, attempt, status,
      case when status = 'completed' then public.closing_verdict(closed_at, due_at, excused_at)
        when status <> 'open' then null when paused_at is not null then 'paused' when due_at < now() then 'overdue'
        when warn_at <= now() then 'at-risk' else 'running' end as verdict,
      opened_at, due_at, original_due_at, closed_at, is_sent_back, is_provisional, used_minutes, late_minutes
    from public.task`,
)}
${view(
  'deadline',
  'deadlines that a law sets for a run',
  `select run_id, key, title, basis, opened_at, due_at, extended_due_at, met_at, lapsed_at,
      case when lapsed_at is not null then null when met_at is not null then case when met_at <= runs_out_at then 'on-time' else 'late' end
        when runs_out_at < now() then 'overdue' else 'running' end as verdict, is_provisional
    from public.deadline`,
)}
${complianceMonth()}
`
