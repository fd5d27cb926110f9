import { merging } from '../closings/tally-closings.ts'
import type { Layout } from '../counting/cells.ts'
import { summing } from '../counting/cells.ts'
import { counts } from '../counting/closings.ts'
import { rebuilding } from '../counting/tally-counting.ts'
import { layoutOfPhases, openSpannedTally, spannedTally } from '../phases/phase-tally.ts'
import { sumOf } from '../sums/tally-sums.ts'

const ofRole = 'national_role, span, starts_on'
export const layoutOfRoles: Layout = {
  ...layoutOfPhases,
  tables: { ...layoutOfPhases.tables, role_tally: { key: ofRole, from: 'by_role' } },
  spanned: { ...layoutOfPhases.spanned, by_role: ofRole },
}
/** What is written by thousands asks once who stands here, not for each row. */
const askedOnce = Object.entries(layoutOfRoles.tables)
  .filter(([, { areMany }]) => areMany)
  .map(
    ([table]) => `alter policy own_regency on ${table}
  using (regency_id = (select current_regency())) with check (regency_id = (select current_regency()));
`,
  )
  .join('')
/** That many closings of one regency at once are what has been left undone for a while: a walk finds few. */
export const many = 250

/**
 * One role of each regency is asked where variants are compared: it has cells of months, quarters and years that no phase
 * divides. A piece of many closings looks for its cells all at once, one of few for each. See docs/decisions/0018.
 */
export const roleTally = `${spannedTally('role_tally', 'national_role')}alter table national_tally no force row level security;
insert into role_tally (regency_id, ${ofRole}, ${counts})
  select regency_id, ${ofRole}, ${summing(sumOf)}
  from national_tally cross join lateral (values ('month', month), ('quarter', date_trunc('quarter', month)::date),
    ('year', date_trunc('year', month)::date)) as s(span, starts_on)
  group by regency_id, ${ofRole} order by regency_id, ${ofRole};
alter table national_tally force row level security;
${openSpannedTally('role_tally', 'national_role')}${askedOnce}
${rebuilding({ sumOf, layout: layoutOfRoles })}
${merging({ sumOf, layout: layoutOfRoles, many })}`
