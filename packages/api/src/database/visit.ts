import pg from 'pg'

/** Prepared on every new connection, so that a visit only has to name them. */
const openings = {
  enter: { text: `select * from enter($1, $2)`, values: [null, ''] },
  reenter: {
    text: `select set_config('app.regency', $1, true), set_config('app.person', $2, true), set_config('app.now', $3, true)`,
    values: ['', '', ''],
  },
  /** For whoever came in by a key: they read, whatever is sent along. */
  reread: {
    text: `select set_config('app.regency', $1, true), set_config('app.person', $2, true), set_config('app.now', $3, true),
      set_config('transaction_read_only', 'on', true)`,
    values: ['', '', ''],
  },
  set: {
    text: `select set_config($1, $2, true), set_config('app.now', $3, true)`,
    values: ['app.regency', '', ''],
  },
  /** For whoever reads a public catalogue: nobody, from anywhere. */
  show: {
    text: `select set_config('app.catalogue', $1, true), set_config('app.now', $2, true),
      set_config('transaction_read_only', 'on', true)`,
    values: ['', ''],
  },
} satisfies Record<string, pg.QueryConfig<unknown[]>>

export type Opening = { name: keyof typeof openings; values: (Buffer | string)[] }

export async function prepareOpenings(client: pg.ClientBase): Promise<void> {
  for (const [name, statement] of Object.entries(openings))
    await client.query<object, unknown[]>({ name, ...statement })
}

interface Answer {
  rows: unknown[]
}

interface Prepared {
  name?: string | undefined
  text: string
  values: unknown[]
}

/** The driver's own list of the statements that a connection has parsed, by name. */
type Knowing = pg.Connection & { parsedStatements: Record<string, string> }

/**
 * Some statements in one message and one transaction: the opening proves who is asking, then the statements answer, each
 * seeing what the one before it has written. In the extended protocol everything up to one Sync is a single implicit
 * transaction, so a failing opening leaves the rest unexecuted, and what any has written holds or falls with the whole.
 * A connection on which this failed is not used again: it may or may not know the earlier statements.
 */
export function visit(
  client: pg.PoolClient,
  first: Opening,
  before: readonly (Prepared & { name: string })[],
  last: Prepared,
): Promise<unknown[][]> {
  return new Promise((resolve, reject) => {
    const query = new pg.Query({ ...last, queryMode: 'extended' } as pg.QueryConfig, (error, answers) => {
      if (error) return reject(error)
      resolve((answers as unknown as Answer[]).map(({ rows }) => rows))
    })
    const submit = query.submit.bind(query)
    query.submit = (connection) => {
      connection.stream.cork()
      execute(connection, { statement: first.name, values: first.values })
      for (const statement of before) {
        prepare(connection, statement)
        execute(connection, { statement: statement.name, values: statement.values.map(bound) })
      }
      submit(connection)
      connection.stream.uncork()
    }
    client.query(query)
  })
}

/** What the driver does for the last statement of a message. */
function prepare(connection: pg.Connection, { name, text }: { name: string; text: string }): void {
  const { parsedStatements } = connection as Knowing
  if (parsedStatements[name]) return
  connection.parse({ name, text, types: [] }, true)
  parsedStatements[name] = text
}

/** As the driver writes the values of the last statement; lists and objects go as JSON texts instead. */
function bound(value: unknown): Buffer | string {
  return (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value) as Buffer | string
}

function execute(
  connection: pg.Connection,
  statement: { statement: string; values: (Buffer | string)[] },
): void {
  connection.bind(statement, true)
  connection.describe({ type: 'P', name: '' }, true)
  connection.execute(null, true)
}
