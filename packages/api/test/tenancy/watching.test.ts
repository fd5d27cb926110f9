import type pg from 'pg'
import { removeSampleRegencies } from '@satualur/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/graphql/schema.ts'
import type { WatchingHouse } from '../compliance/watching-house.ts'
import { putInProvince, watchingHouse } from '../compliance/watching-house.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { asApp } from './app-login.ts'
import { cases } from './operation-cases.ts'
import { operationsOf } from './operation-documents.ts'

/** What a watcher sees of a regency: its name, and what is counted nationally, with the time of counting. */
const open_ = [
  'counted_month',
  'national_tally',
  'phase_tally',
  'regency_tally',
  'role_tally',
  'tally_state',
  'watching',
]

let open: OpenHouse
let app: pg.Client
let watched: WrittenRegency
let province: WatchingHouse
let other: WatchingHouse
let nation: WatchingHouse
let tables: string[]
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2026-02-10T05:00:00Z') })
  app = await asApp(open)
  nation = await watchingHouse(open, 'nasional', 'Satu Data Indonesia')
  province = await watchingHouse(open, 'provinsi', 'Contoh Raya')
  other = await watchingHouse(open, 'provinsi', 'Contoh Lain')
  watched = await writtenRegency(open.owner)
  await putInProvince(open, watched.id, province.id)
  const { rows } = await open.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'regency_id' order by 1`,
  )
  tables = rows.map(({ name }) => name)
})
afterAll(async () => {
  await app?.end()
  await open?.close()
})

/** What a statement does as the server's login, standing in a house; nothing of it stays. */
async function attempt(house: string, statement: string): Promise<number | 'refused'> {
  await app.query('begin')
  try {
    await app.query(`select set_config('app.regency', $1, true)`, [house])
    return (await app.query(statement, [watched.id])).rowCount ?? 0
  } catch {
    return 'refused'
  } finally {
    await app.query('rollback')
  }
}

const seenBy = async (house: string) => {
  const seen: string[] = []
  for (const table of tables)
    if ((await attempt(house, `select from ${table} where regency_id = $1`)) !== 0) seen.push(table)
  return seen
}

describe('the rows of a regency that is watched', () => {
  it('are its name and what is counted nationally for its province and the nation, and nothing for another province', async () => {
    expect(await seenBy(province.id)).toEqual(open_)
    expect(await seenBy(nation.id)).toEqual(open_)
    expect(await seenBy(other.id)).toEqual([])
    expect(await seenBy(watched.id)).toEqual(expect.arrayContaining(['task', 'person', ...open_]))
  })

  it('are changed, removed and added by none of those who watch', async () => {
    for (const { id } of [province, nation, other]) {
      for (const table of tables) {
        for (const statement of [
          `update ${table} set regency_id = regency_id where regency_id = $1`,
          `delete from ${table} where regency_id = $1`,
          `insert into ${table} select * from ${table} where regency_id = $1`,
        ]) {
          const outcome = await attempt(id, statement)
          expect([statement, outcome === 'refused' ? 0 : outcome]).toEqual([statement, 0])
        }
      }
      // Not the row of the regency itself either.
      expect(await attempt(id, 'select from regency where id = $1')).toBe(0)
      expect(await attempt(id, 'update regency set name = name where id = $1')).toBe(0)
    }
  })

  it('are nobody’s any more once it has left the province, or the house that watched is gone', async () => {
    const leaving = await watchingHouse(open, 'provinsi', 'Contoh Sementara')
    await putInProvince(open, watched.id, leaving.id)
    expect([await seenBy(leaving.id), await seenBy(province.id)]).toEqual([open_, []])
    await open.owner.query('update regency set is_sample = true where id = $1', [leaving.id])
    expect(await removeSampleRegencies(open.ownerUrl, open.house.settings.filesFolder)).toBe(1)
    const { rows } = await open.owner.query('select province_id from regency where id = $1', [watched.id])
    expect(rows).toEqual([{ province_id: null }])
    expect(
      (await open.owner.query('select from watching where watcher_id = $1', [leaving.id])).rowCount,
    ).toBe(0)
    await putInProvince(open, watched.id, province.id)
    expect(await seenBy(province.id)).toEqual(open_)
  })
})

/** Everything that only the regency has: its ids, and its mark wherever that is not its name. */
const wordsOf = ({ id: _, mark, ...ids }: WrittenRegency) => [
  mark,
  mark.toLowerCase(),
  ...Object.values(ids).flat(),
]
const withoutName = (answer: string) => answer.replaceAll(`Kabupaten ${watched.mark}`, '·')

describe('an operation of whoever watches', () => {
  it('tells nothing of a task, a person or a title of the regency, and changes nothing in it', async () => {
    const everything = async () => {
      const counts = tables.map(
        (name) =>
          `(select md5(jsonb_agg(r order by r::text)::text) from ${name} r where regency_id = '${watched.id}')`,
      )
      return JSON.stringify(
        (await open.owner.query(`select jsonb_build_array(${counts.join()}) as rows`)).rows[0],
      )
    }
    const before = await everything()
    for (const { name, documents } of operationsOf(buildSchema())) {
      const variables = { ...cases[name]!.variables(watched), opd: watched.opds[0] }
      for (const document of documents) {
        const told = withoutName(JSON.stringify(await province.admin.ask(document, variables)))
        for (const word of wordsOf(watched).filter((word) => !JSON.stringify(variables).includes(word)))
          expect([name, word, told.includes(word)]).toEqual([name, word, false])
      }
    }
    expect(await everything()).toBe(before)
  })
})
