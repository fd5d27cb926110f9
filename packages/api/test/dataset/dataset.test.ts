import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'

interface Listed {
  nodes: { id: string; title: string; opd: { key: string } }[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const list = `query ($first: Int = 20, $after: String, $filter: DatasetFilter) {
  datasets(first: $first, after: $after, filter: $filter) {
    nodes { id title opd { key } } totalCount pageInfo { hasNextPage endCursor }
  }
}`

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
  // Two of the same title, so that only the id keeps them apart.
  await open.owner.query(
    `insert into dataset (regency_id, opd_id, key, title, frequency, information_class)
     select o.regency_id, o.id, d.key, d.title, 'yearly', 'serta-merta'
     from opd o, (values ('titik-api', 'Titik Api'), ('anggaran-1', 'Anggaran'), ('anggaran-2', 'Anggaran')) as d (key, title)
     where o.regency_id = $1 and o.key = 'kominfo'`,
    [regency.id],
  )
})
afterAll(() => open?.close())

async function listed(variables: object = {}): Promise<Listed> {
  const { data, errors } = await regency.operator.ask(list, variables)
  expect(errors).toBeUndefined()
  return data!['datasets']!
}

const titles = ({ nodes }: Listed) => nodes.map(({ title }) => title)

describe('the Daftar Data', () => {
  it('is in the order of titles, each once, whatever the size of a page', async () => {
    const all = await listed()
    expect(titles(all)).toEqual(['Anggaran', 'Anggaran', 'Cakupan Imunisasi', 'Titik Api'])
    const ids: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const page: Listed = await listed({ first: 1, after })
      ids.push(...page.nodes.map(({ id }) => id))
      expect(page.totalCount).toBe(4)
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    expect(ids).toEqual(all.nodes.map(({ id }) => id))
  })

  it('can be searched by words of the title and by OPD', async () => {
    const { data } = await regency.operator.ask('{ opds { id key } }')
    const opds: { id: string; key: string }[] = data!['opds']!
    const opd = opds.find(({ key }) => key === 'dinkes')!.id
    expect(titles(await listed({ filter: { search: 'imuni' } }))).toEqual(['Cakupan Imunisasi'])
    expect(titles(await listed({ filter: { opd } }))).toEqual(['Cakupan Imunisasi'])
    expect(titles(await listed({ filter: { opd, search: 'anggaran' } }))).toEqual([])
    expect(titles(await listed({ filter: { opd: 'not an id' } }))).toEqual([])
    // What has a meaning in patterns has none here.
    expect(titles(await listed({ filter: { search: '%' } }))).toEqual([])
  })

  it('shows one dataset with all that its file says', async () => {
    const [first] = (await listed({ filter: { search: 'imunisasi' } })).nodes
    const { data } = await regency.operator.ask(
      'query ($id: ID!) { dataset(id: $id) { key title frequency informationClass concept unit opd { shortName } } }',
      { id: first!.id },
    )
    expect(data!['dataset']).toEqual({
      ...{ key: 'imunisasi', title: 'Cakupan Imunisasi', frequency: 'MONTHLY', informationClass: 'BERKALA' },
      ...{ concept: null, unit: 'persen', opd: { shortName: 'Dinkes' } },
    })
  })

  it('is another in another regency, and nobody’s who is not signed in', async () => {
    const other = await configuredRegency(open)
    const [mine] = (await listed({ filter: { search: 'imunisasi' } })).nodes
    const one = 'query ($id: ID!) { dataset(id: $id) { id } }'
    expect((await regency.operator.ask(one, mine!)).data).toEqual({ dataset: { id: mine!.id } })
    expect((await other.operator.ask(one, mine!)).data).toEqual({ dataset: null })
    expect((await stranger(open).ask(list)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})
