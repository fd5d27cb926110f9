import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked, stranger } from '../reader.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

interface Page {
  sops: { nodes: { id: string; version: { id: string } }[] }
}

describe('the list of SOPs', () => {
  it('is read page by page, by title, and can be searched', async () => {
    const titles = ['Cetak Peta', 'Analisis Data', 'Bagi Pakai Data']
    const sources = titles.map((title, index) =>
      sopFile()
        .replace('Unggah Data Sektoral', title)
        .replace('unggah-data', index ? `sop-${index}` : 'unggah-data'),
    )
    const { admin } = await configuredRegency(open, { sources })
    const page = `query ($after: String, $search: String) {
      sops(first: 2, after: $after, search: $search) { nodes { title } totalCount pageInfo { hasNextPage endCursor } }
    }`
    interface Listed {
      sops: {
        nodes: { title: string }[]
        totalCount: number
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    const first = (await asked<Listed>(admin, page)).sops
    expect(first.nodes.map(({ title }) => title)).toEqual(['Analisis Data', 'Bagi Pakai Data'])
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true])
    const second = (await asked<Listed>(admin, page, { after: first.pageInfo.endCursor })).sops
    expect(second.nodes).toEqual([{ title: 'Cetak Peta' }])
    expect(second.pageInfo.hasNextPage).toBe(false)
    const found = (await asked<Listed>(admin, page, { search: ' bagi PAKAI ' })).sops
    expect(found).toMatchObject({ nodes: [{ title: 'Bagi Pakai Data' }], totalCount: 1 })
  })

  it('answers a cursor from elsewhere and a page too long with what is wrong', async () => {
    const refused = async (args: string) =>
      (await regency.admin.ask(`{ sops(${args}) { nodes { id } } }`)).errors?.[0]
    expect((await refused('after: "nonsense"'))?.extensions.code).toBe('BAD_USER_INPUT')
    expect((await refused('first: 101'))?.extensions.code).toBe('BAD_USER_INPUT')
    const forged = Buffer.from(JSON.stringify(['Unggah Data Sektoral', 'no id'])).toString('base64url')
    expect(await asked(regency.admin, `{ sops(after: "${forged}") { nodes { id } } }`)).toEqual({
      sops: { nodes: [] },
    })
  })

  it('is nobody’s who is not signed in, and shows no SOP of another regency', async () => {
    const all = '{ sops { nodes { id version { id } } } }'
    expect((await stranger(open).ask(all)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const other = await configuredRegency(open)
    const { id, version } = (await asked<Page>(other.admin, all)).sops.nodes[0]!
    const one = 'query ($sop: ID!, $version: ID!) { sop(id: $sop) { id } sopVersion(id: $version) { id } }'
    const ids = { sop: id, version: version.id }
    expect(await asked(other.admin, one, ids)).toEqual({ sop: { id }, sopVersion: { id: version.id } })
    expect(await asked(regency.admin, one, ids)).toEqual({ sop: null, sopVersion: null })
    expect(await asked(regency.admin, one, { sop: 'x', version: 'x' })).toEqual({
      sop: null,
      sopVersion: null,
    })
  })
})
