import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import { anyKept } from './deadline/any-kept.ts'
import DeadlinesPage from './DeadlinesPage.vue'

const deadline = (id: string, run: string, more: object = {}) => ({
  ...{ __typename: 'Deadline', id, key: 'jawaban', title: 'Pemberitahuan tertulis', isProvisional: false },
  ...{ basis: 'UU 14/2008 Pasal 22 ayat (7)', openedAt: '2026-03-02T02:00:00Z', verdict: 'OVERDUE' },
  ...{ originalDueAt: '2026-03-16T02:00:00Z', dueAt: '2026-03-16T02:00:00Z' },
  ...{ runsOutAt: '2026-03-16T02:00:00Z', extendedAt: null, extendedBy: null, extensionReason: null },
  ...{ metAt: null, lapsedAt: null, mayExtend: false, remainingMinutes: -60, latenessMinutes: 60 },
  statutory: null,
  run: {
    ...{ __typename: 'Run', id: run, title: 'Permohonan peta irigasi' },
    opd: { __typename: 'Opd', id: 'o1', shortName: 'DPUPR' },
    openTasks: [
      {
        ...{ __typename: 'Task', id: `${run}-t` },
        step: { __typename: 'Step', key: 'telusuri', number: '3.', activity: 'Mencari informasi' },
        act: { __typename: 'Act', key: 'telusuri', performers: [] },
        performers: [{ __typename: 'Person', id: 'p', name: 'PPID Pelaksana DPUPR' }],
      },
    ],
  },
  ...more,
})
const connection = (...nodes: object[]) => ({
  ...{ __typename: 'DeadlineConnection', totalCount: nodes.length, nodes },
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
})
const extension = {
  ...{ extendedAt: '2026-03-10T02:00:00Z', extensionReason: 'Arsip dicari.', verdict: 'RUNNING' },
  extendedBy: { __typename: 'Person', id: 'a', name: 'Atasan PPID', position: 'Atasan PPID' },
}
const figures = anyKept(7, 1, {
  ended: 9,
  onTimeExtended: 2,
  lapsed: 1,
  open: 2,
  openExtended: 1,
  overdue: 1,
})
const law = { __typename: 'Sop', id: 's1', title: 'Permohonan Informasi' }

let asked: { name: string; variables: Record<string, unknown> }[]
let total: ReturnType<typeof anyKept>
let statutory: object[]
vi.stubGlobal(
  'fetch',
  vi.fn((_uri: string, { body }: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(body))
    asked.push({ name: operationName, variables })
    const data = {
      DeadlineCompliance: {
        deadlineCompliance: {
          ...{ __typename: 'DeadlineCompliance', asOf: '2026-11-20T02:00:00Z', total, previous: null },
          groups: [
            {
              ...{ __typename: 'DeadlineGroup', key: 'jawaban', title: 'Pemberitahuan tertulis' },
              ...{ basis: 'UU 14/2008 Pasal 22 ayat (7)', sop: law, figures: total },
            },
          ],
          opds: [
            {
              ...{ __typename: 'DeadlineOpdGroup', figures: total },
              opd: { __typename: 'Opd', id: 'o1', name: 'Dinas Pekerjaan Umum' },
            },
          ],
          series: [
            { __typename: 'DeadlinePoint', from: '2026-02-01', figures: anyKept(0, 0) },
            { __typename: 'DeadlinePoint', from: '2026-03-01', figures: anyKept(7, 1) },
          ],
        },
      },
      NearestDeadlines: { complianceDeadlines: connection(deadline('d1', 'r1')) },
      ExtendedDeadlines: { open: connection(deadline('d2', 'r2', extension)), ended: connection() },
      ComplianceDeadlines: { complianceDeadlines: connection(deadline('d3', 'r3')) },
      SopFilter: { sops: { __typename: 'SopConnection', nodes: [law] } },
      OpdFilter: { opds: [] },
      NoDeadlines: {
        sops: {
          __typename: 'SopConnection',
          nodes: [{ ...law, version: { __typename: 'SopVersion', id: 'v1', statutory } }],
        },
        library: {
          __typename: 'LibraryConnection',
          nodes: [
            { __typename: 'LibraryEntry', id: 'e1', title: 'Satu Data', source: 'key: satu-data\n' },
            {
              ...{ __typename: 'LibraryEntry', id: 'e2', title: 'Permohonan Informasi Publik' },
              source: 'key: permohonan\nstatutory:\n  - key: jawaban\n',
            },
          ],
        },
      },
    }[operationName as 'NearestDeadlines']
    const answer = data ? { data } : { data: {} }
    return Promise.resolve(
      new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }),
    )
  }),
)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[asked, total, statutory] = [[], figures, []]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open(query = '') {
  await router.replace(`/undangan/x${query}`)
  page = mount(DeadlinesPage, { global: { plugins: [router] }, attachTo: document.body })
}
const links = () => page.findAll('a').map((link) => [link.text(), link.attributes('href')])

