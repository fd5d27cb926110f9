/**
 * Who follows what has happened, and how far each has come. Every event is told the transaction that wrote it, and the
 * smallest transaction still under way is the line below which nothing can appear any more: docs/decisions/0015.
 */
export const follower = `
-- Older events have no transaction: nobody follows them. A default that is told later leaves their rows untouched.
alter table run_event add xact xid8;
alter table run_event alter xact set default pg_current_xact_id();
create index run_event_newest on run_event (regency_id, xact);

create table follower (
  regency_id uuid not null references regency on delete cascade,
  name text not null,
  watermark xid8 not null,
  primary key (regency_id, name)
);
call stand_behind_regency('follower');

-- Moves on from where the follower was when it read, or not at all.
create function move_watermark(who text, was xid8, becomes xid8) returns void language plpgsql as $$
begin
  insert into follower as f (regency_id, name, watermark) values (current_regency(), who, becomes)
  on conflict (regency_id, name) do update set watermark = becomes where f.watermark = was;
  if not found then
    raise exception 'another has followed these rows' using errcode = 'SA004';
  end if;
end $$;

-- Lets a table be followed: a function that goes from regency to regency, standing in one at a time as anybody does, so that
-- no policy lets it see two at once. Each table has its own, whose plan is kept: there are hundreds of regencies.
create procedure let_follow(source text) language plpgsql as $make$
begin
  execute format($function$
    create function regencies_with_news_in_%1$s(who text) returns setof uuid language plpgsql as $$
    declare place uuid; mark xid8; ended xid8 := pg_snapshot_xmin(pg_current_snapshot());
    begin
      for place in select id from regency loop
        perform set_config('app.regency', place::text, true);
        mark := coalesce((select f.watermark from follower f where f.regency_id = place and f.name = who), '0'::xid8);
        if exists (select from %1$I r where r.regency_id = place and r.xact >= mark and r.xact < ended)
        then return next place; end if;
      end loop;
      perform set_config('app.regency', '', true);
    end $$ $function$, source);
end $make$;
call let_follow('run_event');

-- Numbers of transactions belong to a server. In a copy of the rows on another one, a watermark may lie beyond all of them.
create function fit_watermarks() returns void language plpgsql as $$
declare place uuid;
begin
  perform set_config('app.house', 'whole', true);
  for place in select id from regency loop
    perform set_config('app.regency', place::text, true);
    update follower set watermark = pg_snapshot_xmin(pg_current_snapshot())
      where regency_id = place and watermark > pg_snapshot_xmax(pg_current_snapshot());
  end loop;
end $$;

do $$ begin
  execute format('grant select, insert, update on follower to %I', (select name from app_login));
end $$;
`
