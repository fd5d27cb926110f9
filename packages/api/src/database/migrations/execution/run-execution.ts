/** What runs and tasks hold since they can be claimed, paused, recalled, skipped and moved to another version. */
export const runExecution = `
alter table run drop constraint run_status_check;
alter table run add constraint run_status_check
  check (status in ('running', 'paused', 'completed', 'stuck', 'cancelled'));
drop index one_open_run;
create unique index one_open_run on run (regency_id, sop_id, dataset_id, period)
  where status in ('running', 'paused', 'stuck') and dataset_id is not null;
-- Runs that began before hold what the fold of their events holds today. The owner, too, stands behind the policy unless
-- told otherwise.
alter table run no force row level security;
alter table run_event no force row level security;
alter table task no force row level security;
alter table handover no force row level security;
with handed (regency_id, run_id, evidence) as (
  select regency_id, run_id, jsonb_object_agg(artefact_key, versions)
  from (select regency_id, run_id, artefact_key, count(*) as versions from handover group by 1, 2, 3) as artefact group by 1, 2
), did (regency_id, run_id, step_key, people) as (
  select regency_id, run_id, step_key, jsonb_agg(actor_id order by first) from (
    select e.regency_id, e.run_id, t.step_key, e.actor_id, min(e.sequence) as first
    from run_event e join task t on t.regency_id = e.regency_id and t.run_id = e.run_id
      and t.act_key = e.body ->> 'act' and t.attempt = (e.body ->> 'attempt')::int
    where e.type = 'TaskConfirmed' or e.type = 'TaskCompleted' and not t.is_joint
    group by 1, 2, 3, 4) as actor group by 1, 2, 3
), performed (regency_id, run_id, performed) as (
  select regency_id, run_id, jsonb_object_agg(step_key, people) from did group by 1, 2
)
update run r set progress = progress || jsonb_build_object('turnEndsAt', null, 'takenBack', '{}'::jsonb, 'recallable', '[]'::jsonb,
  'evidence', coalesce((select h.evidence from handed h where h.regency_id = r.regency_id and h.run_id = r.id), '{}'),
  'performed', coalesce((select p.performed from performed p where p.regency_id = r.regency_id and p.run_id = r.id), '{}'),
  'tasks', (select coalesce(jsonb_agg(task || '{"claimedBy": null}' order by place), '[]')
    from jsonb_array_elements(progress -> 'tasks') with ordinality as t(task, place)),
  'clocks', (select coalesce(jsonb_object_agg(key, clock || jsonb_build_object('originalDueAt', clock -> 'dueAt', 'pause', null,
    'pausedMinutes', 0)), '{}') from jsonb_each(progress -> 'clocks') as c(key, clock)));
alter table handover force row level security;
alter table run_event force row level security;
alter table run force row level security;

alter table task drop constraint task_status_check;
alter table task add constraint task_status_check check (status in ('open', 'completed', 'withdrawn', 'skipped'));
alter table task
  add claimed_by uuid,
  add closed_for uuid,
  add authority text,
  add original_due_at timestamptz,
  add paused_at timestamptz,
  add paused_minutes real not null default 0;
comment on column task.closed_for is 'the performer on whose behalf a delegate has closed it';
update task set original_due_at = due_at;
alter table task force row level security;
alter table assignment add vote_by uuid;
`
