/** Metadata forms of a regency: in place of the national ones of the same keys, and beside them. As its file says it. */
export const metadataForm = `
create table metadata_form (
  regency_id uuid not null references regency on delete cascade,
  key text not null,
  form jsonb not null check (form ->> 'key' = key),
  source text not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (regency_id, key),
  foreign key (regency_id, set_by) references person
);
call stand_behind_regency('metadata_form');
do $$ begin execute format('grant select, insert, update, delete on metadata_form to %I', (select name from app_login)); end $$;
`
