import { Migration } from '@mikro-orm/migrations'

/** The file of a regency as somebody wrote it, and people whom the history still names. */
export class Configuration20261121 extends Migration {
  override up(): void {
    this.addSql(configuration)
  }
}

const configuration = `
-- What the rows say is the truth; this text keeps the comments and the order around it.
create table configuration_text (
  regency_id uuid primary key references regency on delete cascade,
  source text not null
);
call stand_behind_regency('configuration_text');
do $$ begin execute format('grant select, insert, update on configuration_text to %I', (select name from app_login)); end $$;

-- Events name who did them without a foreign key, which would cost a look-up per event. Whoever is named there stays.
create function refuse_removal_of_actor() returns trigger language plpgsql as $$
begin
  if exists (select from run_event e where e.regency_id = old.regency_id and e.actor_id = old.id) then
    raise exception 'somebody who has acted stays' using errcode = 'foreign_key_violation', table = 'run_event';
  end if;
  return old;
end $$;
create trigger keep_actors before delete on person for each row execute function refuse_removal_of_actor();
`
