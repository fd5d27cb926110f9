import { counters } from '../compliance/tally-merge.ts'
import { sums } from './waited-tally.ts'

const measures = Object.keys(sums)
const summed = measures.map((one) => `sum(${one})::${sums[one as keyof typeof sums]} as ${one}`).join(', ')
const ofCell = 'month, phase, national_role'

const withQuarters = (table: string) => {
  const key = ['regency_id', ...(table === 'national_tally' ? ['phase', 'national_role'] : [])].join(', ')
  return `
alter table ${table} drop constraint ${table}_span_check, add check (span in ('month', 'quarter', 'year'));
alter table ${table} no force row level security;
insert into ${table} (${key}, span, starts_on, ${measures.join(', ')})
  select ${key}, 'quarter', date_trunc('quarter', starts_on)::date, ${summed} from ${table} where span = 'month' group by ${key}, date_trunc('quarter', starts_on);
alter table ${table} force row level security;
`
}

/** Rows of a regency that those who watch it see as well; nobody else changes or removes them. */
export const shownToWatchers = (table: string) => `call stand_behind_regency('${table}');
alter policy own_regency on ${table} using (regency_id = (select current_regency())
  or regency_id in (select w.regency_id from watching w where w.watcher_id = current_regency()));
create policy own_removal on ${table} as restrictive for delete using (regency_id = current_regency());
`

/** How a watcher adds up the cells of those that it watches. */
export const addingUp = (
  how: 'create' | 'create or replace',
  month: 'starts_on' | 'month',
) => `-- Standing in who watches: the months anew in which one of those that it watches has counted, or all where these have changed.
${how} function merge_watched() returns void language plpgsql as $$
declare place uuid := current_regency(); ended xid8 := pg_snapshot_xmin(pg_current_snapshot()); was watched_state; months date[];
  counted constant timestamptz := (select min(counted_at) from tally_state where regency_id <> place);
  seen uuid[] := array(select regency_id from watching where watcher_id = place order by regency_id);
begin
  select * into was from watched_state where regency_id = place;
  if was.watched = seen and was.watermark <= ended then
    months := array(select distinct month from counted_month where xact >= was.watermark and regency_id <> place);
  else
    months := array(select starts_on from regency_tally where span = 'month' and regency_id <> place
      union select month from watched_tally where regency_id = place);
  end if;
  if months = '{}' and was.counted_at is not distinct from counted then return; end if;
  with told as materialized (
    select ${month} as month, phase, national_role, ${summed}
    from national_tally where ${month === 'starts_on' ? `span = 'month' and ` : ''}${month} = any(months) and regency_id <> place group by 1, 2, 3),
  gone as (
    delete from watched_tally w where w.regency_id = place and w.month = any(months) and not exists (select from told t
      where t.month = w.month and t.phase is not distinct from w.phase and t.national_role is not distinct from w.national_role))
  insert into watched_tally (regency_id, ${ofCell}, ${measures.join(', ')}) select place, ${ofCell}, ${measures.join(', ')} from told
    on conflict (regency_id, ${ofCell}) do update set ${measures.map((one) => `${one} = excluded.${one}`).join(', ')};
  insert into watched_state (regency_id, watched, watermark, counted_at)
    values (place, seen, ended, counted)
    on conflict (regency_id) do update set watched = excluded.watched, watermark = excluded.watermark, counted_at = excluded.counted_at;
end $$;
`

