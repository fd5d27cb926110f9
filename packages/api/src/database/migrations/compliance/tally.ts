import { tallyChange } from './tally-change.ts'
import { tallyMerge } from './tally-merge.ts'
import { versionPart } from './version-part.ts'

const counted = `closed int not null, on_time int not null, late int not null, excused int not null, sent_back int not null,
  reworked int not null, used_seconds bigint not null, late_seconds bigint not null, used_histogram numeric not null`

/** Cells refer to nothing and nothing refers to them: they are written as often as the house counts. */
const cells = (name: string, key: Record<string, string>) => `
create table ${name} (
  regency_id uuid not null,
  ${Object.entries(key)
    .map(([column, type]) => `${column} ${type},`)
    .join('\n  ')}
  ${counted},
  unique nulls not distinct (regency_id, ${Object.keys(key).join(', ')})
) with (fillfactor = 85);
call stand_behind_regency('${name}');
`

const id = 'uuid not null'
const text = 'text not null'
const day = 'date not null'
const step = { sop_id: id, version_id: id, step_key: text, role_key: text }
const span = { span: `text not null check (span in ('month', 'year'))`, starts_on: day }

/**
 * The tally: what is counted of completed tasks, in cells of a month in the regency's own zone. What is asked most is kept
 * once more in larger cells, so that an answer reads about as many rows as it has groups: docs/decisions/0018.
 */
export const tally = `
${versionPart}
${tallyChange}
${cells('tally', { month: day, opd_id: id, ...step })}
${cells('opd_tally', { month: day, opd_id: id })}
${cells('step_tally', { month: day, ...step })}
${cells('regency_tally', span)}
${cells('national_tally', { ...span, phase: 'text', national_role: 'text' })}
comment on column tally.used_histogram is
  'how many tasks in each bucket of working minutes: twelve decimal digits for each, so that histograms are added as numbers';
do $$ begin
  execute format('grant select, insert, update, delete on tally, opd_tally, step_tally, regency_tally, national_tally to %I',
    (select name from app_login));
end $$;
-- Whoever watches many regencies asks for a span of all of them.
create index regency_tally_by_span on regency_tally (span, starts_on);
create index national_tally_by_span on national_tally (span, starts_on);
${tallyMerge}
`
