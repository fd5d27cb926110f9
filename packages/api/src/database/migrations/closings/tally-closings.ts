import type { CellWays } from '../counting/cells.ts'
import { counting, firstLayout, tidying } from '../counting/cells.ts'
import { counts, step } from '../counting/closings.ts'
import { begun } from '../counting/tally-counting.ts'
import type { Writing } from '../counting/writing.ts'
import { matched, oneByOne } from '../counting/writing.ts'
import { sumOf } from '../sums/tally-sums.ts'

const facts = `closed_at, opd_id, ${step}, verdict, is_sent_back, used_minutes, late_minutes, waited_minutes`
const sameTask = (row: string) =>
  `${row}.regency_id = c.regency_id and ${row}.run_id = c.run_id and ${row}.act_key = c.act_key and ${row}.attempt = c.attempt`
const inPiece = 'regency_id = place and xact >= was and xact < until'
const tables = ['task', 'tally_correction', 'run_event', 'follower']
const force = (how: string) =>
  tables.map((table) => `alter table ${table} ${how} row level security;`).join('\n')

const counted = (writing: Writing, ways: CellWays) =>
  counting(
    '',
    `select closed_at, opd_id, ${step}, ${counts} from counted_change where ${inPiece}`,
    writing,
    ways,
  )
const eitherWay = (many: number, ways: CellWays) => `if exists (select from task
        where regency_id = place and counts_from >= was and counts_from < until offset ${many - 1}) then
      ${counted(matched, ways)}
    else
      ${counted(oneByOne, ways)}
    end if;`

interface Ways extends CellWays {
  /** From how many closings on a piece is matched with the cells that are there; never where it is not told. */
  many?: number
  /** Whether the transaction ends before the disk has what was counted. */
  isUnwaited?: true
}

/** Whatever there is when it is planned, it is planned for cells in large numbers. */
const forMany = ' set enable_nestloop = off set enable_seqscan = off'
const unwaited = `-- Cells and the watermark are on the disk together or not at all: what a crash takes away is counted again.
  perform set_config('synchronous_commit', 'off', true);
  `

/** Going on from the watermark. */
export const merging = ({
  many,
  isUnwaited,
  ...ways
}: Ways) => `-- One piece of what has been written since, in whole transactions. Whoever has not counted yet begins with all there is. The
-- statement is long: it is planned once for a connection.
create or replace function merge_tally() returns text language plpgsql set plan_cache_mode = force_generic_plan${many ? forMany : ''} as $$ ${begun}
  piece constant int := 10000; was xid8; becomes xid8; until xid8;
begin
  ${isUnwaited ? unwaited : ''}select watermark into was from follower where regency_id = place and name = 'tally';
  if was is null then
    perform rebuild_tally();
    return 'all';
  end if;
  select (last::text::bigint + 1)::text::xid8 into becomes from (
    select counts_from as last from task where regency_id = place and counts_from >= was and counts_from < ended
      order by counts_from offset piece - 1 limit 1) as e;
  until := coalesce(becomes, ended);
  if becomes is not null or exists (select from run_event where ${inPiece}) then
    perform move_watermark('tally', was, until);
    ${many ? eitherWay(many, ways) : counted(oneByOne, ways)}
  ${tidying(ways.layout)}
  end if;
  return case when becomes is not null then 'some'
    when exists (select from run_event where regency_id = place and xact >= ended) then 'all-but-the-latest' else 'all' end;
end $$;
`

/**
 * A completed task bears the transaction from which on it counts, and where a closing is taken back or excused the correction
 * bears it from then on: whoever counts reads these rows and no events. See docs/decisions/0018.
 */
export const tallyClosings = `
alter table task add counts_from xid8;
alter table tally_correction add counts_from xid8;
comment on column task.counts_from is 'the transaction that completed it; null where tally_correction tells what counts of it';
comment on column tally_correction.counts_from is 'from which transaction on the task had counted as this row tells, where sign is -1';

-- What is in no cell yet was told by its event. What is in cells already is not counted again, and needs no number.
${force('no force')}
alter table tally_correction disable trigger keep_corrections;
with closing as materialized (
    select e.regency_id, e.run_id, e.sequence, e.xact, e.body ->> 'act' as act_key, (e.body ->> 'attempt')::int as attempt
    from run_event e join follower f on f.regency_id = e.regency_id and f.name = 'tally' and e.xact >= f.watermark
    where e.type = 'TaskCompleted'),
  corrected as (
    update tally_correction t set counts_from = c.xact from closing c
    where ${sameTask('t')} and t.sign = -1 and t.sequence = (select min(f.sequence) from tally_correction f
      where ${sameTask('f')} and f.sign = -1 and f.sequence > c.sequence)
    returning c.regency_id, c.run_id, c.sequence)
update task t set counts_from = c.xact from closing c
  where ${sameTask('t')} and t.status = 'completed' and (c.regency_id, c.run_id, c.sequence) not in (select * from corrected);
alter table tally_correction enable trigger keep_corrections;
${force('force')}
create index task_counted on task (regency_id, counts_from) where counts_from is not null;
create index tally_correction_counted on tally_correction (regency_id, counts_from) where counts_from is not null;
drop index tally_correction_by_closing;

create or replace view tally_fact with (security_invoker = true) as
  select regency_id, run_id, act_key, attempt, closed_at, opd_id, sop_id, version_id, step_key, role_key,
    closing_verdict(closed_at, due_at, excused_at) as verdict, is_sent_back, coalesce(used_minutes, 0) as used_minutes,
    coalesce(late_minutes, 0) as late_minutes, coalesce(waited_minutes, 0) as waited_minutes, counts_from
  from task where status = 'completed';

create or replace view tally_change with (security_invoker = true) as
  select regency_id, counts_from as xact, 1 as sign, run_id, act_key, attempt, ${facts} from tally_fact where counts_from is not null
  union all
  select regency_id, counts_from, 1, run_id, act_key, attempt, ${facts} from tally_correction where counts_from is not null
  union all
  select regency_id, xact, sign, run_id, act_key, attempt, ${facts} from tally_correction;

${merging({ sumOf, layout: firstLayout })}`
