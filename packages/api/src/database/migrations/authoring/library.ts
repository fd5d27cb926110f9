/**
 * What a regency shows to all others is a copy, so that no policy has to look into its versions. A withdrawn copy is its
 * own again. What a version was derived from is a copy too: it outlives whatever becomes of the original.
 */
export const library = `
create table library_entry (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  sop_id uuid not null,
  version_id uuid not null,
  edition int not null,
  edition_on date not null,
  title text not null,
  origin text not null,
  step_count int not null,
  role_count int not null,
  source text not null,
  withdrawn_at timestamptz,
  primary key (regency_id, id),
  unique (regency_id, sop_id),
  foreign key (regency_id, sop_id) references sop on delete cascade,
  foreign key (regency_id, version_id) references sop_version on delete cascade
);
create index library_entry_by_id on library_entry (id);
create index library_entry_by_title on library_entry (title, id) where withdrawn_at is null;
call stand_behind_regency('library_entry', 'current_regency() is not null and withdrawn_at is null');

create table upstream (
  regency_id uuid not null,
  version_id uuid not null,
  -- The key of a national template, or the entry of a regency.
  template text,
  entry_id uuid,
  title text not null,
  origin text not null,
  edition int not null,
  source text not null,
  primary key (regency_id, version_id),
  foreign key (regency_id, version_id) references sop_version on delete cascade,
  check (num_nonnulls(template, entry_id) = 1)
);
create function refuse_new_upstream() returns trigger language plpgsql as $$
declare it upstream := coalesce(new, old);
begin
  if exists (select from sop_version v where v.regency_id = it.regency_id and v.id = it.version_id
      and v.state not in ('draft', 'in-review')) then
    raise exception 'a ratified version keeps its upstream' using errcode = 'SA002';
  end if;
  return it;
end $$;
create trigger keep_upstream before insert or update or delete on upstream
  for each row execute function refuse_new_upstream();
call stand_behind_regency('upstream');
`
