import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeOf, violationsOf } from '../../../../dcat/test/read-back.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import type { Reader } from '../../reader.ts'
import { asked } from '../../reader.ts'
import type { PublishingOffice } from '../publishing-office.ts'
import {
  publishingOffice,
  publishTask,
  shownDataset,
  upToPublishing,
  withdrawRelease,
} from '../publishing-office.ts'
import { visit } from './visitor.ts'

let open: OpenHouse
let office: PublishingOffice
let address: string
beforeAll(async () => {
  open = await openHouse()
  office = await publishingOffice(open)
  address = (await told(office.admin)).address
})
afterAll(() => open?.close())

interface Told {
  isOpen: boolean
  address: string
  contactEmail: string | null
  datasets: number
  files: number
}

const told = async (reader: Reader): Promise<Told> =>
  (
    await asked<{ catalogue: Told }>(
      reader,
      '{ catalogue { isOpen address description contactName contactEmail contactPage licence openedAt datasets files } }',
    )
  ).catalogue

const set = async (reader: Reader, input: object) =>
  (
    await asked<{ setCatalogue: { __typename: string; field?: string; catalogue?: Told } }>(
      reader,
      `mutation ($input: CatalogueInput!) { setCatalogue(input: $input) { __typename
        ... on CatalogueFieldRefused { field message } ... on CatalogueSet { catalogue { isOpen contactEmail } } } }`,
      { input: { isOpen: true, licence: 'CC_BY', ...input } },
    )
  ).setCatalogue

const publicAddress = async () =>
  (
    await asked<{ dataset: { publicAddress: string | null } }>(
      office.admin,
      'query ($id: ID!) { dataset(id: $id) { publicAddress } }',
      { id: office.dataset },
    )
  ).dataset.publicAddress

const read = (path: string) => visit(open, path)

describe('a regency’s catalogue', () => {
  it('is closed until an admin opens it, and only an admin does', async () => {
    expect(await told(office.admin)).toMatchObject({ isOpen: false, datasets: 0, files: 0 })
    expect((await read(address)).status).toBe(404)
    expect(await set(office.operator, {})).toMatchObject({ __typename: 'NotAllowed' })
    expect((await read(address)).status).toBe(404)
    expect(await set(office.admin, { contactEmail: ' data@contoh.go.id ' })).toMatchObject({
      catalogue: { isOpen: true, contactEmail: 'data@contoh.go.id' },
    })
    const { status, text } = await read(address)
    expect([status, text.includes('data@contoh.go.id')]).toEqual([200, true])
    expect(text).toContain('Belum ada data yang disebarluaskan')
  })

  it('lets nothing in that its pages and its feed cannot say', async () => {
    for (const [field, said] of [
      ...([
        ['CONTACT_EMAIL', 'data'],
        ['CONTACT_EMAIL', 'a b@contoh.go.id'],
        ['CONTACT_PAGE', 'contoh.go.id'],
      ] as const),
      ...([
        ['CONTACT_PAGE', 'javascript:alert(1)'],
        ['DESCRIPTION', 'x'.repeat(1001)],
        ['CONTACT_NAME', 'x'.repeat(201)],
      ] as const),
    ]) {
      const name = field.toLowerCase().replace(/_(\w)/, (_, letter: string) => letter.toUpperCase())
      expect(await set(office.admin, { [name]: said })).toMatchObject({
        __typename: 'CatalogueFieldRefused',
        field,
      })
    }
    expect(await told(office.admin)).toMatchObject({ contactEmail: 'data@contoh.go.id' })
  })

  it('shows what a run has published, with the record of that run, and says when it is withdrawn', async () => {
    const { task, run } = await upToPublishing(office)
    expect(await publicAddress()).toBeNull()
    expect((await read(address)).text).not.toContain('Cakupan Imunisasi')
    expect(await publishTask(office, task)).toMatchObject({ __typename: 'TaskCompleted' })

    const page = (await publicAddress())!
    const { text } = await read(page)
    for (const shown of [
      'Cakupan Imunisasi',
      'Oktober 2026',
      'Sooko',
      'Menyusun data',
      'Produsen Data',
      'Walidata',
      'Sesuai',
      'Isi definition',
    ])
      expect(text).toContain(shown)
    expect(text).not.toContain('@contoh.id')
    const list = JSON.parse((await read(`${address}.json`)).text) as {
      datasets: { files: { url: string }[] }[]
    }
    expect(await (await fetch(list.datasets[0]!.files[0]!.url)).text()).toBe('desa,persen\nSooko,98\n')
    const feed = storeOf((await read(`${address}/dcat.ttl`)).text)
    expect(await violationsOf(feed)).toEqual([])
    const made = await read(`${address}/run/${run}`)
    expect(made.headers.get('location')).toContain(page)
    expect(await told(office.admin)).toMatchObject({ datasets: 1, files: 1 })

    const [release] = (await shownDataset(office)).releases
    await withdrawRelease(office, release!.id, 'Angka Sooko keliru')
    const gone = await read(page)
    expect([gone.status, gone.text.includes('Angka Sooko keliru')]).toEqual([410, true])
    expect(await publicAddress()).toBeNull()
  })

  it('closes again, and then answers as if it had never been', async () => {
    expect(await set(office.admin, { isOpen: false })).toMatchObject({ catalogue: { isOpen: false } })
    const never = (await read('/katalog/tidak-pernah-ada')).text
    for (const path of ['', '/imunisasi', '.json', '/dcat.ttl']) {
      const answer = await read(address + path)
      expect([path, answer.status, answer.text]).toEqual([path, 404, never])
    }
  })
})
