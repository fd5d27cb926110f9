import fc from 'fast-check'
import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/database/compile.ts'
import type { Token } from '../../src/database/door.ts'
import { Door, NotSignedInFault } from '../../src/database/door.ts'
import { openSession, tokenOfSecret } from '../../src/people/session.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asApp } from './app-login.ts'

const regencies = 20
const clients = 50
const requests = 6_000
const seed = 20_261_121

interface Shared {
  open: OpenHouse
  door: Door
  tokens: { regency: string; token: Token }[]
  close(): Promise<void>
}

/** Twenty regencies behind one door of five connections. */
async function shared(): Promise<Shared> {
  const open = await openHouse()
  const app = await asApp(open)
  const { user, password, host, port, database } = app
  await app.end()
  const door = new Door(`postgres://${user}:${password}@${host}:${port}/${database}`, 5)
  const tokens = await Promise.all(Array.from({ length: regencies }, () => newSession(open)))
  return { open, door, tokens, close: () => door.close().then(open.close) }
}

async function newSession(open: OpenHouse) {
  const [regency, person] = [randomUUID(), randomUUID()]
  await open.owner.query(`
    insert into regency (id, key, name, kind) values ('${regency}', '${regency}', 'R', 'kota');
    insert into opd (regency_id, key, name, short_name) select '${regency}', i, 'O', 'O' from generate_series(1, 3) i;
    insert into person (regency_id, id, email, name, position, access) values ('${regency}', '${person}', 'a@b.id', 'A', 'A', 'admin')`)
  return { regency, token: (await openSession(open.house.door, regency, person)).token }
}

const whose = sql<{ regency: string }>`select regency_id::text as regency from opd`
/** Ways in which a request can go; all but the first two fail somewhere on the way. */
const ways = {
  reads: whose,
  writes: sql<{ regency: string }>`update opd set name = name || '.' returning regency_id::text as regency`,
  failsInTheMiddle: sql<{
    regency: string
  }>`select (1 / (length(name) - length(name)))::text as regency from opd`,
  cannotBeParsed: sql<{ regency: string }>`selec regency from opd`,
  isRefusedByAPolicy: sql<{ regency: string }>`update opd set regency_id = ${randomUUID()}`,
  hasNoSession: whose,
  outsideAnyRegency: whose,
}
type Way = keyof typeof ways

const plan = fc.sample(fc.tuple(fc.constantFrom(...(Object.keys(ways) as Way[])), fc.nat(regencies - 1)), {
  numRuns: requests,
  seed,
})

/** What came back: the regencies of the rows, or that it failed. */
async function go(door: Door, way: Way, token: Token): Promise<string[] | 'failed'> {
  try {
    const rows =
      way === 'outsideAnyRegency'
        ? await door.askOutside<{ regency: string }>(compile(whose))
        : (
            await door.ask<{ regency: string }>(
              way === 'hasNoSession' ? tokenOfSecret('none') : token,
              compile(ways[way]),
            )
          ).rows
    return rows.map(({ regency }) => regency)
  } catch (fault) {
    expect(fault instanceof NotSignedInFault).toBe(way === 'hasNoSession')
    return 'failed'
  }
}

/** The whole plan by fifty clients at once, and how many answers held what. */
async function storm({ door, tokens }: Shared) {
  const queue = plan.values()
  const count = { own: 0, none: 0, failed: 0, foreign: 0 }
  const client = async () => {
    for (const [way, index] of queue) {
      const { regency, token } = tokens[index]!
      const answer = await go(door, way, token)
      if (answer === 'failed') count.failed++
      else if (answer.some((one) => one !== regency)) count.foreign++
      else if (answer.length > 0) count.own++
      else count.none++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return count
}

describe('connections that many regencies share', () => {
  it('show none of them a row of another, whatever has failed on the same connection before', async () => {
    const house = await shared()
    const planned = (...some: Way[]) => plan.filter(([way]) => some.includes(way)).length
    expect(await storm(house)).toEqual({
      own: planned('reads', 'writes'),
      none: planned('outsideAnyRegency'),
      failed: planned('failsInTheMiddle', 'cannotBeParsed', 'isRefusedByAPolicy', 'hasNoSession'),
      foreign: 0,
    })
    await house.close()
  })

  it('would show them if a setting outlived its transaction', async () => {
    const house = await shared()
    const { rows } = await house.open.owner.query(`select pg_get_functiondef('enter'::regproc) as enter`)
    await house.open.owner.query(rows[0].enter.replaceAll(', true)', ', false)'))
    expect((await storm(house)).foreign).toBeGreaterThan(0)
    await house.close()
  })
})
