/**
 * What people say about a run or one of its tasks. A comment is never re-worded; struck, it stays readable with who struck
 * it. `xact` tells a reader who follows the comments which of them were written by transactions that have all ended.
 */
export const discussion = `
create table run_comment (
  regency_id uuid not null,
  id uuid not null default new_id(),
  run_id uuid not null,
  task_id uuid,
  text text not null check (text <> ''),
  author_id uuid not null,
  at timestamptz not null,
  struck_at timestamptz,
  struck_by uuid,
  strike_reason text,
  -- The author's own name for the request that made it, and the SHA-256 of that request.
  key uuid,
  request text,
  xact xid8 not null default pg_current_xact_id(),
  primary key (regency_id, id),
  constraint one_comment_of_a_request unique (regency_id, author_id, key),
  foreign key (regency_id, run_id) references run on delete cascade,
  foreign key (regency_id, task_id) references task on delete cascade,
  foreign key (regency_id, author_id) references person,
  foreign key (regency_id, struck_by) references person,
  check ((struck_at is null) = (struck_by is null) and (struck_at is not null or strike_reason is null)),
  check ((key is null) = (request is null))
);
create index run_comment_by_run on run_comment (regency_id, run_id, at, id);
create index run_comment_by_task on run_comment (regency_id, task_id, at, id) where task_id is not null;
create index run_comment_newest on run_comment (regency_id, at desc);
create index run_comment_by_xact on run_comment (regency_id, xact);
call stand_behind_regency('run_comment');

create table run_comment_mention (
  regency_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  primary key (regency_id, comment_id, person_id),
  foreign key (regency_id, comment_id) references run_comment on delete cascade,
  foreign key (regency_id, person_id) references person
);
call stand_behind_regency('run_comment_mention');

do $$ declare app text := (select name from app_login);
begin
  execute format('grant select, insert, update (struck_at, struck_by, strike_reason) on run_comment to %I', app);
  execute format('grant select, insert on run_comment_mention to %I', app);
end $$;
`
