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
    const [entered, rows] = await this.#visit({ name: 'enter', values: [token] }, statement)
    return { entry: entryOf(entered![0] as EnterRow), rows: rows as Row[] }
  }

  /** What one request does after its session has proved itself: no need to look the session up for every statement. */
  async within<Row>(entry: Entry, statement: Statement): Promise<Row[]> {
    return (await this.#visit(reentering(entry), statement))[1] as Row[]
  }

  /** Writes, and tells in the same visit what is asked of it afterwards, if anything is. */
  async withinTelling<Row>(
    entry: Entry,
    statement: Statement,
    telling?: Statement,
  ): Promise<{ rows: Row[]; told: unknown[] }> {
    if (!telling) return { rows: await this.within<Row>(entry, statement), told: [] }
    const [, rows, told] = await this.#visit(reentering(entry), telling, statement)
    return { rows: rows as Row[], told: told! }
  }

  /**
   * For work that nobody signed in does: signing in, and jobs that name their regency themselves. What is done `before`
   * holds or falls with the statement.
   */
  async askAs<Row>(
    setting: 'app.regency' | 'app.sign_in' | 'app.house',
    value: string,
    statement: Statement,
    before?: Statement,
  ): Promise<Row[]> {
    return (await this.#visit({ name: 'set', values: [setting, value] }, statement, before)).at(-1) as Row[]
  }

  /** A statement on tables that belong to no regency. */
  async askOutside<Row>(statement: Statement): Promise<Row[]> {
    const { rows } = await this.#pool.query({ text: statement.sql, values: [...statement.parameters] })
    return rows as Row[]
  }

  async #visit(opening: Opening, last: Statement, before?: Statement): Promise<unknown[][]> {
    const client = await this.#pool.connect()
    let failed = false
    try {
      return await visit(client, opening, before ? this.#always(before) : null, this.#prepared(last))
    } catch (error) {
      failed = true
      throw asFault(error)
    } finally {
      client.release(failed && before !== undefined)
    }
  }

  #prepared({ sql, parameters }: Statement) {
    return { name: this.#nameOf(sql), text: sql, values: [...parameters] }
  }

  /** Texts of our own, few in number, have a name whatever clients compose. */
  #always(statement: Statement) {
    return { ...this.#prepared(statement), name: nameFor(statement.sql) }
  }

  /** Named statements are parsed and planned once per connection; past the bound a new text goes without a name. */
  #nameOf(sql: string): string | undefined {
    let name = this.#names.get(sql)
    if (name || this.#names.size >= namesAtMost) return name
    name = nameFor(sql)
    this.#names.set(sql, name)
    return name
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

const nameFor = (sql: string): string => createHash('md5').update(sql).digest('base64url')

const reentering = ({ regencyId, personId }: Entry): Opening => ({
  name: 'reenter',
  values: [regencyId, personId],
})

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
