/**
 * A completed task's lateness may be excused; the letter that it rests on is told by the event. Runs that began before
 * tell which of their tasks were late, as the fold of their events does today.
 */
export const excuse = `
alter table task add excused_at timestamptz, add excused_by uuid, add excuse_reason text;
alter table run no force row level security;
alter table task no force row level security;
update run r set progress = progress || jsonb_build_object('late', l.late) from (
  select t.regency_id, t.run_id, jsonb_agg(jsonb_build_object('act', t.act_key, 'attempt', t.attempt, 'isExcused', false)
    order by t.closed_at, t.id) as late
  from task t where t.status = 'completed' and t.closed_at > t.due_at group by 1, 2) l
where l.regency_id = r.regency_id and l.run_id = r.id;
alter table task force row level security;
alter table run force row level security;
alter table task add constraint excused_for_a_reason
  check (num_nulls(excused_at, excused_by, excuse_reason) in (0, 3) and (excused_at is null or closed_at > due_at));
`
