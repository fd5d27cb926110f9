import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import pg from 'pg'
import type { Opening } from './visit.ts'
import { prepareOpenings, visit } from './visit.ts'

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

/** The caller's text holds a character that cannot be kept: NUL. */
export class UnstorableTextFault extends Error {}

/** A text with its parameters, however it was made. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>
interface EnterRow {
  regency_id: string
  person_id: string
  session_id: string
  access: Entry['access']
  opd_id: string | null
}

/**
 * The only way from a room to the rows of a regency. Each call is one transaction and one round trip: `enter` and the
 * statement are sent together. Without a live session `enter` fails and the statement with it.
 */
export class Door {
  readonly #pool: pg.Pool
  readonly #names = new Map<string, string>()

  constructor(appUrl: string, connections = 10) {
    const limits = { max: connections, statement_timeout: 10_000 }
    this.#pool = new pg.Pool({ connectionString: appUrl, ...limits, onConnect: prepareOpenings })
    this.#pool.on('error', () => undefined)
    // A connection that dies under a statement says so twice; the statement's fault is enough.
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
  }

  async ask<Row>(token: Token, statement: Statement): Promise<{ entry: Entry; rows: Row[] }> {
    const [entered, rows] = await this.#visit<Row>({ name: 'enter', values: [token] }, statement)
    return { entry: entryOf(entered[0] as EnterRow), rows }
  }

  /** What one request does after its session has proved itself: no need to look the session up for every statement. */
  async within<Row>({ regencyId, personId }: Entry, statement: Statement): Promise<Row[]> {
    return (await this.#visit<Row>({ name: 'reenter', values: [regencyId, personId] }, statement))[1]
  }

  /** For work that nobody signed in does: signing in, and jobs that name their regency themselves. */
  async askAs<Row>(
    setting: 'app.regency' | 'app.sign_in' | 'app.house',
    value: string,
    statement: Statement,
  ): Promise<Row[]> {
    return (await this.#visit<Row>({ name: 'set', values: [setting, value] }, statement))[1]
  }

  /** A statement on tables that belong to no regency. */
  async askOutside<Row>(statement: Statement): Promise<Row[]> {
    const { rows } = await this.#pool.query({ text: statement.sql, values: [...statement.parameters] })
    return rows as Row[]
  }

  async #visit<Row>(opening: Opening, { sql, parameters }: Statement): Promise<[unknown[], Row[]]> {
    const client = await this.#pool.connect()
    try {
      const statement = { name: this.#nameOf(sql), text: sql, values: [...parameters] }
      return (await visit(client, opening, statement)) as [unknown[], Row[]]
    } catch (error) {
      throw asFault(error)
    } finally {
      client.release()
    }
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

/** PostgreSQL's codes for a NUL, in a text and in JSON. */
const unstorable = new Set(['22021', '22P05'])

function asFault(error: unknown): unknown {
  const { code = '' } = error as { code?: string }
  if (code === 'SA001') return new NotSignedInFault('no live session')
  return unstorable.has(code) ? new UnstorableTextFault('text with NUL', { cause: error }) : error
}
