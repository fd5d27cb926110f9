import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** How long a question may take, and how many may be asked at once: whoever draws charts keeps nobody else waiting. */
const limits = { statement_timeout: '30s', idle_in_transaction_session_timeout: '60s' }
const connectionsAtMost = 8

/**
 * Makes the login by which tools ask a regency's report views, or gives the one there is another password; answers its
 * address, told this once. Null where there is no such regency. For the owner alone: only they make logins.
 */
export const makeReportLogin = (ownerUrl: string, regencyKey: string): Promise<string | null> =>
  asOwner(ownerUrl, regencyKey, async (owner, regencyId) => {
    const password = randomBytes(24).toString('base64url')
    const known = await loginOf(owner, regencyId)
    const name =
      known ?? `lapor_${regencyKey.replace(/\W/g, '_').slice(0, 30)}_${randomBytes(4).toString('hex')}`
    const login = owner.escapeIdentifier(name)
    const { rows } = await owner.query<{ group: string; database: string }>(
      `select name || '_report' as "group", current_database() as database from app_login`,
    )
    await owner.query(
      `${known ? 'alter' : 'create'} role ${login} login password ${owner.escapeLiteral(password)} nosuperuser nocreatedb
        nocreaterole nobypassrls noreplication connection limit ${connectionsAtMost}`,
    )
    await owner.query(`grant ${owner.escapeIdentifier(rows[0]!.group)} to ${login}`)
    const database = owner.escapeIdentifier(rows[0]!.database)
    const settings = {
      ...limits,
      'app.regency': regencyId,
      search_path: 'report',
      default_transaction_read_only: 'on',
    }
    for (const [setting, value] of Object.entries(settings))
      await owner.query(
        `alter role ${login} in database ${database} set ${setting} = ${owner.escapeLiteral(value)}`,
      )
    if (!known)
      await owner.query('insert into report_login (regency_id, name) values ($1, $2)', [regencyId, name])
    const url = new URL(ownerUrl)
    url.username = name
    url.password = password
    return url.href
  })

/** Takes the login away, and cuts off whoever is signed in by it. Whether there was one; null where there is no such regency. */
export const removeReportLogin = (ownerUrl: string, regencyKey: string): Promise<boolean | null> =>
  asOwner(ownerUrl, regencyKey, async (owner, regencyId) => {
    const name = await loginOf(owner, regencyId)
    if (!name) return false
    await owner.query('delete from report_login where regency_id = $1', [regencyId])
    const login = owner.escapeIdentifier(name)
    await owner.query(`alter role ${login} nologin`)
    await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [name])
    await owner.query(`drop role ${login}`)
    return true
  })

async function asOwner<Result>(
  ownerUrl: string,
  regencyKey: string,
  work: (owner: pg.Client, regencyId: string) => Promise<Result>,
): Promise<Result | null> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`begin; select set_config('app.house', 'whole', true)`)
    const { rows } = await owner.query<{ id: string }>('select id from regency where key = $1', [regencyKey])
    if (!rows[0]) return null
    await owner.query(`select set_config('app.regency', $1, true)`, [rows[0].id])
    const result = await work(owner, rows[0].id)
    await owner.query('commit')
    return result
  } finally {
    await owner.end()
  }
}

async function loginOf(owner: pg.Client, regencyId: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ name: string }>(
    'select name from report_login where regency_id = $1',
    [regencyId],
  )
  return rows[0]?.name
}
