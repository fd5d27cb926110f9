/**
 * How the tables of a dataset have to look, and what came of looking at some of them. A format is a Table Schema; every
 * revision stays, the newest holds, and one without a schema says that the format was taken away. A report belongs to bytes
 * under one revision: once it is made nothing of it changes, and the comparison with the previous period comes once.
 */
export const tableFormat = `
create table table_format (
  regency_id uuid not null references regency on delete cascade,
  dataset_id uuid not null,
  revision int not null check (revision > 0),
  schema jsonb check (jsonb_typeof(schema) = 'object'),
  made_at timestamptz not null,
  made_by uuid,
  primary key (regency_id, dataset_id, revision),
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, made_by) references person
);
comment on column table_format.made_by is 'nobody where a file of the regency says it';
call stand_behind_regency('table_format');
create trigger keep_formats before update or delete on table_format for each row execute function refuse_change();

create table table_report (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  dataset_id uuid not null,
  format_revision int not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  period text,
  file_id uuid not null,
  asked_at timestamptz not null,
  state text not null check (state in ('waiting', 'checking', 'checked', 'failed')),
  rows_read int not null default 0,
  bytes_read bigint not null default 0,
  bytes_total bigint not null default 0,
  made_at timestamptz,
  is_clean boolean,
  errors int,
  warnings int,
  rows int,
  summary jsonb,
  findings jsonb check (jsonb_typeof(findings) = 'array'),
  refusal jsonb,
  compared_at timestamptz,
  compared_with uuid,
  compared_period text,
  difference jsonb,
  primary key (regency_id, id),
  foreign key (regency_id, dataset_id, format_revision) references table_format,
  foreign key (regency_id, file_id) references file,
  foreign key (regency_id, compared_with) references file,
  check ((state = 'checked') = (made_at is not null)),
  check (num_nulls(made_at, is_clean, errors, warnings, rows, findings) in (0, 6)),
  check ((made_at is null) <= (summary is null and refusal is null and compared_at is null)),
  check (is_clean is null or is_clean = (errors = 0 and refusal is null)),
  check (num_nulls(compared_with, difference) in (0, 2)),
  check (compared_with is null or compared_at is not null)
);
comment on column table_report.period is 'of the run or resource that brought it: with the bytes of which other one it is compared';
comment on column table_report.refusal is 'why the file could not be read to its end, as a code and both sentences';
comment on column table_report.findings is 'the first of each code, in the order of rows; summary counts all of them';
comment on column table_report.difference is 'from the table of an earlier period (compared_with), or why they could not be compared';
create unique index table_report_of_bytes on table_report (regency_id, dataset_id, format_revision, sha256, coalesce(period, ''));
create index table_report_by_bytes on table_report (regency_id, sha256, dataset_id);
call stand_behind_regency('table_report');

create function keep_report() returns trigger language plpgsql as $$
declare comparing text[] := '{compared_at,compared_with,compared_period,difference}';
begin
  if old.made_at is not null
     and (old.compared_at is not null or to_jsonb(new) - comparing <> to_jsonb(old) - comparing) then
    raise exception 'a report on a table that was made is never changed' using errcode = 'SA002';
  end if;
  return new;
end $$;
create trigger keep_report before update on table_report for each row execute function keep_report();
create trigger keep_reports before delete on table_report for each row execute function refuse_change();

-- Somebody answers for a table that is not clean.
create table table_waiver (
  regency_id uuid not null references regency on delete cascade,
  report_id uuid not null,
  reason text not null check (btrim(reason) <> ''),
  waived_at timestamptz not null,
  waived_by uuid not null,
  primary key (regency_id, report_id),
  foreign key (regency_id, report_id) references table_report,
  foreign key (regency_id, waived_by) references person
);
call stand_behind_regency('table_waiver');
create trigger keep_waivers before update or delete on table_waiver for each row execute function refuse_change();

do $$ declare app text := (select name from app_login); begin
  execute format('grant select, insert on table_format, table_waiver to %I', app);
  execute format('grant select, insert, update (file_id, asked_at, state, rows_read, bytes_read, bytes_total, made_at, is_clean, errors,
    warnings, rows, summary, findings, refusal, compared_at, compared_with, compared_period, difference) on table_report to %I', app);
end $$;
`
