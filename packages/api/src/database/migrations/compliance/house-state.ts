/**
 * How the whole house is doing, for whoever runs it: numbers, and no name in them. Standing in one regency after the other,
 * as followers do, so that no policy lets it see two at once.
 */
export const houseState = `
create function house_tasks(out open bigint, out overdue bigint) language plpgsql as $$
declare place uuid; here record;
begin
  open := 0; overdue := 0;
  for place in select id from regency loop
    perform set_config('app.regency', place::text, true);
    select count(*) as open, count(*) filter (where t.paused_at is null and t.due_at < house_now()) as overdue into here
      from task t where t.regency_id = place and t.status = 'open';
    open := open + here.open; overdue := overdue + here.overdue;
  end loop;
  perform set_config('app.regency', '', true);
end $$;

-- When the oldest of what could be followed was written; null where all is.
create function oldest_news(who text, source regclass) returns timestamptz language plpgsql as $$
declare place uuid; mark xid8; ended xid8 := pg_snapshot_xmin(pg_current_snapshot()); here timestamptz; oldest timestamptz;
begin
  for place in select id from regency loop
    perform set_config('app.regency', place::text, true);
    mark := coalesce((select f.watermark from follower f where f.regency_id = place and f.name = who), '0'::xid8);
    execute format('select at from %s where regency_id = $1 and xact >= $2 and xact < $3 order by xact limit 1', source)
      into here using place, mark, ended;
    oldest := least(oldest, here);
  end loop;
  perform set_config('app.regency', '', true);
  return oldest;
end $$;
`
