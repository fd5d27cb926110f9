/**
 * Issued records (berita acara) of runs: which events each of them tells, sealed by the hash of the last one. The code is
 * printed on the record; whoever types it in sees that record and no other row.
 */
export const record = `
create table run_record (
  regency_id uuid not null,
  id uuid not null default new_id(),
  run_id uuid not null,
  sequence int not null,
  head_hash bytea not null,
  code text not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  primary key (regency_id, id),
  unique (regency_id, run_id, sequence),
  unique (regency_id, code),
  foreign key (regency_id, run_id) references run on delete cascade,
  foreign key (regency_id, issued_by) references person
);
create index run_record_by_code on run_record (code);
call stand_behind_regency('run_record', 'code = nullif(current_setting(''app.record'', true), '''')');
do $$ begin execute format('grant select, insert on run_record to %I', (select name from app_login)); end $$;
`