/** How all regencies are counted; a piece of the walk takes about so long. */
export const walking = (
  how: 'create' | 'create or replace',
  milliseconds: number,
) => `-- A walk through all regencies, standing in one after the other: a piece of it, from behind the regency that the last one came to.
-- One transaction for many regencies, and one statement to find that there is nothing. At the end those who watch add up.
${how} function merge_tallies(behind uuid, out come_to uuid, out is_over boolean, out is_left boolean, out faults text[]) language plpgsql as $$
declare place uuid; oldest xid8; is_counted boolean; counted timestamptz; came text; ended xid8 := pg_snapshot_xmin(pg_current_snapshot());
  long_enough constant timestamptz := clock_timestamp() + interval '${milliseconds} milliseconds';
begin
  come_to := behind; is_over := false; is_left := false;
  -- Somebody else is on the way: one walk is enough for everybody.
  if not pg_try_advisory_xact_lock(hashtext('merge_tallies')) then
    is_left := true;
    return;
  end if;
  for place in select id from regency where behind is null or id > behind order by id loop
    perform set_config('app.regency', place::text, true);
    select f.watermark is not null, (select e.xact from run_event e where e.regency_id = place and e.xact >= f.watermark
        order by e.xact limit 1), s.counted_at into is_counted, oldest, counted
      from (select) as here left join follower f on f.regency_id = place and f.name = 'tally'
        left join tally_state s on s.regency_id = place;
    came := 'all';
    if not is_counted or oldest < ended then
      loop
        begin
          came := merge_tally();
        exception
          -- Another has counted here meanwhile.
          when sqlstate 'SA004' then came := 'all-but-the-latest';
          -- The others are counted all the same.
          when others then
            came := 'all-but-the-latest';
            faults := faults || (place || ': ' || sqlerrm);
        end;
        exit when came <> 'some' or clock_timestamp() > long_enough;
      end loop;
      -- The next piece goes on with this one.
      if came = 'some' then return; end if;
    elsif oldest is not null then
      came := 'all-but-the-latest';
    elsif counted < house_now() - interval '1 minute' then
      update tally_state set counted_at = house_now() where regency_id = place;
    end if;
    is_left := is_left or came <> 'all';
    come_to := place;
    if clock_timestamp() > long_enough then return; end if;
  end loop;
  for place in select id from regency where kind in ('provinsi', 'nasional') loop
    perform set_config('app.regency', place::text, true);
    perform merge_watched();
  end loop;
  is_over := true;
end $$;
`

/**
 * What those who watch regencies ask most, of all of them together, is counted once more in cells of their own: an answer
 * reads as many rows as it has groups, however many regencies there are. A regency notes which of its months it has counted;
 * a watcher adds up these months anew, so that what it holds is the sum of what it sees. See docs/decisions/0022.
 */
export const watchedTally = `
create table counted_month (
  regency_id uuid not null references regency on delete cascade,
  month date not null,
  -- Of the transaction that has last counted something in it.
  xact xid8 not null,
  primary key (regency_id, month)
);
${shownToWatchers('counted_month')}create index counted_month_newest on counted_month (xact);

-- One phase of all regencies.
create index national_tally_by_phase on national_tally (span, phase, starts_on);

create table watched_tally (
  regency_id uuid not null references regency on delete cascade,
  month date not null,
  phase text,
  national_role text,
  ${Object.entries(sums)
    .map(([one, type]) => `${one} ${type} not null`)
    .join(', ')},
  unique nulls not distinct (regency_id, ${ofCell})
) with (fillfactor = 50);
call stand_behind_regency('watched_tally');

create table watched_state (
  regency_id uuid primary key references regency on delete cascade,
  -- Whom its cells hold.
  watched uuid[] not null,
  -- What older transactions have counted is in them.
  watermark xid8 not null,
  counted_at timestamptz
);
call stand_behind_regency('watched_state');
do $$ begin
  execute format('grant select, insert, update, delete on counted_month, watched_tally to %I', (select name from app_login));
  execute format('grant select, insert, update on watched_state to %I', (select name from app_login));
end $$;

-- A year that begins in any month is six cells instead of twelve.
${['regency_tally', 'national_tally'].map(withQuarters).join('')}
${counters('create or replace', sums, {
  spans: ['quarter', 'year'],
  withCells: `,
  noted as (
    insert into counted_month (regency_id, month, xact) select distinct place, month, pg_current_xact_id() from counted
      on conflict (regency_id, month) do update set xact = excluded.xact)`,
  beforeAnew: `
  update counted_month set xact = pg_current_xact_id() where regency_id = place;`,
})}${addingUp('create', 'starts_on')}
${walking('create', 200)}drop function regencies_to_count();
`