test('one sentence says how many were kept, and every count opens its deadlines', async () => {
  await open('?period=custom&from=2026-01-01&to=2026-11-20&by=law')
  await vi.waitFor(() => expect(page.text()).toContain('7 dari 8 tenggat hukum dipenuhi tepat waktu'))
  expect(page.text()).toContain('Keadaan per 20 November 2026 09.00 WIB')
  const figures = page.get('dl').findAll('div')
  expect(figures.map((figure) => figure.text())).toContain('Terlambat1')
  for (const [words, query] of [
    ['1 dari 8 terlambat', 'deadlines=late&deadlines-sop=s1&deadlines-deadline=jawaban'],
    ['2 dengan perpanjangan', 'deadlines=onTimeExtended&deadlines-sop=s1&deadlines-deadline=jawaban'],
    ['1 gugur', 'deadlines=lapsed&deadlines-sop=s1&deadlines-deadline=jawaban'],
    ['1 dari 8 terlambat', 'deadlines=late&deadlines-from=2026-03-01&deadlines-to=2026-03-31'],
  ])
    expect(links()).toContainEqual([words, expect.stringContaining(query!)])
})

test('where one law is all there is, the agencies are compared first', async () => {
  await open()
  await vi.waitFor(() => expect(page.text()).toContain('Dinas Pekerjaan Umum'))
  expect(page.get('[role=tab][aria-selected=true]').text()).toBe('OPD')
})

test('what runs out next says of which run it is and with whom, and an extension says why', async () => {
  await open()
  await vi.waitFor(() => expect(page.text()).toContain('langkah 3 pada PPID Pelaksana DPUPR'))
  expect(page.text()).toContain('lewat 1 jam kerja')
  await vi.waitFor(() => expect(page.text()).toContain('“Arsip dicari.”'))
  expect(links()).toContainEqual(['Permohonan peta irigasi', '/pelaksanaan/r1'])
})

test('its files are those of the filter, and a month in which none ended stands in the table only', async () => {
  await open('?period=custom&from=2026-02-01&to=2026-03-31&sop=s1&deadline=jawaban&by=opd')
  await vi.waitFor(() => expect(page.text()).toContain('Dinas Pekerjaan Umum'))
  const question = 'from=2026-02-01&to=2026-03-31&sop=s1&deadline=jawaban&spreadsheet=id'
  const files = links().map(([, href]) => href)
  expect(files).toContain(`/api/deadline-compliance.csv?table=opds&${question}`)
  expect(files).toContain(`/api/deadline-compliance.xlsx?table=series&every=MONTH&${question}`)
  expect(page.text()).toContain('Bulan tanpa tenggat yang berakhir hanya ada di tabel.')
  await page.get('[aria-label="Tabel: Dari bulan ke bulan"]').trigger('click')
  expect(page.findAll('tbody tr').map((row) => row.get('th').text())).toEqual(['Feb', 'Mar'])
  expect(asked.find(({ name }) => name === 'DeadlineCompliance')!.variables['filter']).toEqual({
    ...{ from: '2026-02-01', to: '2026-03-31', sop: 's1', deadline: 'jawaban' },
  })
})

test('the address opens the deadlines behind a figure', async () => {
  await open('?period=year&deadlines=overdue&deadlines-opd=o1')
  await vi.waitFor(() => expect(document.querySelector('[role=dialog]')?.textContent).toContain('1 tenggat'))
  expect(document.querySelector('[role=dialog]')!.textContent).toContain('Tenggat hukum yang terlewat kini')
  expect(asked.find(({ name }) => name === 'ComplianceDeadlines')!.variables).toMatchObject({
    ...{ verdict: 'OVERDUE', filter: { opd: 'o1' } },
  })
})

test('where no SOP sets one, the page says what one is and leads to the template that carries one', async () => {
  total = anyKept(0, 0)
  await open()
  await vi.waitFor(() => expect(page.text()).toContain('Belum ada SOP dengan tenggat hukum'))
  expect(page.text()).toContain('UU 14/2008')
  const templates = links().filter(([words]) => words!.startsWith('Templat:'))
  expect(templates).toEqual([['Templat: Permohonan Informasi Publik', '/sop/pustaka/e2']])
})

test('where an SOP sets one and none has begun, it says so and offers to begin', async () => {
  ;[total, statutory] = [anyKept(0, 0), [{ __typename: 'StatutoryDeadline', key: 'jawaban' }]]
  await open()
  await vi.waitFor(() => expect(page.text()).toContain('SOP yang memuatnya: Permohonan Informasi.'))
  expect(links()).toContainEqual(['Mulai pelaksanaan', '/pelaksanaan/baru'])
})
