import { merging } from '../closings/tally-closings.ts'
import type { Layout } from '../counting/cells.ts'
import { spansOf, summing } from '../counting/cells.ts'
import { counts } from '../counting/closings.ts'
import { rebuilding } from '../counting/tally-counting.ts'
import { layoutOfRoles, many } from '../roles/role-tally.ts'
import { sumOf } from '../sums/tally-sums.ts'

const ofOpd = 'span, starts_on, opd_id'
export const layoutOfOpds: Layout = {
  ...layoutOfRoles,
  tables: { ...layoutOfRoles.tables, opd_tally: { key: ofOpd, from: 'by_opd_span', areMany: true } },
  spannedOpds: ofOpd,
}

/**
 * The OPDs of a regency side by side are what its own people ask first: of a year half as many cells are read where quarters
 * have theirs, and they are full long before those of months are. See docs/decisions/0018.
 */
export const opdSpans = `
alter table opd_tally drop constraint opd_tally_regency_id_month_opd_id_key;
alter table opd_tally add span text not null default 'month' check (span in ('month', 'quarter', 'year'));
alter table opd_tally alter span drop default;
alter table opd_tally no force row level security;
insert into opd_tally (regency_id, month, span, opd_id, ${counts})
  select regency_id, s.starts_on, s.span, opd_id, ${summing(sumOf)} from ${spansOf('opd_tally')}
  where s.span <> 'month' group by 1, 2, 3, 4;
alter table opd_tally force row level security;
alter table opd_tally rename month to starts_on;
alter table opd_tally add unique (regency_id, ${ofOpd});
cluster opd_tally using opd_tally_regency_id_span_starts_on_opd_id_key;
alter table opd_tally set without cluster;

${rebuilding({ sumOf, layout: layoutOfOpds })}
${merging({ sumOf, layout: layoutOfOpds, many, isUnwaited: true })}`
