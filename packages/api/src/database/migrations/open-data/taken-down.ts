/**
 * What a portal has not taken down yet. What nobody may see any more is bound to no class: nothing is sent for it but that it
 * goes, and no portal that is away keeps anything from being excepted. What stood on a portal that was taken out of the
 * settings is left there, and said to be.
 */
export const takenDown = `
alter table portal add removing_since timestamptz;
comment on column portal.removing_since is 'since when all that stands on it is being taken down, after which it leaves the settings';

alter table publication
  drop constraint publication_state_check,
  add constraint publication_state_check check (state in ('queued', 'published', 'failed', 'withdrawing', 'withdrawn', 'left')),
  drop constraint publication_check,
  add constraint publication_shown_has_class check ((state in ('queued', 'published', 'failed')) = (public_class is not null)),
  add trouble_told_at timestamptz;
comment on column publication.trouble_told_at is 'when whoever keeps the portal was told that it has not come through for a day; null while nobody was';

create function take_down_excepted() returns trigger language plpgsql as $$
begin
  update publication set state = 'withdrawing', public_class = null, revision = revision + 1, attempts = 0, trouble = null,
    drift = null, trouble_told_at = null, asked_at = house_now(), next_try_at = house_now()
  where regency_id = new.regency_id and dataset_id = new.id and (public_class is not null
    -- Hidden there it is still with those who keep the portal.
    or state = 'withdrawn' and portal_id is not null and exists (select from portal p where p.regency_id = new.regency_id));
  delete from awaited_completion where regency_id = new.regency_id and dataset_id = new.id;
  return new;
end $$;
create trigger take_down_excepted before update of information_class on dataset for each row
  when (new.information_class = 'dikecualikan' and old.information_class <> 'dikecualikan') execute function take_down_excepted();

-- What was on its way from the portal so far, under the class of its dataset.
alter table publication no force row level security;
alter table release no force row level security;
update publication u set state = 'withdrawing', public_class = null, next_try_at = coalesce(next_try_at, asked_at)
where state in ('queued', 'failed') and not exists (
  select from release e where e.regency_id = u.regency_id and e.dataset_id = u.dataset_id and e.public_class is not null);
alter table publication force row level security;
alter table release force row level security;

-- What is told of a dataset, and not of a run.
alter table notice add dataset_id uuid;
`
