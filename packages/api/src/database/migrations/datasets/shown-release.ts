/**
 * What the public catalogue lists: datasets, and the places of their files. Each release writes it in its own transaction,
 * and so does each withdrawal, after which a dataset or a file keeps its address, its title and the reason, and no more.
 */
export const shownRelease = `
-- What words are in an address. Others that come to the same are told apart by whoever keeps them.
create function address_key(words text) returns text language sql immutable
  as $$ select coalesce(nullif(btrim(left(regexp_replace(lower(words), '[^a-z0-9]+', '-', 'g'), 100), '-'), ''), 'berkas') $$;

create table catalogue_dataset (
  regency_id uuid not null references regency on delete cascade,
  dataset_id uuid not null,
  key text not null,
  title text not null,
  producer_key text not null,
  producer_name text not null,
  search text not null,
  tags text[] not null,
  frequency text,
  formats text[] not null,
  years text[] not null,
  files int not null,
  newest_period text,
  newest_release uuid,
  release_rule jsonb,
  issued_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  primary key (regency_id, dataset_id),
  unique (regency_id, key),
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, newest_release) references release,
  check ((newest_release is null) = (withdrawn_at is not null)),
  check (num_nulls(withdrawn_at, withdrawal_reason) in (0, 2))
);
comment on column catalogue_dataset.withdrawn_at is 'when the last of its files stopped being public; its words are then gone but for title and reason';
create index catalogue_dataset_newest on catalogue_dataset (regency_id, changed_at desc, dataset_id) where withdrawn_at is null;
call stand_behind_regency('catalogue_dataset', 'regency_id = (select catalogue_regency())');

-- A place for a piece of a dataset: its address stays whatever is put there, also when nothing is.
create table catalogue_file (
  regency_id uuid not null references regency on delete cascade,
  dataset_id uuid not null,
  key text not null,
  name text not null,
  period text,
  release_id uuid,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  primary key (regency_id, dataset_id, key),
  foreign key (regency_id, dataset_id) references catalogue_dataset on delete cascade,
  foreign key (regency_id, release_id) references release,
  check ((release_id is null) = (withdrawn_at is not null)),
  check (num_nulls(withdrawn_at, withdrawal_reason) in (0, 2))
);
create unique index catalogue_file_of_piece on catalogue_file (regency_id, dataset_id, name, coalesce(period, ''));
create index catalogue_file_of_release on catalogue_file (regency_id, release_id);
call stand_behind_regency('catalogue_file', 'regency_id = (select catalogue_regency())');

alter policy own_regency on release using (regency_id = current_regency()
  or (public_class is not null and regency_id = (select catalogue_regency())));

-- What a list says of a dataset, from its public releases and its entry in the Daftar Data.
create function tell_catalogue(place uuid, told uuid) returns void language plpgsql as $$
begin
  with shown as (
    select r.* from catalogue_file f join release r on r.regency_id = f.regency_id and r.id = f.release_id
    where f.regency_id = place and f.dataset_id = told
  ), newest as (
    select * from shown order by released_at desc, id desc limit 1
  ), summed as (
    select count(*)::int as files, max(period) as newest_period,
      coalesce(array_agg(distinct lower(format)), '{}') as formats,
      coalesce(array_agg(distinct left(period, 4)) filter (where period ~ '^\\d{4}'), '{}') as years
    from shown
  ), words as (
    select coalesce((select array_agg(btrim(w.word) order by w.at) from newest,
        jsonb_array_elements_text(metadata #> '{described,keywords}') with ordinality as w(word, at)
        where btrim(w.word) <> ''), '{}') as tags,
      (select string_agg(a.value #>> '{}', ' ') from newest, jsonb_array_elements(metadata -> 'forms') as f,
        jsonb_each(f -> 'answers') as a) as answers
  )
  update catalogue_dataset d set
    title = coalesce(n.metadata #>> '{described,title}', d.title),
    producer_name = coalesce(n.metadata #>> '{described,producer}', d.producer_name),
    frequency = n.metadata #>> '{described,frequency}',
    tags = w.tags, formats = s.formats, years = s.years, files = s.files, newest_period = s.newest_period,
    newest_release = n.id,
    changed_at = greatest(d.changed_at, n.released_at, (select max(f.withdrawn_at) from catalogue_file f
      where f.regency_id = place and f.dataset_id = told)),
    search = case when n.id is null then '' else lower(concat_ws(' ', n.metadata #>> '{described,title}',
      n.metadata #>> '{described,producer}', array_to_string(w.tags, ' '), w.answers)) end,
    release_rule = (select e.entry #> '{content,release}' from list_entry e
      join data_list l on l.regency_id = e.regency_id and l.id = e.list_id
      where e.regency_id = place and e.dataset_id = told and e.entry ->> 'state' = 'in-force' and n.id is not null
      order by l.year desc limit 1),
    (withdrawn_at, withdrawal_reason) = (select f.withdrawn_at, f.withdrawal_reason from catalogue_file f
      where f.regency_id = place and f.dataset_id = told and n.id is null order by f.withdrawn_at desc, f.key limit 1)
  from summed s left join newest n on true, words w
  where d.regency_id = place and d.dataset_id = told;
  update catalogue set revision = revision + 1, changed_at = house_now() where regency_id = place;
end $$;

create function show_release() returns trigger language plpgsql as $$
declare wished text := address_key(new.name) || coalesce('_' || address_key(new.period), ''); chosen text := wished; copies int := 1;
begin
  if tg_op = 'UPDATE' then
    if new.withdrawn_at is null or old.withdrawn_at is not null then return null; end if;
    perform from catalogue_dataset d where d.regency_id = new.regency_id and d.dataset_id = new.dataset_id for update;
    update catalogue_file f set release_id = null, withdrawn_at = new.withdrawn_at, withdrawal_reason = new.withdrawal_reason
      where f.regency_id = new.regency_id and f.dataset_id = new.dataset_id and f.release_id = new.id;
  else
    if new.public_class is null then return null; end if;
    -- Of two who release at once the second waits here, and then tells of both.
    insert into catalogue_dataset (regency_id, dataset_id, key, title, producer_key, producer_name, search, tags, formats, years,
        files, newest_release, issued_at, changed_at)
      select d.regency_id, d.id, d.key, d.title, o.key, o.name, '', '{}', '{}', '{}', 0, new.id, new.released_at, new.released_at
      from dataset d join opd o on o.regency_id = d.regency_id and o.id = d.opd_id
      where d.regency_id = new.regency_id and d.id = new.dataset_id
      on conflict (regency_id, dataset_id) do update set producer_key = excluded.producer_key;
    update catalogue_file f set release_id = new.id, withdrawn_at = null, withdrawal_reason = null
      where f.regency_id = new.regency_id and f.dataset_id = new.dataset_id and f.name = new.name
        and f.period is not distinct from new.period;
    if not found then
      while exists (select from catalogue_file f where f.regency_id = new.regency_id and f.dataset_id = new.dataset_id and f.key = chosen) loop
        copies := copies + 1;
        chosen := wished || '-' || copies;
      end loop;
      insert into catalogue_file (regency_id, dataset_id, key, name, period, release_id)
        values (new.regency_id, new.dataset_id, chosen, new.name, new.period, new.id);
    end if;
  end if;
  perform tell_catalogue(new.regency_id, new.dataset_id);
  return null;
end $$;
create trigger show_release after insert or update on release for each row execute function show_release();

create function show_entry() returns trigger language plpgsql as $$
begin
  if exists (select from catalogue_dataset d where d.regency_id = new.regency_id and d.dataset_id = new.dataset_id) then
    perform tell_catalogue(new.regency_id, new.dataset_id);
  end if;
  return null;
end $$;
create trigger show_entry after insert or update on list_entry for each row when (new.dataset_id is not null)
  execute function show_entry();

do $$ begin
  execute format('grant select, insert, update on catalogue_dataset, catalogue_file to %I', (select name from app_login));
end $$;
`
