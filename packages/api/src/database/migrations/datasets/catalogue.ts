/**
 * The public catalogue of a regency, which anybody reads who names the regency by its key (`app.catalogue`): once an admin
 * has opened it they see its own row, what it lists, and the releases that are public. They see no other row of any table,
 * so that whatever a page shows stands in these (`shown-release.ts`).
 */
export const catalogue = `
create table catalogue (
  regency_id uuid primary key references regency on delete cascade,
  regency_key text not null,
  name text not null,
  code text,
  zone text not null,
  is_sample boolean not null,
  is_open boolean not null,
  description text check (btrim(description) <> ''),
  contact_name text check (btrim(contact_name) <> ''),
  contact_email text check (contact_email like '_%@_%'),
  contact_page text check (contact_page ~ '^https?://'),
  licence text not null check (btrim(licence) <> ''),
  opened_at timestamptz,
  revision int not null default 1,
  changed_at timestamptz not null,
  set_by uuid not null,
  foreign key (regency_id, set_by) references person,
  check (is_open <= (opened_at is not null))
);
comment on column catalogue.regency_key is 'with the columns up to is_sample what the regency itself says, told anew whenever it says otherwise';
comment on column catalogue.revision is 'grows with everything that changes what is public: what was made of an older one is made anew';
create index catalogue_by_key on catalogue (regency_key);
-- "*" shows which catalogues are open, and nothing of what is in them: no regency has such a key.
call stand_behind_regency('catalogue',
  'is_open and current_setting(''app.catalogue'', true) in (regency_key, ''*'')');

create function name_catalogue() returns trigger language plpgsql as $$
begin
  select coalesce(g.key, new.regency_key), coalesce(official_name(g.kind, g.name), new.name), g.code, g.is_sample
    into new.regency_key, new.name, new.code, new.is_sample from (select) as one left join regency g on g.id = new.regency_id;
  new.is_sample := coalesce(new.is_sample, false);
  select coalesce(c.content ->> 'zone', new.zone) into new.zone
    from (select) as one left join calendar c on c.regency_id = new.regency_id;
  return new;
end $$;
create trigger name_catalogue before insert or update on catalogue for each row execute function name_catalogue();

create function rename_catalogue() returns trigger language plpgsql as $$
begin
  update catalogue set revision = revision + 1 where regency_id = new.id;
  return null;
end $$;
create trigger rename_catalogue after update on regency for each row when (
  (old.key, old.kind, old.name, old.code) is distinct from (new.key, new.kind, new.name, new.code)) execute function rename_catalogue();

create function catalogue_regency() returns uuid language sql stable
  as $$ select regency_id from catalogue
    where is_open and regency_key = nullif(current_setting('app.catalogue', true), '') $$;

do $$ begin
  execute format('grant select, insert, update on catalogue to %I', (select name from app_login));
end $$;
`
