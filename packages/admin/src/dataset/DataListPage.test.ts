import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import type { EntryStanding } from '../generated/graphql.ts'
import DataListPage from './DataListPage.vue'

const opd = { __typename: 'Opd', id: 'o1', name: 'Dinas Kesehatan', shortName: 'Dinkes' }
const content = { __typename: 'EntryContent', release: { __typename: 'ReleaseRule', words: 'Sewaktu-waktu' } }
const entry = (id: string, standing: EntryStanding) => ({
  __typename: 'ListEntry',
  ...{ id, title: `Data ${id}`, standing, isPriority: id === 'a', opd },
  ...{ frequency: 'YEARLY', informationClass: id === 'b' ? 'DIKECUALIKAN' : 'BERKALA' },
  inForce: standing === 'IN_FORCE' ? content : null,
  proposal: standing === 'IN_FORCE' ? null : { __typename: 'EntryProposal', content },
})

let entries: object[]
let access: string
const asked: { operationName: string; variables: { filter?: object; input?: object } }[] = []
vi.stubGlobal('fetch', (_address: string, { body }: { body: string }) => {
  const question = JSON.parse(body)
  asked.push(question)
  const list = {
    ...{ __typename: 'DataList', id: 'l', year: new Date().getFullYear(), decrees: [] },
    counts: [{ __typename: 'StandingCount', standing: 'PROPOSED', count: 2 }],
  }
  const answers: Record<string, object> = {
    ListFilters: { opds: [opd] },
    AgreeEntries: { agreeEntries: { __typename: 'EntriesAgreed', entries: [] } },
    DataList: {
      viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'p', access, opd } },
      dataLists: entries.length > 0 ? [list] : [],
      dataList: entries.length > 0 ? list : null,
      listEntries: {
        ...{ __typename: 'ListEntryConnection', totalCount: entries.length, nodes: entries },
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  }
  const data = answers[question.operationName as string]
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

let page: ReturnType<typeof mount>
beforeEach(async () => {
  entries = [entry('a', 'PROPOSED'), entry('b', 'PROPOSED'), entry('c', 'IN_FORCE')]
  access = 'ADMIN'
  asked.length = 0
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open() {
  await router.replace('/undangan/x')
  page = mount(DataListPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.text()).toMatch(/Data a|masih kosong/))
}
const named = (name: string) => page.findAll('button').filter((button) => button.text().startsWith(name))
const lines = () => page.findAll('tbody tr')

test('every entry is a row, with its star and with a lock on what is excepted', async () => {
  await open()
  expect(lines()).toHaveLength(3)
  expect(lines()[0]!.text()).toContain('Data prioritas')
  expect(lines()[1]!.text()).toContain('Dikecualikan')
  expect(lines()[2]!.text()).toContain('Ditetapkan')
  expect(named('Diusulkan')[0]!.text()).toBe('Diusulkan 2')
})

test('the Forum agrees to what is chosen, under the number of its record', async () => {
  await open()
  await page.get('[aria-label="Pilih semua di halaman ini"]').trigger('click')
  expect(page.get('[role="toolbar"]').text()).toContain('2 dipilih')
  await named('Sepakati')[0]!.trigger('click')
  const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')!
  await vi.waitFor(() => expect(dialog().textContent).toContain('Forum menyepakati 2 usulan?'))
  const press = () =>
    [...dialog().querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Sepakati')!.click()
  press()
  await vi.waitFor(() => expect(dialog().textContent).toContain('Isian ini belum diisi.'))
  const number =
    dialog().querySelector<HTMLInputElement>('input:not([type])') ?? dialog().querySelector('input')!
  number.value = 'BA/1'
  number.dispatchEvent(new Event('input'))
  press()
  await vi.waitFor(() =>
    expect(asked.some(({ operationName }) => operationName === 'AgreeEntries')).toBe(true),
  )
  const { variables } = asked.find(({ operationName }) => operationName === 'AgreeEntries')!
  expect(variables.input).toMatchObject({ entries: ['a', 'b'], priorities: ['a'], number: 'BA/1' })
})

test('who only reads chooses and proposes nothing', async () => {
  access = 'VIEWER'
  await open()
  expect(page.find('[role="checkbox"][aria-label^="Pilih"]').exists()).toBe(false)
  expect(named('Usulkan data')).toHaveLength(0)
})

test('an empty list says so and offers to propose', async () => {
  entries = []
  await open()
  expect(page.text()).toContain('masih kosong')
  expect(named('Usulkan data').length).toBeGreaterThan(0)
})
