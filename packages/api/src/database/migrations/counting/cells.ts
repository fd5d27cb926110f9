import { sums } from '../measures/waited-tally.ts'
import { counts, step } from './closings.ts'
import type { Cells, Writing } from './writing.ts'

/** Which cells there are. */
export interface Layout {
  tables: Record<string, Cells>
  /** What the cells of quarters and years tell apart, each under the name of its sums. */
  spanned: { by_phase: string; by_role?: string }
  /** The same of OPDs, where theirs are not of months alone. */
  spannedOpds?: string
  /** Whether days are told apart, of all OPDs and steps together. */
  isByDay?: true
  /** Whether cells are written in the order of their key. */
  isOrdered: boolean
}

export const cellsOfRegency: Layout['tables'] = {
  tally: { key: `month, opd_id, ${step}`, from: 'counted', areMany: true },
  opd_tally: { key: 'month, opd_id', from: 'by_opd', areMany: true },
  step_tally: { key: `month, ${step}`, from: 'by_step', areMany: true },
  regency_tally: { key: 'span, starts_on', from: 'by_span' },
}
const spanned = 'span, starts_on, phase, national_role'
export const firstLayout: Layout = {
  tables: { ...cellsOfRegency, national_tally: { key: spanned, from: 'by_phase' } },
  spanned: { by_phase: spanned },
  isOrdered: false,
}

/** How a measure of tasks and of smaller cells is added up. */
export const asItComes = (one: string) =>
  one === 'used_histogram' ? `sum_of_histograms(${one})` : `sum(${one})::${sums[one as keyof typeof sums]}`
/** All measures, each added up. */
export const summing = (sumOf: typeof asItComes) =>
  Object.keys(sums)
    .map((one) => `${sumOf(one)} as ${one}`)
    .join(', ')
const start = (span: string, of = 'month') => `date_trunc('${span}', ${of})::date`
/** Rows of months, each once for every span that it lies in. */
export const spansOf = (months: string) =>
  `${months} cross join lateral (values ('month', month), ('quarter', ${start('quarter')}), ('year', ${start('year')})) as s(span, starts_on)`

/** A day may lose its last closing to another one of its month. */
const monthsAndDays = `(select month, closed from counted union all select ${start('month', 'day')}, closed from by_day) as counted`

/** What has been said in more than one way. */
export interface CellWays {
  sumOf: typeof asItComes
  layout: Layout
}

/**
 * Counts changes in the cells of every table, in one sight of the rows. Each size is summed from the next smaller one, months
 * before quarters and years: most numbers are added once.
 */
export function counting(
  before: string,
  changes: string,
  writing: Writing,
  { sumOf, layout }: CellWays,
): string {
  const { tables, isOrdered, spannedOpds, isByDay } = layout
  const summed = summing(sumOf)
  const ordered = (key: string) => (isOrdered ? ` order by ${key}` : '')
  const grouped = (key: string, from: string) =>
    `select ${key}, ${summed} from ${from} group by ${key}${ordered(key)}`
  const local = 'closed_at at time zone zone'
  const change = `(${changes}) as change`
  // What is added up twice is read once.
  const [byDay, at, from] = isByDay
    ? [
        `changed as materialized (select ${local} as local, opd_id, ${step}, ${counts} from ${change}),
    by_day as materialized (select local::date as day, ${summed} from changed group by 1${ordered('1')}),
    `,
        'local',
        'changed',
      ]
    : ['', local, change]
  return `
  with ${before}${byDay}counted as materialized (
      select date_trunc('month', ${at})::date as month, opd_id, ${step}, ${summed}
      from ${from} group by 1, 2, 3, 4, 5, 6${ordered('1, 2, 3, 4, 5, 6')}),
    by_opd as materialized (${grouped('month, opd_id', 'counted')}),${
      spannedOpds
        ? `
    by_opd_span as materialized (${grouped(spannedOpds, spansOf('by_opd'))}),`
        : ''
    }
    by_step as materialized (${grouped(`month, ${step}`, 'counted')}),
    phases as (
      select month, (select p.phase from version_part p where p.regency_id = place and p.version_id = b.version_id
          and p.step_key = b.step_key) as phase,
        (select r.national_role from version_role r where r.regency_id = place and r.version_id = b.version_id
          and r.role_key = b.role_key) as national_role, ${counts}
      from by_step b),
    by_month as materialized (${grouped('month, phase, national_role', 'phases')}),
    ${Object.entries(layout.spanned)
      .map(([sums, key]) => `${sums} as materialized (${grouped(key, spansOf('by_month'))}),`)
      .join('\n    ')}
    by_span as materialized (${grouped('span, starts_on', 'by_phase')}),
    ${Object.entries(tables)
      .map(([table, cells]) => writing(table, cells))
      .join(',\n    ')},
    noted as (
      insert into counted_month (regency_id, month, xact) select distinct place, month, pg_current_xact_id() from by_opd
      on conflict (regency_id, month) do update set xact = excluded.xact)
  select array_agg(distinct month) filter (where closed <= 0) into emptied from ${isByDay ? monthsAndDays : 'counted'};`
}

const startOfKey = (key: string) =>
  key === 'day' ? start('month', 'day') : key.startsWith('month') ? 'month' : 'starts_on'

/** Nothing is left of cells without a task. */
export const tidying = ({ tables }: Layout) => `if emptied is not null then
    emptied := emptied || array(select ${start('quarter')} from unnest(emptied) month) || array(select ${start('year')} from unnest(emptied) month);
    ${Object.entries(tables)
      .map(
        ([table, { key }]) => `delete from ${table} where regency_id = place and closed = 0
      and ${startOfKey(key)} = any(emptied);`,
      )
      .join('\n    ')}
  end if;
  insert into tally_state (regency_id, counted_at) values (place, house_now())
    on conflict (regency_id) do update set counted_at = excluded.counted_at;`

export const removing = ({ tables }: Layout) =>
  Object.keys(tables)
    .map((table) => `delete from ${table} where regency_id = place;`)
    .join('\n  ')
