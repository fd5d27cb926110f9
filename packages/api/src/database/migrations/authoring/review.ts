/** What is said about a draft. A comment can be settled, a reason stays; neither is ever re-worded. */
export const review = `
create table version_comment (
  regency_id uuid not null,
  id uuid not null default new_id(),
  version_id uuid not null,
  step_key text,
  role_key text,
  cell text,
  text text not null check (text <> ''),
  author_id uuid not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  primary key (regency_id, id),
  foreign key (regency_id, version_id) references sop_version on delete cascade,
  foreign key (regency_id, author_id) references person,
  foreign key (regency_id, settled_by) references person,
  check ((settled_at is null) = (settled_by is null))
);
create index version_comment_by_version on version_comment (regency_id, version_id, at, id);
call stand_behind_regency('version_comment');

create table acknowledgement (
  regency_id uuid not null,
  id uuid not null default new_id(),
  version_id uuid not null,
  finding text not null,
  -- What the finding said, in both languages: it may be gone from the draft by the time somebody asks.
  sentence jsonb not null,
  reason text not null check (reason <> ''),
  person_id uuid not null,
  at timestamptz not null,
  primary key (regency_id, id),
  foreign key (regency_id, version_id) references sop_version on delete cascade,
  foreign key (regency_id, person_id) references person
);
create index acknowledgement_by_version on acknowledgement (regency_id, version_id, at, id);
create trigger keep_reasons before update or delete on acknowledgement
  for each row execute function refuse_change_of_record();
call stand_behind_regency('acknowledgement');
`
