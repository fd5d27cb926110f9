/**
 * Links by which somebody gives themselves a password: made by an admin, opened once, told of by their hash alone. They stay
 * on record when they are over. Of a person's links only the newest opens.
 */
export const personInvitation = `
create table person_invitation (
  regency_id uuid not null references regency on delete cascade,
  id uuid not null default new_id(),
  person_id uuid not null,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  made_by uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (regency_id, id),
  foreign key (regency_id, person_id) references person on delete cascade,
  foreign key (regency_id, made_by) references person
);
create index person_invitation_newest on person_invitation (regency_id, person_id, made_at desc, id desc);
-- A link shows itself to whoever holds its secret; regency and person follow from it, never from an argument.
call stand_behind_regency('person_invitation', 'token_hash = decode(nullif(current_setting(''app.invitation'', true), ''''), ''hex'')');

do $$ begin
  execute format('grant select, insert, update (used_at) on person_invitation to %I', (select name from app_login));
end $$;
`
