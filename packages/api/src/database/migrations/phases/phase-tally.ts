import { merging } from '../closings/tally-closings.ts'
import type { Layout } from '../counting/cells.ts'
import { cellsOfRegency, summing } from '../counting/cells.ts'
import { counts } from '../counting/closings.ts'
import { rebuilding } from '../counting/tally-counting.ts'
import { sums } from '../measures/waited-tally.ts'
import { addingUp, shownToWatchers } from '../measures/watched-tally.ts'
import { sumOf } from '../sums/tally-sums.ts'

const ofPhase = 'phase, span, starts_on'
const ofMonth = 'month, phase, national_role'
/** Cells of one regency lie together in that order, and what is asked together is found in few places. */
export const layoutOfPhases: Layout = {
  tables: {
    ...cellsOfRegency,
    phase_tally: { key: ofPhase, from: 'by_phase' },
    national_tally: { key: ofMonth, from: 'by_month' },
  },
  spanned: { by_phase: ofPhase },
  isOrdered: true,
}

/** A table of months, quarters and years of `one`. */
export const spannedTally = (table: string, one: string) => `
create table ${table} (
  regency_id uuid not null,
  ${one} text,
  span text not null check (span in ('month', 'quarter', 'year')),
  starts_on date not null,
  ${Object.entries(sums)
    .map(([measure, type]) => `${measure} ${type} not null`)
    .join(', ')},
  unique nulls not distinct (regency_id, ${one}, span, starts_on)
) with (fillfactor = 85);
`
/** Once it is filled. */
export const openSpannedTally = (
  table: string,
  one: string,
) => `create index ${table}_by_${one} on ${table} (${one}, span, starts_on);
${shownToWatchers(table)}do $$ begin
  execute format('grant select, insert, update, delete on ${table} to %I', (select name from app_login));
end $$;
`

/**
 * One phase of each regency is asked most: it has cells of months, quarters and years that no role divides. With roles there
 * are those of months. See docs/decisions/0018.
 */
export const phaseTally = `${spannedTally('phase_tally', 'phase')}alter table national_tally no force row level security;
insert into phase_tally (regency_id, ${ofPhase}, ${counts})
  select regency_id, ${ofPhase}, ${summing(sumOf)} from national_tally group by regency_id, ${ofPhase} order by regency_id, ${ofPhase};
delete from national_tally where span <> 'month';
alter table national_tally force row level security;
${openSpannedTally('phase_tally', 'phase')}
-- What spoke of the span goes with it.
alter table national_tally drop column span;
alter table national_tally rename starts_on to month;
alter table national_tally add unique nulls not distinct (regency_id, ${ofMonth});
create index national_tally_by_month on national_tally (month, phase);

${rebuilding({ sumOf, layout: layoutOfPhases })}
${merging({ sumOf, layout: layoutOfPhases })}
${addingUp('create or replace', 'month')}`
