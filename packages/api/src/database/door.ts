import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import pg from 'pg'

/** The SHA-256 of a session's secret; the secret itself is never stored. */
export type Token = Buffer

/** Clients compose texts of their own; each kept one costs memory on every connection. */
const namesAtMost = 500

/** Who came in, as the session proved it. */
export interface Entry {
  regencyId: string
  personId: string
  sessionId: string
  access: 'admin' | 'opd-user' | 'viewer'
  opdId: string | null
}

/** Nobody is signed in, or no longer. */
export class NotSignedInFault extends Error {}

/** The caller's text cannot be a value of the database: an id that is none, or a NUL character. */
export class UnreadableValueFault extends Error {}

type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>
interface EnterRow {
  regency_id: string
  person_id: string
  session_id: string
  access: Entry['access']
  opd_id: string | null
}

/**
 * The only way from a room to the rows of a regency. Each call is one transaction and one round trip: begin, enter, the
 * statement, commit are sent together, and the server works through them in order. Without a live session `enter` fails
 * and the statement with it.
 */
export class Door {
  readonly #pool: pg.Pool
  readonly #names = new Map<string, string>()

  constructor(appUrl: string, connections = 10) {
    this.#pool = new pg.Pool({ connectionString: appUrl, max: connections, pipeline: true } as pg.PoolConfig)
    this.#pool.on('error', () => undefined)
  }

  async ask<Row>(token: Token, statement: Statement): Promise<{ entry: Entry; rows: Row[] }> {
    const enter = { name: 'enter', text: 'select * from enter($1)', values: [token] }
    const [entered, rows] = await this.#transact<Row>(enter, statement)
    return { entry: entryOf(entered), rows }
  }

  /** For work that nobody signed in does: signing in, and jobs that name their regency themselves. */
  async askAs<Row>(
    setting: 'app.regency' | 'app.sign_in' | 'app.house',
    value: string,
    statement: Statement,
  ): Promise<Row[]> {
    const enter = { name: 'set', text: 'select set_config($1, $2, true)', values: [setting, value] }
    return (await this.#transact<Row>(enter, statement))[1]
  }

  /** A statement on tables that belong to no regency. */
  async askOutside<Row>(statement: Statement): Promise<Row[]> {
    const { rows } = await this.#pool.query({ text: statement.sql, values: [...statement.parameters] })
    return rows as Row[]
  }

  async #transact<Row>(enter: pg.QueryConfig, statement: Statement): Promise<[EnterRow, Row[]]> {
    const client = await this.#pool.connect()
    const whole = [
      client.query('begin'),
      client.query<EnterRow>(enter),
      client.query({
        name: this.#nameOf(statement.sql),
        text: statement.sql,
        values: [...statement.parameters],
      }),
      client.query('commit'),
    ] as const
    const [, entered, answer, committed] = await Promise.allSettled(whole)
    client.release()
    if (entered.status === 'rejected') throw asFault(entered.reason)
    if (answer.status === 'rejected') throw asFault(answer.reason)
    if (committed.status === 'rejected') throw committed.reason
    return [entered.value.rows[0]!, answer.value.rows as Row[]]
  }

  /** Named statements are parsed and planned once per connection; past the bound a new text goes without a name. */
  #nameOf(sql: string): string | undefined {
    let name = this.#names.get(sql)
    if (name || this.#names.size >= namesAtMost) return name
    name = createHash('md5').update(sql).digest('base64url')
    this.#names.set(sql, name)
    return name
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

const entryOf = (row: EnterRow): Entry => ({
  regencyId: row.regency_id,
  personId: row.person_id,
  sessionId: row.session_id,
  access: row.access,
  opdId: row.opd_id,
})

interface DatabaseError {
  code?: string
  /** The place in PostgreSQL that refused; unlike the message, in no language. */
  routine?: string
}

function asFault(error: unknown): unknown {
  const { code, routine } = error as DatabaseError
  if (code === 'SA001') return new NotSignedInFault('no live session')
  const isUnreadable =
    code === '22021' || code === '22P05' || (code === '22P02' && routine === 'string_to_uuid')
  return isUnreadable ? new UnreadableValueFault('unreadable value', { cause: error }) : error
}
