/** What a cell adds up. */
export type Sums = Record<string, string>
export const firstSums: Sums = {
  closed: 'int',
  on_time: 'int',
  late: 'int',
  excused: 'int',
  sent_back: 'int',
  reworked: 'int',
  used_seconds: 'bigint',
  late_seconds: 'bigint',
  used_histogram: 'numeric',
}
const summed = (sums: Sums) =>
  Object.entries(sums)
    .map(([one, type]) => `sum(${one})::${type} as ${one}`)
    .join(', ')

const step = 'sop_id, version_id, step_key, role_key'
/** Longer spans than a month that have cells of their own, in the tables that have such. */
type Spans = readonly ('quarter' | 'year')[]
const starts = (spans: Spans) => spans.map((span) => `date_trunc('${span}', month)::date`)
const lateralSpans = (spans: Spans) =>
  `(values ('month', month), ${starts(spans)
    .map((start, place) => `('${spans[place]!}', ${start})`)
    .join(', ')}) as s(span, starts_on)`
/** The tables with the cells that they are summed from: those of steps serve wherever the OPD does not matter. */
const tablesOf = (spans: Spans): Record<string, { key: string; from: string }> => ({
  tally: { key: `month, opd_id, ${step}`, from: 'counted' },
  opd_tally: { key: 'month, opd_id', from: 'counted' },
  step_tally: { key: `month, ${step}`, from: 'by_step' },
  regency_tally: { key: 'span, starts_on', from: `by_step cross join lateral ${lateralSpans(spans)}` },
  national_tally: {
    key: 'span, starts_on, phase, national_role',
    from: `by_step b cross join lateral ${lateralSpans(spans)}
      left join version_part p on p.regency_id = place and p.version_id = b.version_id and p.step_key = b.step_key
      left join version_role r on r.regency_id = place and r.version_id = b.version_id and r.role_key = b.role_key`,
  },
})
const grouped = (key: string, from: string, sums: Sums) =>
  `select ${key}, ${summed(sums)} from ${from} group by ${key}`
/** Where a cell is there already, it is more of it. */
const more = (key: string, measures: readonly string[]) => `
      on conflict (regency_id, ${key}) do update set ${measures.map((one) => `${one} = cell.${one} + excluded.${one}`).join(', ')}`

/** How it is counted: the spans, and what else is kept, with the cells (a part of their statement) and before all is counted anew. */
interface Kept {
  spans: Spans
  withCells: string
  beforeAnew: string
}
const asAtFirst: Kept = { spans: ['year'], withCells: '', beforeAnew: '' }

/** Counts changes in the cells of every table, in one sight of the rows; then nothing is left of cells without a task. */
const counting = (
  sums: Sums,
  { spans, withCells }: Kept,
  changes: string,
  adding: typeof more | (() => ''),
) => `
  with counted as materialized (
    select date_trunc('month', closed_at at time zone zone)::date as month, opd_id, ${step}, ${summed(sums)}
    from (${changes}) as change group by 1, 2, 3, 4, 5, 6),
  by_step as materialized (${grouped(`month, ${step}`, 'counted', sums)}),
  ${Object.entries(tablesOf(spans))
    .map(
      ([table, { key, from }]) => `into_${table} as (
    insert into ${table} as cell (regency_id, ${key}, ${Object.keys(sums).join(', ')})
    select place, cells.* from (${table === 'tally' ? `select ${key}, ${Object.keys(sums).join(', ')} from counted` : grouped(key, from, sums)}) as cells${adding(key, Object.keys(sums))})`,
    )
    .join(',\n  ')}${withCells}
  select array_agg(distinct month) filter (where closed <= 0) into emptied from counted;
  if emptied is not null then
    emptied := emptied || ${starts(spans)
      .map((start) => `array(select ${start} from unnest(emptied) month)`)
      .join(' || ')};
    ${Object.entries(tablesOf(spans))
      .map(
        ([table, { key }]) => `delete from ${table} where regency_id = place and closed = 0
      and ${key.startsWith('month') ? 'month' : 'starts_on'} = any(emptied);`,
      )
      .join('\n    ')}
  end if;
  insert into tally_state (regency_id, counted_at) values (place, house_now())
    on conflict (regency_id) do update set counted_at = excluded.counted_at;`

