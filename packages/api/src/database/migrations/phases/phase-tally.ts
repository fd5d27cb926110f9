import { merging } from '../closings/tally-closings.ts'
import type { Layout } from '../counting/cells.ts'
import { cellsOfRegency } from '../counting/cells.ts'
import { rebuilding } from '../counting/tally-counting.ts'
import { sums } from '../measures/waited-tally.ts'
import { addingUp, shownToWatchers } from '../measures/watched-tally.ts'
import { sumOf } from '../sums/tally-sums.ts'

const measures = Object.keys(sums).join(', ')
const summed = Object.keys(sums)
  .map((one) => `${sumOf(one)} as ${one}`)
  .join(', ')
const ofPhase = 'phase, span, starts_on'
const ofMonth = 'month, phase, national_role'
/** Cells of one regency lie together in that order, and what is asked together is found in few places. */
const layout: Layout = {
  tables: {
    ...cellsOfRegency,
    phase_tally: { key: ofPhase, from: 'by_phase' },
    national_tally: { key: ofMonth, from: 'by_month' },
  },
  spanned: ofPhase,
  isOrdered: true,
}

/**
 * One phase of each regency is asked most: it has cells of months, quarters and years that no role divides. With roles there
 * are those of months. See docs/decisions/0018.
 */
export const phaseTally = `
create table phase_tally (
  regency_id uuid not null,
  phase text,
  span text not null check (span in ('month', 'quarter', 'year')),
  starts_on date not null,
  ${Object.entries(sums)
    .map(([one, type]) => `${one} ${type} not null`)
    .join(', ')},
  unique nulls not distinct (regency_id, ${ofPhase})
) with (fillfactor = 85);
alter table national_tally no force row level security;
insert into phase_tally (regency_id, ${ofPhase}, ${measures})
  select regency_id, ${ofPhase}, ${summed} from national_tally group by regency_id, ${ofPhase} order by regency_id, ${ofPhase};
delete from national_tally where span <> 'month';
alter table national_tally force row level security;
create index phase_tally_by_phase on phase_tally (phase, span, starts_on);
${shownToWatchers('phase_tally')}do $$ begin
  execute format('grant select, insert, update, delete on phase_tally to %I', (select name from app_login));
end $$;

-- What spoke of the span goes with it.
alter table national_tally drop column span;
alter table national_tally rename starts_on to month;
alter table national_tally add unique nulls not distinct (regency_id, ${ofMonth});
create index national_tally_by_month on national_tally (month, phase);

${rebuilding({ sumOf, layout })}
${merging({ sumOf, layout })}
${addingUp('create or replace', 'month')}`
