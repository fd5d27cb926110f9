/** What runs and tasks hold since they can be claimed, paused, recalled, skipped and moved to another version. */
export const runExecution = `
alter table run drop constraint run_status_check;
alter table run add constraint run_status_check
  check (status in ('running', 'paused', 'completed', 'stuck', 'cancelled'));
drop index one_open_run;
create unique index one_open_run on run (regency_id, sop_id, dataset_id, period)
  where status in ('running', 'paused', 'stuck') and dataset_id is not null;
-- Runs that began before hold nothing of what came later. The owner, too, stands behind the policy unless told otherwise.
alter table run no force row level security;
update run set progress = progress || jsonb_build_object('turnEndsAt', null, 'evidence', '{}'::jsonb, 'performed', '{}'::jsonb,
    'takenBack', '{}'::jsonb, 'recallable', '[]'::jsonb,
    'tasks', (select coalesce(jsonb_agg(task || '{"claimedBy": null}'), '[]') from jsonb_array_elements(progress -> 'tasks') task),
    'clocks', (select coalesce(jsonb_object_agg(key, clock || jsonb_build_object('originalDueAt', clock -> 'dueAt', 'pause', null,
      'pausedMinutes', 0)), '{}') from jsonb_each(progress -> 'clocks') as c(key, clock)));
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
alter table task no force row level security;
update task set original_due_at = due_at;
alter table task force row level security;
alter table assignment add vote_by uuid;
`
