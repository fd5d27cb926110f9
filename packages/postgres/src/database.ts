import { Client, escapeIdentifier } from 'pg'

/** Makes a database on the server at `url`; as a copy when a template is named. Answers its address. */
export async function createDatabase(url: string, name: string, options: { template?: string } = {}) {
  const copy = options.template ? ` template ${escapeIdentifier(options.template)}` : ''
  await execute(url, `create database ${escapeIdentifier(name)}${copy}`)
  return addressOf(url, name)
}

/** Drops a database and the sessions in it; no error when there is none. */
export async function dropDatabase(url: string, name: string) {
  await execute(url, `drop database if exists ${escapeIdentifier(name)} with (force)`)
}

export async function databaseExists(url: string, name: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    return rowCount === 1
  })
}

/** The same server, another database. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(database)}`
  return address.href
}

const execute = (url: string, statement: string) => withClient(url, (client) => client.query(statement))

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  // A connection that dies under a statement says so twice; the statement's fault is enough.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
