import { randomUUID } from 'node:crypto'
import { createRegency, foundDataList, foundMetadata } from '@satualur/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Exported } from '../../api/test/configuration/applying.ts'
import { applied, exported } from '../../api/test/configuration/applying.ts'
import { configuredRegency, withKey } from '../../api/test/configuration/configured-regency.ts'
import type { OpenHouse } from '../../api/test/open-house.ts'
import { openHouse } from '../../api/test/open-house.ts'
import type { Reader } from '../../api/test/reader.ts'
import { signedIn } from '../../api/test/reader.ts'
import type { SampleRegency } from '../src/index.ts'
import { readSampleRegencies } from '../src/index.ts'
import { sampleLists } from '../src/sample-lists.ts'
import { sampleMetadata } from '../src/sample-metadata.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const now = Date.parse('2026-11-20T08:00:00Z')

/** A sample regency as it is before its year is played, with its lists and metadata, and its admin. */
async function made({ configuration, sops, sources, said }: SampleRegency): Promise<Reader> {
  const key = `${configuration.key}-${randomUUID().slice(0, 8)}`
  const source = sources.find(({ path }) => path.endsWith('/regency.yaml'))!.text
  const texts = sops.map((sop) => ({
    sop,
    source: sources.find(({ path }) => path.includes(`/${sop.key}.`))!.text,
  }))
  const id = await createRegency(open.house, { ...configuration, key, province: null }, texts, {
    ...{ isSample: true, at: now - 365 * 86_400_000, source: withKey(key, source), said },
  })
  for (const list of sampleLists(configuration, now)) await foundDataList(open.house.door, id, list)
  await foundMetadata(open.house.door, id, sampleMetadata(configuration), now)
  const { rows } = await open.owner.query<{ id: string }>(
    `select id from person where regency_id = $1 and access = 'admin' order by email limit 1`,
    [id],
  )
  return signedIn(open, { regencyId: id, id: rows[0]!.id })
}

/** A regency with nobody in it but two people of another one. */
function emptyHouse({ configuration: { people, opds } }: SampleRegency) {
  const admin = people.find(({ access }) => access === 'admin')!
  const user = people.find(({ access }) => access === 'opd-user')!
  return configuredRegency(open, {
    file: `key: kosong
name: Kosong
kind: kabupaten
zone: Asia/Jakarta
opds: [{ key: ${opds[0]!.key}, name: Kosong, shortName: Kosong }]
people:
  - { email: ${admin.email}, position: Administrator, access: admin }
  - { email: ${user.email}, position: Pengelola Data, opd: ${opds[0]!.key} }
`,
    sources: [],
    isSample: true,
  })
}

describe('the files of a sample regency', () => {
  test.each(readSampleRegencies().map((sample) => [sample.configuration.key, sample] as const))(
    'make the same regency of an empty house: %s',
    async (_, sample) => {
      const admin = await made(sample)
      const files = await exported(admin)
      expect(files.files.filter(({ name }) => name.endsWith('.metadata.yaml')).length).toBeGreaterThan(9)
      expect(files.files.filter(({ name }) => name.endsWith('.daftar-data.yaml'))).toHaveLength(2)
      expect((await applied(admin, handedIn(files, files.regency))).plan).toEqual([])
      const empty = await emptyHouse(sample)
      const everything = handedIn(files, withKey(empty.key, files.regency))
      expect(await applied(empty.admin, everything)).toMatchObject({ __typename: 'ConfigurationApplied' })
      const again = await exported(empty.admin)
      expect(again.files).toEqual(files.files)
      expect(again.sops).toEqual(files.sops)
      expect(withKey('x', again.regency)).toBe(withKey('x', files.regency))
      expect((await applied(empty.admin, { ...everything, expecting: again.digest })).plan).toEqual([])
    },
  )
})

const handedIn = ({ sops, files }: Exported, regency: string) => ({
  regency,
  sops: sops.map(({ source }) => source),
  files,
})
