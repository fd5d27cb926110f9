/**
 * The Daftar Data of each year. An entry is kept as the engine has it, beside the columns that it is found and listed by;
 * every step that made it so stays on record. Where it stands is told by the entry itself.
 */
export const dataList = `
create table data_list (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  year int not null check (year between 2000 and 2999),
  opened_at timestamptz not null,
  opened_by uuid,
  primary key (regency_id, id),
  unique (regency_id, year),
  foreign key (regency_id, opened_by) references person
);
call stand_behind_regency('data_list');

create table list_entry (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  list_id uuid not null,
  dataset_id uuid,
  opd_id uuid not null,
  title text not null check (btrim(title) <> ''),
  frequency text check (frequency in ('monthly', 'quarterly', 'semester', 'yearly')),
  information_class text not null check (information_class in ('berkala', 'serta-merta', 'setiap-saat', 'dikecualikan')),
  revision int not null check (revision > 0),
  entry jsonb not null,
  standing text not null generated always as (case
    when entry ->> 'state' = 'new' then entry #>> '{proposal,state}'
    when entry ->> 'state' = 'in-force' and jsonb_typeof(entry -> 'proposal') = 'object'
      then 'change-' || (entry #>> '{proposal,state}')
    else entry ->> 'state' end) stored,
  is_priority boolean not null generated always as (coalesce(
    (entry #>> '{agreement,isPriority}')::boolean, (entry #>> '{proposal,agreement,isPriority}')::boolean, false)) stored,
  primary key (regency_id, id),
  unique (regency_id, list_id, dataset_id),
  foreign key (regency_id, list_id) references data_list,
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, opd_id) references opd,
  check (standing in ('proposed', 'agreed', 'returned', 'in-force', 'change-proposed', 'change-agreed', 'change-returned', 'left')),
  -- Nothing is in force that the Forum has not agreed to and no decree has set, and what is in force is about a dataset.
  check (entry ->> 'state' = 'new' or (dataset_id is not null and btrim(entry #>> '{decree,number}') <> '') is true),
  check (entry ->> 'state' <> 'in-force' or (btrim(entry #>> '{agreement,number}') <> '') is true)
);
comment on column list_entry.title is 'with the columns beside it what is in force, or else what was proposed last';
create index list_entry_by_title on list_entry (regency_id, list_id, title, id);
create index list_entry_of_dataset on list_entry (regency_id, dataset_id);
call stand_behind_regency('list_entry');

create table list_step (
  regency_id uuid not null references regency on delete cascade,
  entry_id uuid not null,
  sequence int not null check (sequence > 0),
  step jsonb not null,
  type text not null generated always as (step ->> 'type') stored check (type in ('propose', 'agree', 'return', 'enact')),
  taken_at timestamptz not null,
  taken_by uuid,
  primary key (regency_id, entry_id, sequence),
  foreign key (regency_id, entry_id) references list_entry,
  foreign key (regency_id, taken_by) references person
);
comment on column list_step.taken_by is 'nobody where a file of the regency says it';
call stand_behind_regency('list_step');
create trigger keep_steps before update or delete on list_step for each row execute function refuse_change();

do $$ begin
  execute format('grant select, insert on data_list, list_step to %I', (select name from app_login));
  execute format('grant select, insert, update on list_entry to %I', (select name from app_login));
end $$;
`
