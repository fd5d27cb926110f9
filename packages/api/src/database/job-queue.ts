import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'

/**
 * Brings the queue to its newest plan, lets the app's own login work with it, and fits followers to this very server. The queue's tables stand behind row
 * security without any policy: the one that lets the app in is made here. Jobs name things by their ids and say no more.
 */
export async function prepareJobQueue(ownerUrl: string, app: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  const owner = await pool.connect()
  try {
    // Two processes that start at once would trip over each other.
    await owner.query(`select pg_advisory_lock(hashtext('job queue'))`)
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) })
    const { rows } = await owner.query<{ table: string }>(closedTo, [app])
    for (const { table } of rows) await owner.query(opening(table, pg.escapeIdentifier(app)))
    await owner.query('select fit_watermarks()')
  } finally {
    owner.release(true)
    await pool.end()
  }
}

/** Tables of the queue, also those of a later version of it, that have no policy for the app yet. */
const closedTo = `select c.oid::regclass::text as table from pg_class c
  where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and not exists (
    select from pg_policy p where p.polrelid = c.oid and p.polname = 'app' and $1::regrole = any(p.polroles))`

const opening = (table: string, app: string) => `
  grant usage on schema graphile_worker to ${app};
  grant usage on all sequences in schema graphile_worker to ${app};
  grant select, insert, update, delete on ${table} to ${app};
  drop policy if exists app on ${table};
  create policy app on ${table} to ${app} using (true) with check (true)`
