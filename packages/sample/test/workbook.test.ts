import type { RunningServer } from '@satualur/api'
import { createRegency, foundDataList, foundMetadata, migrate, openSession, startServer } from '@satualur/api'
import { databaseFromTemplate } from '@satualur/postgres'
import type { TestDatabase } from '@satualur/postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readSampleRegencies } from '../src/index.ts'
import { sampleLists } from '../src/sample-lists.ts'
import { sampleMetadata } from '../src/sample-metadata.ts'

const until = Date.parse('2026-11-20T08:00:00Z')

let database: TestDatabase
let server: RunningServer
let owner: pg.Pool
beforeAll(async () => {
  database = await databaseFromTemplate(inject('postgresUrl'), { name: 'api_house', prepare: migrate })
  owner = new pg.Pool({ connectionString: database.url, max: 2 })
  // The pool has ended before its connections have: dropping the database cuts them off, and nobody needs them any more.
  owner.on('error', () => undefined)
  server = await startServer({
    ...{ ownerUrl: database.url, host: '127.0.0.1', port: 0, filesFolder: '', isSecure: false },
    ...{ sessionIdleMinutes: 30, sessionHours: 12, connections: 4, clock: () => until, logLevel: 'silent' },
  })
})
afterAll(async () => {
  await server.close()
  await owner.end()
  await database.drop()
})

async function headersOf(regencyId: string, access: string): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from person where regency_id = $1 and access = $2 order by email limit 1',
    [regencyId, access],
  )
  const { secret } = await openSession(server.house.door, regencyId, rows[0]!.id)
  return { cookie: `sid=${secret}`, 'x-satualur': '1' }
}

const address = (year: number) => `${server.url}/api/data-lists/${year}/daftar-data.xlsx`

/** What a workbook that was handed out would do if it were sent back as it is. */
async function triedBack(year: number, headers: Record<string, string>) {
  const workbook = await (await fetch(address(year), { headers })).arrayBuffer()
  const type = { 'content-type': 'application/octet-stream' }
  const tried = await fetch(`${address(year)}?dryRun=true`, {
    ...{ method: 'POST', headers: { ...headers, ...type }, body: workbook },
  })
  await tried.arrayBuffer()
  return JSON.parse(tried.headers.get('x-satualur-import') ?? 'null') as Record<string, number> | null
}

test.each(readSampleRegencies().map(({ configuration }) => [configuration.name, configuration] as const))(
  'everything of %s that is handed out says nothing new when it comes back',
  async (_name, configuration) => {
    const ofData = { ...configuration, province: null, casts: [], schedules: [] }
    const id = await createRegency(server.house, ofData, [], {
      ...{ isSample: true, at: until, password: 'contoh-satualur' },
    })
    for (const list of sampleLists(configuration, until)) await foundDataList(server.house.door, id, list)
    await foundMetadata(server.house.door, id, sampleMetadata(configuration), until)
    const { datasets } = configuration
    for (const year of [2026, 2027])
      for (const access of ['admin', 'opd-user']) {
        const headers = { ...(await headersOf(id, access)), 'accept-language': year === 2026 ? 'id' : 'en' }
        const told = await triedBack(year, headers)
        expect(told).toMatchObject({ isDone: false, new: 0, changed: 0, refused: 0 })
        // Each entry of the list, and a row for each dataset in each of its forms.
        expect(told!['same']).toBeGreaterThanOrEqual(datasets.length * 3)
      }
  },
)