const told = `closed_at, opd_id, ${step}`
const begun = `
declare place uuid := current_regency(); zone text := (select content ->> 'zone' from calendar where regency_id = place);
  ended xid8 := pg_snapshot_xmin(pg_current_snapshot()); emptied date[];`

/** Counting from the beginning and going on from the watermark. Both lock the follower's row first: nobody counts twice. */
export const counters = (
  create: 'create' | 'create or replace',
  sums: Sums,
  kept = asAtFirst,
) => `-- Completed tasks as they are, without what lies beyond the line: the query counts that itself, now as before.
${create} function rebuild_tally() returns void language plpgsql as $$ ${begun}
begin
  if zone is null then return; end if;
  perform keep_version_parts(place);
  insert into follower (regency_id, name, watermark) values (place, 'tally', ended)
    on conflict (regency_id, name) do update set watermark = excluded.watermark;
  ${Object.keys(tablesOf(kept.spans))
    .map((table) => `delete from ${table} where regency_id = place;`)
    .join('\n  ')}${kept.beforeAnew}
  ${counting(
    sums,
    kept,
    `
      select ${told}, ${Object.keys(sums).join(', ')} from counted_fact where regency_id = place
      union all
      select ${told}, ${Object.keys(sums)
        .map((one) => `-${one}`)
        .join(', ')} from counted_change
      where regency_id = place and xact >= ended`,
    () => '',
  )}
end $$;

-- One piece of what has been written since. Whoever has not counted yet begins with all there is. A piece is small and the
-- statement is long: it is planned once for a connection.
${create} function merge_tally() returns text language plpgsql set plan_cache_mode = force_generic_plan as $$ ${begun}
  piece constant int := 5000; was xid8; becomes xid8;
begin
  select watermark into was from follower where regency_id = place and name = 'tally';
  if was is null then
    perform rebuild_tally();
    return 'all';
  end if;
  select (xact::text::bigint + 1)::text::xid8 into becomes from run_event
    where regency_id = place and xact >= was and xact < ended order by xact offset piece - 1 limit 1;
  if becomes is not null or exists (select from run_event where regency_id = place and xact >= was and xact < ended) then
    perform move_watermark('tally', was, coalesce(becomes, ended));
    ${counting(
      sums,
      kept,
      `select ${told}, ${Object.keys(sums).join(', ')} from counted_change
      where regency_id = place and xact >= was and xact < coalesce(becomes, ended)`,
      more,
    )}
  end if;
  return case when becomes is not null then 'some'
    when exists (select from run_event where regency_id = place and xact >= ended) then 'all-but-the-latest' else 'all' end;
end $$;

`

/** How the cells are counted, and which regencies have something to count. */
export const tallyMerge = `
create table tally_state (
  regency_id uuid primary key references regency on delete cascade,
  counted_at timestamptz not null
);
comment on table tally_state is 'until when everything that a regency has completed is counted in its cells';
call stand_behind_regency('tally_state');

${counters('create', firstSums)}-- As with every follower: standing in one regency after the other.
create function regencies_to_count() returns setof uuid language plpgsql as $$
declare place uuid; mark xid8; ended xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  for place in select id from regency loop
    perform set_config('app.regency', place::text, true);
    mark := (select watermark from follower where regency_id = place and name = 'tally');
    if mark is null or exists (select from run_event where regency_id = place and xact >= mark and xact < ended)
    then return next place;
    elsif not exists (select from run_event where regency_id = place and xact >= mark) then
      update tally_state set counted_at = house_now() where regency_id = place and counted_at < house_now() - interval '1 minute';
    end if;
  end loop;
  perform set_config('app.regency', '', true);
end $$;
do $$ begin
  execute format('grant select, insert, update on tally_state to %I', (select name from app_login));
end $$;
`
