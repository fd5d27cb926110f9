import { merging } from '../closings/tally-closings.ts'
import type { Layout } from '../counting/cells.ts'
import { summing } from '../counting/cells.ts'
import { counts } from '../counting/closings.ts'
import { negative, rebuilding } from '../counting/tally-counting.ts'
import { sums } from '../measures/waited-tally.ts'
import { layoutOfOpds } from '../opds/opd-spans.ts'
import { many } from '../roles/role-tally.ts'
import { sumOf } from '../sums/tally-sums.ts'

const layoutOfDays: Layout = {
  ...layoutOfOpds,
  tables: { ...layoutOfOpds.tables, day_tally: { key: 'day', from: 'by_day' } },
  isByDay: true,
}
const read = ['task', 'archive_box', 'tally_correction', 'follower', 'calendar']
const force = (how: string) =>
  read.map((table) => `alter table ${table} ${how} row level security;\n`).join('')

/**
 * Weeks, and what was in the days before, are what the overview of a regency shows first. Read from tasks they took as long as
 * the regency had tasks; days of all its work together have cells, which whoever watches it is not shown. See docs/decisions/0018.
 */
export const dayTally = `
create table day_tally (
  regency_id uuid not null,
  day date not null,
  ${Object.entries(sums)
    .map(([measure, type]) => `${measure} ${type} not null`)
    .join(', ')},
  unique (regency_id, day)
) with (fillfactor = 45);
${force('no force')}
-- What the other cells hold: all that is completed, without what lies beyond the line of who counts.
insert into day_tally (regency_id, day, ${counts})
  select regency_id, (closed_at at time zone (c.content ->> 'zone'))::date, ${summing(sumOf)} from (
    select regency_id, closed_at, ${counts} from counted_task
    union all
    select x.regency_id, closed_at, ${negative} from counted_change x join follower f
      on f.regency_id = x.regency_id and f.name = 'tally' and x.xact >= f.watermark) as closing
  join calendar c using (regency_id) join follower f using (regency_id)
  where f.name = 'tally' group by 1, 2 having sum(closed) > 0 order by 1, 2;
${force('force')}
call stand_behind_regency('day_tally');
do $$ begin
  execute format('grant select, insert, update, delete on day_tally to %I', (select name from app_login));
end $$;

${rebuilding({ sumOf, layout: layoutOfDays })}
${merging({ sumOf, layout: layoutOfDays, many, isUnwaited: true })}`
