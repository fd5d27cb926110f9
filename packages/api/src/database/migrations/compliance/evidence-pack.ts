/** Evidence packs (bahan bukti EPSS): what was asked for, how far it has come, and by what hash its file is known. */
export const evidencePack = `
create table evidence_pack (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  from_on date not null,
  to_on date not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  -- The address under which whoever asked knows the house: records are verified there.
  origin text not null,
  -- The tables of figures, as they were when it was asked for.
  figures jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'making', 'ready', 'failed')),
  done int not null default 0,
  total int,
  size bigint,
  sha256 bytea,
  ready_at timestamptz,
  primary key (regency_id, id),
  foreign key (regency_id, asked_by) references person,
  check (from_on <= to_on),
  check (num_nulls(size, sha256, ready_at) in (0, 3) and (status = 'ready') = (ready_at is not null))
);
call stand_behind_regency('evidence_pack');
do $$ begin execute format('grant select, insert, delete, update (status, done, total, size, sha256, ready_at) on evidence_pack to %I',
  (select name from app_login)); end $$;
`
