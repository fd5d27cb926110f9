export const dataset = `
create table dataset (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  opd_id uuid not null,
  key text not null,
  title text not null,
  frequency text not null check (frequency in ('monthly', 'quarterly', 'semester', 'yearly')),
  information_class text not null check (information_class in ('berkala', 'serta-merta', 'setiap-saat', 'dikecualikan')),
  concept text,
  definition text,
  unit text,
  primary key (regency_id, id),
  unique (regency_id, key),
  foreign key (regency_id, opd_id) references opd
);
create index dataset_by_title on dataset (regency_id, title, id);
call stand_behind_regency('dataset');
`
