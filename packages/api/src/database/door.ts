import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import pg from 'pg'
import type { Opening } from './visit.ts'
import { prepareOpenings, visit } from './visit.ts'

/** The SHA-256 of the secret of a session or of a key; the secret itself is never stored. */
export type Token = Buffer

/** Clients compose texts of their own; each kept one costs memory on every connection. */
const namesAtMost = 500

/**
 * Our statements are short. Once tables are large PostgreSQL would share the work of a figure between processes, and calling
 * and dismissing these takes three milliseconds, where the statement takes one tenth of one.
 */
const alone = '-c max_parallel_workers_per_gather=0'

/** Who came in, as the session or the key proved it. */
export interface Entry {
  regencyId: string
  personId: string
  /** Of the session or of the key. */
  sessionId: string
  access: 'admin' | 'opd-user' | 'viewer'
  opdId: string | null
  /** Their OPD, where they supervise its work. */
  supervisedOpdId: string | null
  /** Whether they have ever been somebody's deputy: most have not, and nothing more is looked for. */
  isDeputy: boolean
  /** What a key opens, for reading alone; null for somebody with a session, who may do whatever they may. */
  scopes: readonly string[] | null
}

/** Somebody of a regency, proved by a session or named by the house itself for work that they answer for. */
export type Inside = Pick<Entry, 'regencyId' | 'personId'> & Partial<Pick<Entry, 'scopes'>>

/** Nobody is signed in, or no longer. */
export class NotSignedInFault extends Error {}

/** The caller's text holds a character that cannot be kept: NUL. */
export class UnstorableTextFault extends Error {}

/** One of several statements that hold or fall together has found its row changed since it was read. */
export class ChangedMeanwhileFault extends Error {}

/** A text with its parameters, however it was made. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>
interface EnterRow {
  regency_id: string
  person_id: string
  session_id: string
  access: Entry['access']
  opd_id: string | null
  supervised_opd_id: string | null
  is_deputy: boolean
  scopes: string[] | null
}

/**
 * The only way from a room to the rows of a regency. Each call is one transaction and one round trip: `enter` and the
 * statement are sent together. Without a live session `enter` fails and the statement with it.
 */
export class Door {
  readonly #pool: pg.Pool
  readonly #names = new Map<string, string>()
  readonly #clock: () => number
  readonly #watch: (seconds: number, hasFailed: boolean) => void

  /** `clock` is what `house_now()` tells inside; `watch` hears how long each visit took, and whether it failed. */
  constructor(
    appUrl: string,
    connections = 10,
    clock: () => number = Date.now,
    watch: (seconds: number, hasFailed: boolean) => void = () => undefined,
  ) {
    this.#clock = clock
    this.#watch = watch
    const limits = { max: connections, statement_timeout: 10_000 }
    this.#pool = new pg.Pool({
      connectionString: appUrl,
      ...limits,
      options: alone,
      onConnect: prepareOpenings,
    })
    this.#pool.on('error', () => undefined)
    // A connection that dies under a statement says so twice; the statement's fault is enough.
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
  }

  async ask<Row>(token: Token, statement: Statement): Promise<{ entry: Entry; rows: Row[] }> {
    const [entered, rows] = await this.#visit({ name: 'enter', values: [token, this.#now()] }, [statement])
    return { entry: entryOf(entered![0] as EnterRow), rows: rows as Row[] }
  }

  /** What one request does after its session has proved itself: no need to look the session up for every statement. */
  async within<Row>(entry: Inside, statement: Statement): Promise<Row[]> {
    return (await this.#visit(this.#reentering(entry), [statement]))[1] as Row[]
  }

  /** For somebody who is inside already, or who proves a session along with it. */
  async rowsFor<Row>(who: Token | Inside, statement: Statement): Promise<Row[]> {
    return Buffer.isBuffer(who)
      ? (await this.ask<Row>(who, statement)).rows
      : this.within<Row>(who, statement)
  }

  /** Writes, and tells in the same visit what is asked of it afterwards, if anything is. */
  async withinTelling<Row>(
    entry: Entry,
    statement: Statement,
    telling?: Statement,
  ): Promise<{ rows: Row[]; told: unknown[] }> {
    if (!telling) return { rows: await this.within<Row>(entry, statement), told: [] }
    const [, rows, told] = await this.#visit(this.#reentering(entry), [statement, telling])
    return { rows: rows as Row[], told: told! }
  }

  /**
   * Several statements that hold or fall together, and what each of them answers. One that finds its row changed meanwhile
   * fails (`none_unless`), and with it all of them.
   */
  async withinTogether(entry: Inside, statements: readonly Statement[]): Promise<unknown[][]> {
    return (await this.#visit(this.#reentering(entry), statements)).slice(1)
  }

  /**
   * For work that nobody signed in does: signing in, and jobs that name their regency themselves. Of several statements
   * all hold or fall together, and the last one is answered.
   */
  async askAs<Row>(
    setting: 'app.regency' | 'app.sign_in' | 'app.house' | 'app.feed' | 'app.record' | 'app.invitation',
    value: string,
    ...statements: [Statement, ...Statement[]] | [...Statement[], Statement]
  ): Promise<Row[]> {
    const opening: Opening = { name: 'set', values: [setting, value, this.#now()] }
    return (await this.#visit(opening, statements)).at(-1) as Row[]
  }

  /** What anybody may look at: the public catalogue of the regency with this key, where it is open, and nothing else. */
  async show<Row>(catalogue: string, statement: Statement): Promise<Row[]> {
    const opening: Opening = { name: 'show', values: [catalogue, this.#now()] }
    return (await this.#visit(opening, [statement]))[1] as Row[]
  }

  /** A statement on tables that belong to no regency. */
  async askOutside<Row>(statement: Statement): Promise<Row[]> {
    const { rows } = await this.#pool.query({ text: statement.sql, values: [...statement.parameters] })
    return rows as Row[]
  }

  async #visit(opening: Opening, statements: readonly Statement[]): Promise<unknown[][]> {
    const [before, last] = [statements.slice(0, -1), statements.at(-1)!]
    const begunAt = performance.now()
    const client = await this.#pool.connect()
    let failed = false
    try {
      const prepared = before.map((statement) => this.#always(statement))
      return await visit(client, opening, prepared, this.#prepared(last))
    } catch (error) {
      failed = true
      throw asFault(error)
    } finally {
      client.release(failed && before.length > 0)
      this.#watch((performance.now() - begunAt) / 1_000, failed)
    }
  }

  #now(): string {
    return String(this.#clock())
  }

  #reentering({ regencyId, personId, scopes }: Inside): Opening {
    return { name: scopes ? 'reread' : 'reenter', values: [regencyId, personId, this.#now()] }
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

const entryOf = (row: EnterRow): Entry => ({
  regencyId: row.regency_id,
  personId: row.person_id,
  sessionId: row.session_id,
  access: row.access,
  opdId: row.opd_id,
  supervisedOpdId: row.supervised_opd_id,
  isDeputy: row.is_deputy,
  scopes: row.scopes,
})

/** PostgreSQL's codes for a NUL, in a text and in JSON. */
const unstorable = new Set(['22021', '22P05'])

function asFault(error: unknown): unknown {
  const { code = '' } = error as { code?: string }
  if (code === 'SA001') return new NotSignedInFault('no live session')
  if (code === 'SA005') return new ChangedMeanwhileFault('a run was changed by somebody else')
  return unstorable.has(code) ? new UnstorableTextFault('text with NUL', { cause: error }) : error
}
