/**
 * What a search for NIK, family cards, telephone numbers and e-mail addresses has found in some bytes, whichever dataset
 * they are handed in for; and what people have said of it, the last of whom holds.
 */
export const personalData = `
create table personal_data_report (
  regency_id uuid not null references regency on delete cascade,
  sha256 bytea not null check (octet_length(sha256) = 32),
  columns jsonb check (jsonb_typeof(columns) = 'array'),
  scanned_at timestamptz not null,
  primary key (regency_id, sha256)
);
comment on column personal_data_report.columns is 'with counts and masked examples; null where it is no table, and only a person can tell';
call stand_behind_regency('personal_data_report');
create trigger keep_scans before update or delete on personal_data_report for each row execute function refuse_change();

create table personal_data_judgement (
  regency_id uuid not null references regency on delete cascade,
  sha256 bytea not null,
  sequence int not null check (sequence > 0),
  is_public boolean not null,
  reason text not null check (btrim(reason) <> ''),
  judged_at timestamptz not null,
  judged_by uuid not null,
  primary key (regency_id, sha256, sequence),
  foreign key (regency_id, sha256) references personal_data_report,
  foreign key (regency_id, judged_by) references person
);
comment on column personal_data_judgement.is_public is 'whether the bytes may be public all the same';
call stand_behind_regency('personal_data_judgement');
create trigger keep_judgements before update or delete on personal_data_judgement for each row execute function refuse_change();

do $$ begin
  execute format('grant select, insert on personal_data_report, personal_data_judgement to %I', (select name from app_login));
end $$;
`
