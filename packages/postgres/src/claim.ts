import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/** Any number, always the same: "SatuAlur" in the letters of a telephone. */
const lock = 72882587

/** A claimed folder, or the name of the program that holds it. */
export type Claim = { client: Client } | { holder: string }

const patienceMilliseconds = 4000
const tryEveryMilliseconds = 200

/**
 * One SatuAlur per data folder. The lock is the database's own: it ends with the connection of whoever held it, so no kill
 * can leave a stale one behind. A program that is just ending gets a moment to do so.
 */
export async function claimFolder(url: string): Promise<Claim> {
  const client = new Client({
    connectionString: url,
    application_name: `satualur ${process.pid}`,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  await client.connect()
  for (let waited = 0; ; waited += tryEveryMilliseconds) {
    const { rows } = await client.query<{ isOurs: boolean }>('select pg_try_advisory_lock($1) as "isOurs"', [
      lock,
    ])
    if (rows[0]!.isOurs) return { client }
    if (waited >= patienceMilliseconds) break
    await pause(tryEveryMilliseconds)
  }
  const holder = await holderOf(client)
  await client.end()
  return { holder }
}

async function holderOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [lock],
  )
  return rows[0]?.name ?? 'satualur'
}
