/** The app's own login owns nothing; it may do what the rooms do and no more. */
export const grants = `
do $$ declare app text := 'satualur_' || substr(md5(random()::text || clock_timestamp()), 1, 8);
              word text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  execute format('create role %I login password %L nosuperuser nocreatedb nocreaterole nobypassrls', app, word);
  create table app_login (name text not null, password text not null);
  insert into app_login values (app, word);
  execute format('grant usage on schema public to %I', app);
  execute format('grant select, insert, update, delete on regency, calendar, opd, person, session, sop, player, dataset,
    assignment to %I', app);
  execute format('grant select, insert, update on sop_version, run, task to %I', app);
  execute format('grant select, insert on run_event, file, handover to %I', app);
  execute format('grant select, insert, delete on invitation to %I', app);
  execute format('grant select, insert, delete on sign_in_attempt to %I', app);
end $$;
revoke all on app_login from public;
`
