import type pg from 'pg'

/** Tables that belong to no regency, each for its reason; whoever adds one says why. */
const withoutRegency = [
  'app_login', // how the server signs in to the database
  'invitation', // opens an empty house
  'mikro_orm_migrations',
  'regency', // is the regency: its own id stands for it
  'sign_in_attempt', // guesses at accounts that may not exist
]

/** Unique keys that do not begin with the regency. */
const acrossRegencies = [
  'api_token_token_hash_key', // 256 random bits, as with sessions
  'calendar_feed_secret_hash_key', // 256 random bits, as with sessions
  'person_invitation_token_hash_key', // 192 random bits, as with sessions
  'report_login_name_key', // names a login of the whole server
  'session_token_hash_key', // 192 random bits: nobody finds another's by trying
]

/** Everything in the database's own catalogue that would let one regency reach another's rows; none is how it has to be. */
export async function schemaFindings(client: pg.Pool | pg.PoolClient): Promise<string[]> {
  const findings: string[] = []
  for (const [finding, { sql, values = [] }] of Object.entries(questions)) {
    const { rows } = await client.query<{ name: string }>(sql, values)
    findings.push(...rows.map(({ name }) => `${name}: ${finding}`))
  }
  return findings.sort()
}

const places = `places as (
  select c.oid, c.relname::text as name, c.relrowsecurity and c.relforcerowsecurity as is_forced,
    (select attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'regency_id' and not a.attisdropped) as regency
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p'))`

/** Who stands here is asked for each row, or once for all that a statement writes. */
const ownRows = [
  '(regency_id = current_regency())',
  '(regency_id = ( SELECT current_regency() AS current_regency))',
  '(id = current_regency())',
]

const questions: Record<string, { sql: string; values?: unknown[] }> = {
  'belongs to no regency': {
    sql: `with ${places} select name from places where regency is null and name <> all($1)`,
    values: [withoutRegency],
  },
  'has no forced row-level security': {
    sql: `with ${places} select name from places where (regency is not null or name = 'regency') and not is_forced`,
  },
  'has no restrictive policy for every command': {
    sql: `with ${places} select name from places where (regency is not null or name = 'regency') and not exists (
      select from pg_policy p where p.polrelid = places.oid and not p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
        and pg_get_expr(p.polqual, p.polrelid) like any('{%= current_regency()%, %= ( SELECT current_regency()%}')
        and pg_get_expr(p.polwithcheck, p.polrelid) = any($1))`,
    values: [ownRows],
  },
  'has more than one permissive policy': {
    sql: `with ${places} select name from places where (select count(*) from pg_policy p where p.polrelid = places.oid and p.polpermissive) > 1`,
  },
  'is a unique key that does not begin with the regency': {
    sql: `with ${places} select i.indexrelid::regclass::text as name from places join pg_index i on i.indrelid = places.oid
      where regency is not null and i.indisunique and i.indkey[0] <> regency and i.indexrelid::regclass::text <> all($1)`,
    values: [acrossRegencies],
  },
  'is a foreign key that does not carry the regency': {
    sql: `with ${places} select c.conname::text as name from pg_constraint c join places here on here.oid = c.conrelid
      join places there on there.oid = c.confrelid where c.contype = 'f' and here.regency is not null and there.regency is not null
        and not exists (select from generate_subscripts(c.conkey, 1) k where c.conkey[k] = here.regency and c.confkey[k] = there.regency)`,
  },
  'is a view that looks with its owner’s eyes': {
    sql: `select relname::text as name from pg_class where relnamespace = any('{public, report}'::regnamespace[])
      and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions::text, '') like '%security_invoker=true%')`,
  },
  'is a function with its owner’s rights and no fixed search path': {
    sql: `select proname::text as name from pg_proc where pronamespace = any('{public, report}'::regnamespace[]) and prosecdef
      and not coalesce(proconfig::text, '') like '%search_path=%'`,
  },
  'is the app’s login and more than that': {
    sql: `select rolname::text as name from pg_roles join app_login on rolname = app_login.name
      where rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication
        or exists (select from pg_auth_members where member = pg_roles.oid)`,
  },
  'is owned by the app’s login': {
    sql: `select relname::text as name from pg_class join app_login on pg_get_userbyid(relowner) = app_login.name
      union all select proname from pg_proc join app_login on pg_get_userbyid(proowner) = app_login.name
      union all select nspname from pg_namespace join app_login on pg_get_userbyid(nspowner) = app_login.name
      union all select datname from pg_database join app_login on pg_get_userbyid(datdba) = app_login.name`,
  },
  'can be read by the app’s login, which holds its password': {
    sql: `select 'app_login' as name from app_login where has_table_privilege(app_login.name, 'app_login', 'select, insert, update, delete')`,
  },
}
