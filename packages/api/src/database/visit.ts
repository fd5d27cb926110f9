import pg from 'pg'

/** Prepared on every new connection, so that a visit only has to name them. */
const openings = {
  enter: { text: 'select * from enter($1)', values: [null] },
  reenter: {
    text: `select set_config('app.regency', $1, true), set_config('app.person', $2, true)`,
    values: ['', ''],
  },
  set: { text: 'select set_config($1, $2, true)', values: ['app.regency', ''] },
} satisfies Record<string, pg.QueryConfig<unknown[]>>

export type Opening = { name: keyof typeof openings; values: (Buffer | string)[] }

export async function prepareOpenings(client: pg.ClientBase): Promise<void> {
  for (const [name, statement] of Object.entries(openings))
    await client.query<object, unknown[]>({ name, ...statement })
}

interface Answer {
  rows: unknown[]
}

/**
 * Two statements in one message and one transaction: the opening proves who is asking, then the statement answers. In the
 * extended protocol everything up to one Sync is a single implicit transaction, so a failing opening leaves the statement
 * unexecuted, and what either has set or written holds or falls with the whole.
 */
export function visit(
  client: pg.PoolClient,
  first: Opening,
  statement: { name?: string | undefined; text: string; values: unknown[] },
): Promise<[opened: unknown[], rows: unknown[]]> {
  return new Promise((resolve, reject) => {
    const query = new pg.Query(
      { ...statement, queryMode: 'extended' } as pg.QueryConfig,
      (error, answers) => {
        if (error) return reject(error)
        const [opened, answer] = answers as unknown as [Answer, Answer]
        resolve([opened.rows, answer.rows])
      },
    )
    const submit = query.submit.bind(query)
    query.submit = (connection) => {
      connection.stream.cork()
      connection.bind({ statement: first.name, values: first.values }, true)
      connection.describe({ type: 'P', name: '' }, true)
      connection.execute(null, true)
      submit(connection)
      connection.stream.uncork()
    }
    client.query(query)
  })
}
