import type { CellWays } from './cells.ts'
import { asItComes, counting, firstLayout, removing, tidying } from './cells.ts'
import { closings, countedClosings, step, counts } from './closings.ts'
import { anew, oneByOne } from './writing.ts'

/** What stands before the statements of each of the two. */
export const begun = `
declare place uuid := current_regency(); zone text := (select content ->> 'zone' from calendar where regency_id = place);
  ended xid8 := pg_snapshot_xmin(pg_current_snapshot()); emptied date[];`
export const negative = counts
  .split(', ')
  .map((one) => `-${one}`)
  .join(', ')

/** Counting from the beginning. */
export const rebuilding = (ways: CellWays) => `
-- Completed tasks as they are, without what lies beyond the line: the query counts that itself, now as before.
create or replace function rebuild_tally() returns void language plpgsql as $$ ${begun}
begin
  if zone is null then return; end if;
  perform keep_version_parts(place);
  insert into follower (regency_id, name, watermark) values (place, 'tally', ended)
    on conflict (regency_id, name) do update set watermark = excluded.watermark;
  ${removing(ways.layout)}
  update counted_month set xact = pg_current_xact_id() where regency_id = place;
  ${counting(
    '',
    `
      select closed_at, opd_id, ${step}, ${counts} from counted_task where regency_id = place
      union all
      select closed_at, opd_id, ${step}, ${negative} from counted_change where regency_id = place and xact >= ended`,
    anew,
    ways,
  )}
  ${tidying(ways.layout)}
end $$;
`

interface Ways extends CellWays {
  /** The statement that finds where a piece of events ends. */
  pieceEnd: string
}

/** Counting from the beginning, and going on from the watermark. */
export const countingFunctions = ({ pieceEnd, ...ways }: Ways) => `${rebuilding(ways)}
-- One piece of what has been written since. Whoever has not counted yet begins with all there is. The statement is long: it is
-- planned once for a connection, for pieces of any size, and so without looking up one row for each of the others.
create or replace function merge_tally() returns text language plpgsql
  set plan_cache_mode = force_generic_plan set enable_nestloop = off as $$ ${begun}
  piece constant int := 10000; was xid8; becomes xid8; until xid8;
begin
  select watermark into was from follower where regency_id = place and name = 'tally';
  if was is null then
    perform rebuild_tally();
    return 'all';
  end if;
  ${pieceEnd}
  until := coalesce(becomes, ended);
  if becomes is not null or exists (select from run_event where regency_id = place and xact >= was and xact < ended) then
    perform move_watermark('tally', was, until);
    ${counting(`${closings},\n    `, countedClosings, oneByOne, ways)}
  ${tidying(ways.layout)}
  end if;
  return case when becomes is not null then 'some'
    when exists (select from run_event where regency_id = place and xact >= ended) then 'all-but-the-latest' else 'all' end;
end $$;
`

/** As before and with less work: docs/decisions/0018. */
export const tallyCounting = `
-- Most cells of the finest size hold one task: what is alone is its own sum.
create aggregate sum_of_histograms(numeric) (sfunc = numeric_add, stype = numeric, combinefunc = numeric_add, parallel = safe);

create index tally_correction_by_closing on tally_correction (regency_id, closed_at) where sign = -1;
${countingFunctions({
  sumOf: asItComes,
  layout: firstLayout,
  pieceEnd: `select (xact::text::bigint + 1)::text::xid8 into becomes from run_event
    where regency_id = place and xact >= was and xact < ended order by xact offset piece - 1 limit 1;`,
})}`
