import { createHash } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { asApp } from './app-login.ts'

let open: OpenHouse
let app: pg.Client
let here: WrittenRegency
let there: WrittenRegency
let tables: string[]
/** What of a row is written; the database makes the rest of it. */
const columns = new Map<string, string>()
beforeAll(async () => {
  open = await openHouse()
  app = await asApp(open)
  here = await writtenRegency(open.owner)
  there = await writtenRegency(open.owner)
  const { rows } = await open.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'regency_id' and table_type = 'BASE TABLE' order by 1`,
  )
  tables = rows.map(({ name }) => name)
  const written = await open.owner.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
  )
  for (const { name, columns: told } of written.rows) columns.set(name, told)
})
afterAll(async () => {
  await app?.end()
  await open?.close()
})

/** Tables that the server itself only reads: their rows are written for it, or by whoever runs it. */
const ofTheOperator = ['report_login', 'run_archive', 'archive_box']

type Outcome = number | 'row-level security' | 'permission denied' | 'changed nothing: refused otherwise'

/** What a statement does as the app, with this regency set; nothing of it stays. */
async function attempt(regency: string | null, statement: string, values: unknown[] = []): Promise<Outcome> {
  await app.query('begin')
  try {
    if (regency !== null) await app.query(`select set_config('app.regency', $1, true)`, [regency])
    return (await app.query(statement, values)).rowCount ?? 0
  } catch (error) {
    const { code, message } = error as pg.DatabaseError
    if (code === '42501')
      return /row-level security/.test(message) ? 'row-level security' : 'permission denied'
    return 'changed nothing: refused otherwise'
  } finally {
    await app.query('rollback')
  }
}

/** A row of a table as it stands, to be written once more. */
async function rowOf(table: string, regency: WrittenRegency): Promise<object> {
  const { rows } = await open.owner.query(
    `select to_jsonb(t) as row from ${table} t where regency_id = $1 limit 1`,
    [regency.id],
  )
  return rows[0].row
}

const selecting = (table: string) => `select from ${table} where regency_id = $1`
const updating = (table: string) => `update ${table} set regency_id = regency_id where regency_id = $1`
const deleting = (table: string) => `delete from ${table} where regency_id = $1`
const inserting = (table: string) =>
  `insert into ${table} (${columns.get(table)}) select ${columns.get(table)} from jsonb_populate_record(null::${table}, $1)`

describe('the rows of a regency, for the login of the server', () => {
  it('are there in every table, for a test that finds nothing would prove nothing', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(14)
    for (const table of tables) {
      expect([table, await attempt(there.id, selecting(table), [there.id])]).toEqual([
        table,
        expect.toSatisfy(isSome),
      ])
    }
  })

  it('can be read, changed and removed by nobody from another regency, from none, and from the one named “”', async () => {
    for (const table of tables) {
      for (const from of [here.id, null, '']) {
        for (const statement of [selecting(table), updating(table), deleting(table)]) {
          const outcome = await attempt(from, statement, [there.id])
          expect([statement, from, outcome === 'permission denied' ? 0 : outcome]).toEqual([
            statement,
            from,
            0,
          ])
        }
      }
    }
  })

  it('can be changed and removed from their own regency, where the server has to', async () => {
    const outcomes = async (statement: (table: string) => string) => {
      const changed: string[] = []
      for (const table of tables)
        if (isSome(await attempt(there.id, statement(table), [there.id]))) changed.push(table)
      return changed
    }
    expect(await outcomes(updating)).toEqual(
      expect.arrayContaining(['assignment', 'opd', 'person', 'run', 'session', 'task']),
    )
    expect(await outcomes(updating)).not.toEqual(expect.arrayContaining(['file']))
    expect(await outcomes(updating)).not.toEqual(expect.arrayContaining(['run_event']))
    expect(await outcomes(deleting)).toEqual(expect.arrayContaining(['session', 'player']))
  })

  it('can be added from their own regency alone', async () => {
    for (const table of tables.filter((each) => !ofTheOperator.includes(each))) {
      const row = JSON.stringify(await rowOf(table, there))
      for (const from of [here.id, null, '']) {
        expect([table, from, await attempt(from, inserting(table), [row])]).toEqual([
          table,
          from,
          'row-level security',
        ])
      }
      // The very row is there already: it comes past the policy and no further.
      expect([table, await attempt(there.id, inserting(table), [row])]).toEqual([
        table,
        expect.not.stringMatching(/security|denied/),
      ])
    }
  })

  it('can be added by nobody where only whoever runs the server adds', async () => {
    for (const table of ofTheOperator) {
      const row = JSON.stringify(await rowOf(table, there))
      expect([table, await attempt(there.id, inserting(table), [row])]).toEqual([table, 'permission denied'])
    }
  })

  it('cannot be moved to another regency', async () => {
    for (const table of tables) {
      const outcome = await attempt(here.id, `update ${table} set regency_id = $1 where regency_id = $2`, [
        there.id,
        here.id,
      ])
      expect([table, outcome]).toEqual([table, expect.stringMatching(/row-level security|permission denied/)])
    }
  })

  it('show before anybody has signed in only what somebody has named, and let nothing be changed', async () => {
    const seen = async (setting: string, value: string, statement: string, values: unknown[] = []) => {
      await app.query('begin')
      try {
        await app.query('select set_config($1, $2, true)', [setting, value])
        return (await app.query(statement, values)).rowCount
      } finally {
        await app.query('rollback')
      }
    }
    const { rows } = await open.owner.query('select email from person where id = $1', [there.officer])
    expect(await seen('app.sign_in', rows[0].email, 'select from person')).toBe(1)
    expect(await seen('app.sign_in', rows[0].email, 'select from session')).toBe(0)
    expect(await seen('app.token', digest(there.mark), 'select from session')).toBe(1)
    expect(await seen('app.token', digest(there.mark), 'select from person')).toBe(0)
    // Two, each with its province.
    expect(await seen('app.house', 'whole', 'select from regency')).toBe(4)
    for (const table of tables)
      expect([table, await seen('app.house', 'whole', `select from ${table}`)]).toEqual([table, 0])
    await expect(seen('app.sign_in', rows[0].email, `update person set name = 'x'`)).rejects.toThrow(
      /row-level security/,
    )
    await expect(seen('app.token', digest(there.mark), `update session set idle = '1 year'`)).rejects.toThrow(
      /row-level security/,
    )
    await expect(seen('app.house', 'whole', `update regency set name = 'x'`)).rejects.toThrow(
      /row-level security/,
    )
  })
})

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const isSome = (outcome: unknown): boolean => typeof outcome === 'number' && outcome > 0
