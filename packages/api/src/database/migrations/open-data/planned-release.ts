/**
 * Releases whose day has not come. While it waits a release carries the dataset's class apart from those that anybody sees,
 * so that no page, no feed and no portal needs a condition for it; it becomes public on its day, or earlier with a reason,
 * and the database itself lets it be so no sooner. The place that it will take is somebody else's until then.
 */
export const plannedRelease = `
alter table release
  add planned_class text,
  add planned_at timestamptz,
  add early_reason text check (btrim(early_reason) <> ''),
  add early_by uuid,
  add constraint planned_release_follows_class foreign key (regency_id, dataset_id, planned_class)
    references dataset (regency_id, id, information_class) on update cascade,
  add constraint planned_release_is_not_excepted check (planned_class <> 'dikecualikan'),
  add foreign key (regency_id, early_by) references person,
  drop constraint release_check,
  add constraint release_stands_once check (num_nonnulls(public_class, planned_class, coalesce(replaced_at, withdrawn_at)) = 1),
  add check (planned_class is null or planned_at is not null),
  add check (num_nulls(early_reason, early_by) in (0, 2) and (early_by is null or planned_at is not null));
comment on column release.planned_class is 'the class of the dataset while its day has not come; null where anybody sees it, or nobody will';
comment on column release.planned_at is 'when it was set down for a later day; null where it was public at once';
comment on column release.released_at is 'since when anybody sees it; before that, the instant from which anybody will';
create unique index release_planned on release (regency_id, dataset_id, name, coalesce(period, '')) where planned_class is not null;
create index release_due on release (regency_id, released_at) where planned_class is not null;
create index release_of_task on release (regency_id, task_id) where task_id is not null;

create or replace function keep_release() returns trigger language plpgsql as $$
declare changing text[] := '{public_class,planned_class,released_at,early_reason,early_by,replaced_at,withdrawn_at,withdrawn_by,withdrawal_reason}';
begin
  if to_jsonb(new) - changing <> to_jsonb(old) - changing or num_nonnulls(old.public_class, old.planned_class) = 0
    or old.planned_class is null and (new.planned_class is not null or new.released_at <> old.released_at
      or new.early_reason is distinct from old.early_reason) then
    raise exception 'a release is withdrawn or replaced, and never changed' using errcode = 'SA002';
  end if;
  if old.planned_class is not null and new.released_at < old.released_at and new.early_reason is null then
    raise exception 'a release is public before its day with a reason only' using errcode = 'SA002';
  end if;
  return new;
end $$;

create function await_release_day() returns trigger language plpgsql as $$
begin
  raise exception 'the day of this release has not come' using errcode = 'SA002';
end $$;
create trigger await_release_day before insert or update on release for each row
  when (new.public_class is not null and new.released_at > greatest(house_now(), now())) execute function await_release_day();

create or replace function show_release() returns trigger language plpgsql as $$
declare wished text := address_key(new.name) || coalesce('_' || address_key(new.period), ''); chosen text := wished; copies int := 1;
begin
  if tg_op = 'UPDATE' and old.public_class is not null then
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

do $$ begin
  execute format('grant update (planned_class, released_at, early_reason, early_by) on release to %I', (select name from app_login));
end $$;
`
