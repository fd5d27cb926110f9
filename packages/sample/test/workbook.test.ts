import { createRegency, foundDataList, foundMetadata, openSession } from '@satualur/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenHouse } from '../../api/test/open-house.ts'
import { openHouse } from '../../api/test/open-house.ts'
import { readSampleRegencies } from '../src/index.ts'
import { sampleLists } from '../src/sample-lists.ts'
import { sampleMetadata } from '../src/sample-metadata.ts'

const until = Date.parse('2026-11-20T08:00:00Z')

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => until })
})
afterAll(() => open?.close())

async function headersOf(regencyId: string, access: string): Promise<Record<string, string>> {
  const { rows } = await open.owner.query<{ id: string }>(
    'select id from person where regency_id = $1 and access = $2 order by email limit 1',
    [regencyId, access],
  )
  const { secret } = await openSession(open.house.door, regencyId, rows[0]!.id)
  return { cookie: `sid=${secret}`, 'x-satualur': '1' }
}

const address = (year: number) => `${open.url}/api/data-lists/${year}/daftar-data.xlsx`

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
    const id = await createRegency(open.house, ofData, [], {
      ...{ isSample: true, at: until, password: 'contoh-satualur' },
    })
    for (const list of sampleLists(configuration, until)) await foundDataList(open.house.door, id, list)
    await foundMetadata(open.house.door, id, sampleMetadata(configuration), until)
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
