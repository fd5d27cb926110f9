import { randomUUID } from 'node:crypto'
import { foundRegency } from '@satualur/api'
import { readRegency, type RegencyConfiguration } from '@satualur/sop-format'
import { noDatasetFiles } from '@satualur/sop-format/folder'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked, stranger } from '../reader.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const source = '# dibuat dari berkas'
const found = (configuration: RegencyConfiguration) =>
  foundRegency(open.ownerUrl, configuration, { sops: [], source, said: noDatasetFiles, at: Date.now() })

function configurationOf(more: string, key = `baru-${randomUUID().slice(0, 8)}`): RegencyConfiguration {
  const read = readRegency(`key: ${key}
name: Baru
${more}
zone: Asia/Jakarta
opds: []
people:
  - { email: admin@${key}.id, position: Administrator, access: admin }
  - { email: sekda@${key}.id, position: Sekretaris Daerah, access: viewer }
`)
  if ('problems' in read) throw new Error(read.problems[0]!.message.en)
  return read.configuration
}

it('a province and a regency in it are made of files beside what is there, and their admins come in by a link', async () => {
  const province = configurationOf('kind: provinsi')
  const regency = configurationOf(`kind: kota\nprovince: ${province.key}`)
  expect(await found(regency)).toBe('unknown-province')
  expect(await found(province)).toMatchObject([{ email: `admin@${province.key}.id` }])
  const ways = await found(regency)
  if (typeof ways === 'string') throw new Error(ways)
  expect(ways.map(({ email }) => email)).toEqual([`admin@${regency.key}.id`])
  const { choosePassword } = await asked<{ choosePassword: object }>(
    stranger(open),
    `mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) { __typename
      ... on SignedIn { viewer { person { access } regency { officialName isWatching watchers } } } } }`,
    { input: { token: ways[0]!.secret, password: 'kata sandi yang panjang' } },
  )
  expect(choosePassword).toMatchObject({
    __typename: 'SignedIn',
    viewer: {
      person: { access: 'ADMIN' },
      regency: { officialName: 'Kota Baru', isWatching: false, watchers: ['Provinsi Baru'] },
    },
  })
})

it('nothing is made twice, or without anybody who could come in', async () => {
  const nation = configurationOf('kind: nasional')
  await found(nation)
  expect(await found(nation)).toBe('taken')
  const readers = nation.people.filter(({ access }) => access === 'viewer')
  expect(await found({ ...nation, key: 'tanpa-admin', people: readers })).toBe('no-admin')
  const { rows } = await open.owner.query('select key from regency where key = $1', ['tanpa-admin'])
  expect(rows).toEqual([])
})
