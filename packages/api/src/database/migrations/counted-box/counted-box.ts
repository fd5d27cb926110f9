import { Migration } from '@mikro-orm/migrations'
import { measures } from '../measures/waited-tally.ts'

/** What is counted of tasks in boxes is asked by itself, beside what is counted of the table's: docs/decisions/0018. */
export class CountedBox20261123 extends Migration {
  override up(): void {
    this.addSql(countedBox)
  }
}

const named = 'regency_id, closed_at, opd_id, sop_id, version_id, step_key, role_key'
const figures =
  'closed, on_time, late, excused, sent_back, reworked, used_seconds, late_seconds, used_histogram, waited_seconds'

/**
 * One view over both was read row by row through all that a task is, and took half as long again for each; `counted_fact` is
 * answered from the index of closings. Who counts everything anew asks for both together.
 */
const countedBox = `
create view counted_box with (security_invoker = true) as
  select ${named}, ${measures('1')}, first_closed_at, last_closed_at
  from (
    select b.regency_id, t.closed_at, t.opd_id, t.sop_id, t.version_id, t.step_key, t.role_key, t.attempt,
      closing_verdict(t.closed_at, t.due_at, t.excused_at) as verdict, t.is_sent_back, coalesce(t.used_minutes, 0) as used_minutes,
      coalesce(t.late_minutes, 0) as late_minutes, coalesce(t.waited_minutes, 0) as waited_minutes, b.first_closed_at, b.last_closed_at
    from archive_box b, unnest(b.tasks) as t where t.status = 'completed') as kept;
drop view counted_task, kept_fact;
create view counted_task with (security_invoker = true) as
  select ${named}, ${figures} from counted_fact
  union all
  select ${named}, ${figures} from counted_box;
do $$ begin
  execute format('grant select on counted_box, counted_task to %I', (select name from app_login));
end $$;
`
