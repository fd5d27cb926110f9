import { hash } from 'node:crypto'
import type { ChainedEvent, RunningServer } from '@satualur/api'
import { brokenAt, eventOf, migrate, openSession, removeSampleRegencies, startServer } from '@satualur/api'
import type { Run } from '@satualur/engine'
import { foldRun } from '@satualur/engine'
import { databaseFromTemplate } from '@satualur/postgres'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestDatabase } from '@satualur/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { loadSampleWorld } from '../src/index.ts'
import { readSampleRegencies } from '../src/read-sample.ts'
import { tableFigures } from '../src/table-figures.ts'
import { periodsThen, publicIn, toldCatalogue } from './public-world.ts'

/** A Friday, so that the last days of the year have office hours. */
const until = Date.parse('2026-11-20T08:00:00Z')

let folder: string
let database: TestDatabase
let server: RunningServer
let owner: pg.Pool

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satualur-world-'))
  database = await databaseFromTemplate(inject('postgresUrl'), { name: 'api_house', prepare: migrate })
  owner = new pg.Pool({ connectionString: database.url, max: 2 })
  // The pool has ended before its connections have: dropping the database cuts them off, and nobody needs them any more.
  owner.on('error', () => undefined)
  server = await startServer({
    ownerUrl: database.url,
    host: '127.0.0.1',
    port: 0,
    filesFolder: join(folder, 'files'),
    isSecure: false,
    sessionIdleMinutes: 30,
    sessionHours: 12,
    connections: 8,
    clock: () => until,
    logLevel: 'silent',
  })
  await loadSampleWorld(server.house, () => undefined)
})

