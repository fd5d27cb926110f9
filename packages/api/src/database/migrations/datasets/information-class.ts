/**
 * The decisions on a dataset's class of information (UU 14/2008), each with its day, its position and its reason; what is
 * excepted carries its consequence test (article 19). `dataset.information_class` is the class of the last one, by the
 * database's own hand: once a class has been decided, nothing else changes it. Before that it is what a file has said.
 */
export const informationClass = `
create table class_decision (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  dataset_id uuid not null,
  sequence int not null check (sequence > 0),
  class text not null check (class in ('berkala', 'serta-merta', 'setiap-saat', 'dikecualikan')),
  decided_on date not null,
  decided_by text not null check (btrim(decided_by) <> ''),
  reason text not null,
  ground text check (btrim(ground) <> ''),
  consequence text check (btrim(consequence) <> ''),
  number text check (btrim(number) <> ''),
  held_until date check (held_until >= decided_on),
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (regency_id, id),
  unique (regency_id, dataset_id, sequence),
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, entered_by) references person,
  check (num_nulls(ground, consequence, number) = case class when 'dikecualikan' then 0 else 3 end),
  check (class = 'dikecualikan' or held_until is null),
  check (class <> 'dikecualikan' or btrim(reason) <> '')
);
comment on column class_decision.decided_by is 'the position, never a person: "PPID Utama"';
comment on column class_decision.entered_by is 'who has written it down; nobody where a file of the regency says it';
call stand_behind_regency('class_decision');
create trigger keep_decisions before update or delete on class_decision for each row execute function refuse_change();

create function class_as_decided() returns trigger language plpgsql as $$
begin
  -- Only what is berkala can have the frequency of its class.
  update dataset d set information_class = new.class,
    is_frequency_by_class = d.is_frequency_by_class and new.class = 'berkala'
  where d.regency_id = new.regency_id and d.id = new.dataset_id;
  return null;
end $$;
create trigger hold_class after insert on class_decision for each row execute function class_as_decided();

create function refuse_undecided_class() returns trigger language plpgsql as $$
declare decided text;
begin
  select c.class into decided from class_decision c
    where c.regency_id = new.regency_id and c.dataset_id = new.id order by c.sequence desc limit 1;
  if decided <> new.information_class then
    raise exception 'the class of % is %, as was decided', new.key, decided using errcode = 'SA006';
  end if;
  return new;
end $$;
create trigger keep_decided_class before update of information_class on dataset
  for each row when (new.information_class <> old.information_class) execute function refuse_undecided_class();

do $$ begin execute format('grant select, insert on class_decision to %I', (select name from app_login)); end $$;
`
