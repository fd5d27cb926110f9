import { unboxing } from '../boxes/archive-box.ts'

/**
 * Numbers of transactions belong to a server. On another one, rows that were copied there bear numbers that are still to come:
 * these are forgotten before the house opens, since what had happened there has been told, and the figures are counted anew.
 */
export const copiedRows = `
create or replace function fit_watermarks() returns void language plpgsql as $$
declare place uuid; to_come constant xid8 := pg_snapshot_xmax(pg_current_snapshot());
begin
  perform set_config('app.house', 'whole', true);
  for place in select id from regency loop
    perform set_config('app.regency', place::text, true);
    continue when not exists (select from follower where regency_id = place and watermark > to_come);
    alter table run_event disable trigger keep_events;
    alter table tally_correction disable trigger keep_corrections;
    update run_event set xact = null where regency_id = place and xact >= to_come;
    update tally_correction set xact = '0', counts_from = null where regency_id = place and xact >= to_come;
    update task set counts_from = null where regency_id = place and counts_from >= to_come;
    alter table tally_correction enable trigger keep_corrections;
    alter table run_event enable trigger keep_events;
    update follower set watermark = pg_snapshot_xmin(pg_current_snapshot()) where regency_id = place and watermark > to_come;
    if exists (select from follower where regency_id = place and name = 'tally') then perform rebuild_tally(); end if;
  end loop;
end $$;

-- In a box they may be of another server. What lies there is in the cells.
${unboxing(
  'create or replace',
  `
  update task t set counts_from = null where t.regency_id = place and t.run_id = run;`,
)}`