afterAll(async () => {
  await server.close()
  await owner.end()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const count = async (sql: string): Promise<number> =>
  Number((await owner.query<{ count: string }>(`select count(*) ${sql}`)).rows[0]!.count)

/** The bytes that are kept, by their names. */
const objects = async (): Promise<string[]> => {
  const kept = await readdir(join(folder, 'files', 'objects'), { recursive: true, withFileTypes: true })
  return kept.filter((entry) => entry.isFile()).map(({ name }) => name)
}

const tablesOfSamples = [
  ...['regency', 'person', 'session', 'sop_version', 'run', 'run_event', 'task', 'assignment', 'handover'],
  ...[
    'watching',
    'file',
    'resource',
    'table_format',
    'table_report',
    'personal_data_report',
    'release',
    'catalogue',
    'catalogue_dataset',
    'catalogue_file',
  ],
]

describe('the sample world', () => {
  test('has five regencies, a province and the nation, and everybody in them is a position, not a person', async () => {
    expect(await count('from regency where is_sample and sample_played_at is not null')).toBe(7)
    expect(await count('from person')).toBeGreaterThan(100)
    expect(await count('from person where name <> position')).toBe(0)
  })

  test('has the Daftar Data of this year in force and of the next on its way, with classes decided and metadata', async () => {
    const { rows } = await owner.query<{ year: number; standings: string[] }>(
      `select l.year, array_agg(distinct e.standing order by e.standing) as standings
       from data_list l join list_entry e on e.regency_id = l.regency_id and e.list_id = l.id group by 1 order by 1`,
    )
    expect(rows).toEqual([
      { year: 2026, standings: ['in-force'] },
      { year: 2027, standings: ['agreed', 'proposed', 'returned'] },
    ])
    const datasets = await count('from dataset')
    expect(await count('from class_decision')).toBe(datasets)
    expect(await count(`from metadata_answer where form_key = 'standar-data'`)).toBe(datasets)
    expect(await count(`from class_decision where class = 'dikecualikan' and ground is not null`)).toBe(1)
  })

  test('lets two of three datasets be shown, and tells of the others what they wait for', async () => {
    const { rows } = await owner.query<{ regencyId: string; id: string }>(
      `select p.regency_id as "regencyId", p.id from person p join regency r on r.id = p.regency_id
       where r.key = 'mojokerto' and p.access = 'admin' limit 1`,
    )
    const { secret } = await openSession(server.house.door, rows[0]!.regencyId, rows[0]!.id)
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { cookie: `sid=${secret}`, 'x-satualur': '1', 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ datasets(first: 100) { nodes { metadata { mayShow findings { code } } } } }',
      }),
    })
    const { data } = (await response.json()) as { data: { datasets: { nodes: { metadata: object }[] } } }
    const told = data.datasets.nodes.map(({ metadata }) => metadata)
    const waiting = { mayShow: false, findings: [{ code: 'description-missing' }] }
    expect(told.filter((one) => JSON.stringify(one) === JSON.stringify(waiting))).toHaveLength(4)
    expect(told.filter((one) => 'mayShow' in one && one.mayShow)).toHaveLength(8)
  })

  test('holds a year of runs in varied states', async () => {
    expect(await count("from run where status = 'completed'")).toBeGreaterThan(200)
    expect(await count("from run where status = 'stuck'")).toBeGreaterThan(0)
    expect(await count("from run where status = 'cancelled'")).toBeGreaterThan(0)
    expect(await count("from run where status = 'running'")).toBeGreaterThan(10)
    expect(await count('from task where late_minutes is not null')).toBeGreaterThan(50)
    expect(await count('from task where is_sent_back')).toBeGreaterThan(20)
  })

  test('is watched by the province that two of them lie in, and by the nation, who carry nothing out', async () => {
    const { rows } = await owner.query<{ watcher: string; regencies: string[] }>(
      `select watcher_key as watcher, array_agg(name order by name) as regencies from watching group by 1 order by 1`,
    )
    expect(rows).toMatchObject([
      { watcher: 'jawa-tengah', regencies: ['Kabupaten Karanganyar', 'Kota Pekalongan'] },
      { watcher: 'nasional', regencies: { length: 5 } },
    ])
    expect(
      await count(
        `from run r join regency g on g.id = r.regency_id where g.kind in ('provinsi', 'nasional')`,
      ),
    ).toBe(0)
  })

  test('answers requests for information under the time of the law: mostly kept, some extended, some late', async () => {
    const requests = `from deadline d join run r on r.regency_id = d.regency_id and r.id = d.run_id`
    expect(await count(requests)).toBe(30)
    const kept = `${requests} where d.met_at <= d.runs_out_at`
    expect(await count(kept)).toBeGreaterThan(15)
    expect(await count(`${kept} and d.extended_at is not null`)).toBeGreaterThan(0)
    expect(await count(`${requests} where d.met_at > d.runs_out_at`)).toBeGreaterThan(1)
    expect(await count(`${requests} where r.status = 'cancelled' and d.lapsed_at is not null`)).toBe(1)
    const open = `${requests} where d.ended_at is null`
    expect(await count(open)).toBe(5)
    expect(await count(`${open} and d.runs_out_at < to_timestamp(${until / 1000})`)).toBe(1)
    expect(await count(`${open} and d.extended_at is not null`)).toBe(1)
  })

  test('was played within the year that ends at its clock, and nothing in it lies ahead', async () => {
    const at = `to_timestamp(${until / 1000})`
    expect(await count(`from run where started_at < ${at} - interval '366 days'`)).toBe(0)
    expect(await count(`from run where started_at < ${at} - interval '300 days'`)).toBeGreaterThan(0)
    expect(await count(`from run_event where at > ${at}`)).toBe(0)
  })

  test('was made by the engine: every run is the fold of its unbroken chain of events', async () => {
    const { rows } = await owner.query<{ progress: Run; events: ChainedEvent[] }>(
      `select r.progress, (select json_agg(json_build_object('sequence', e.sequence, 'at', extract(epoch from e.at) * 1000,
        'actor', e.actor_id, 'type', e.type, 'body', e.body, 'hash', encode(e.hash, 'hex')) order by e.sequence)
        from run_event e where e.run_id = r.id) as events from run r`,
    )
    for (const { progress, events } of rows) {
      expect(brokenAt(events)).toBeNull()
      expect(foldRun(events.map(eventOf))).toEqual(progress)
    }
    expect(rows.length).toBeGreaterThan(250)
  })

  test('has rows that say what the events say: the same open tasks, closed ones closed once', async () => {
    const { rows } = await owner.query<{ open: number; told: number }>(
      `select (select count(*)::int from task t where t.run_id = r.id and t.status = 'open') as open,
        case when r.status in ('completed', 'cancelled') then 0 else jsonb_array_length(r.progress -> 'tasks') end as told from run r`,
    )
    expect(rows.filter(({ open, told }) => open !== told)).toEqual([])
  })

  test('has an open catalogue in each regency, with what was checked, approved and released', async () => {
    const keys = readSampleRegencies().map(({ configuration }) => configuration.key)
    const told = await Promise.all(keys.map(async (key) => [key, await publicIn(server.url, key)]))
    expect(Object.fromEntries(told)).toEqual(periodsThen)
    // In three of them a table has taken the place of an earlier one.
    expect(await count('from release where replaced_at is not null')).toBe(3)
  })

  test('makes public the very bytes that were found clean and approved, the same in every world', async () => {
    expect(await count('from table_report where is_clean and not exists (select from table_waiver)')).toBe(
      await count('from table_report'),
    )
    const { said } = readSampleRegencies().find(({ configuration }) => configuration.key === 'mojokerto')!
    const { format } = said.formats.find(({ dataset }) => dataset === 'produksi-jagung')!
    const figures = tableFigures(format, {
      seed: 'mojokerto produksi-jagung',
      period: '2026-T3',
      corrections: 0,
    })
    const { datasets } = await toldCatalogue(server.url, 'mojokerto')
    const told = datasets.find(({ key }) => key === 'produksi-jagung')!
    expect(told.tags).toEqual(['Pertanian'])
    const [file] = told.files
    expect(file).toMatchObject({ period: '2026-T3', format: 'csv', sha256: hash('sha256', figures) })
    expect(await (await fetch(file!.url)).text()).toBe(figures)
    expect(figures.split('\n').slice(0, 2)).toEqual([
      'kode_kecamatan,kecamatan,luas_panen,produksi',
      expect.stringMatching(/^35\.16\.01,Jatirejo,\d+,\d+\.\d$/),
    ])
  })

  test('shows everybody a preview, where the data came from, and a feed', async () => {
    const page = await (await fetch(`${server.url}/katalog/mojokerto/produksi-jagung`)).text()
    for (const word of ['luas_panen', 'Jatirejo', 'Input Data pada Portal Satu Data Palapa', 'Kepala OPD'])
      expect(page).toContain(word)
    const feed = await (await fetch(`${server.url}/katalog/mojokerto/dcat.jsonld`)).text()
    expect(feed).toContain('Produksi Jagung menurut Kecamatan')
  })

  test('shows nobody what is excepted, nor what waits for its table', async () => {
    const feed = await (await fetch(`${server.url}/katalog/kapuas-hulu/dcat.jsonld`)).text()
    for (const key of ['pasien-program', 'bantuan-pendidikan']) {
      expect((await fetch(`${server.url}/katalog/kapuas-hulu/${key}`)).status).toBe(404)
      expect(feed).not.toContain(key)
    }
    const waiting = `from task t join run r on r.id = t.run_id where t.status = 'open' and t.act_key = '7'`
    expect(await count(waiting)).toBeGreaterThan(0)
  })

  test('is not made again while it is there', async () => {
    const before = await count('from run_event')
    await loadSampleWorld(server.house, () => expect.unreachable())
    expect(await count('from run_event')).toBe(before)
  })

  test('is removed whole by one command, and leaves nothing behind', async () => {
    expect((await objects()).length).toBeGreaterThan(20)
    expect(await removeSampleRegencies(database.url, server.house.settings.filesFolder)).toBe(7)
    expect(await objects()).toEqual([])
    for (const table of tablesOfSamples) {
      expect(await count(`from ${table}`), table).toBe(0)
    }
  })
})
