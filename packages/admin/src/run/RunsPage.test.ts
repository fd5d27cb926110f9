import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import RunsPage from './RunsPage.vue'

const run = {
  __typename: 'Run',
  id: 'r1',
  title: 'Jumlah Puskesmas',
  status: 'RUNNING',
  period: '2026-T1',
  startedAt: '2026-03-02T02:00:00Z',
  lateTaskCount: 2,
  dataset: null,
  opd: { __typename: 'Opd', id: 'o1', name: 'Dinas Kesehatan', shortName: 'Dinkes' },
  sop: { __typename: 'Sop', id: 's1', title: 'Pengunggahan Data' },
  openTasks: [
    {
      __typename: 'Task',
      id: 't1',
      standing: 'LATE',
      step: { __typename: 'Step', key: 'periksa', number: '4.', activity: 'Memeriksa kesesuaian data' },
      act: {
        __typename: 'Act',
        key: 'a',
        performers: [{ __typename: 'Role', key: 'k', name: 'Kepala OPD' }],
      },
    },
  ],
}

let runs: object[]
let access: string
let isWatching: boolean
let asked: object[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'Runs') asked.push(variables)
  const data = {
    Runs: {
      viewer: {
        __typename: 'Viewer',
        person: { __typename: 'Person', id: 'p', access, isSupervisor: false },
        regency: { __typename: 'Regency', id: 'r', isWatching },
      },
      runs: {
        __typename: 'RunConnection',
        totalCount: runs.length,
        pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'lanjut' },
        nodes: runs,
      },
    },
    SopFilter: { sops: { __typename: 'SopConnection', nodes: [] } },
    OpdFilter: { opds: [] },
  }[operationName as 'Runs']
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

beforeEach(async () => {
  ;[runs, access, isWatching, asked] = [[run], 'ADMIN', false, []]
  await client.clearStore()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open(query = '') {
  // The page is mounted by itself, so the address may be any that opens without a session.
  await router.replace(`/undangan/x${query}`)
  page = mount(RunsPage, { global: { plugins: [router] } })
  await vi.waitFor(() => expect(page.find('tbody tr, h2').exists()).toBe(true))
}

test('a row says what runs, for whom, where it is now, and how many tasks are late', async () => {
  await open()
  const cells = page.findAll('tbody td').map((cell) => cell.text())
  expect(cells[0]).toBe('Jumlah PuskesmasTriwulan I 2026')
  expect(cells.slice(1, 5)).toEqual(['Dinkes', 'Pengunggahan Data', 'Berjalan', 'Langkah 4Kepala OPD'])
  expect(page.get('tbody [role=img]').attributes('aria-label')).toBe('Terlambat')
  expect(cells[5]).toContain('2 tugas terlambat')
  expect(page.get('tbody a').attributes('href')).toBe('/pelaksanaan/r1')
})

test('the filter of the address is what the server is asked', async () => {
  await open('?status=STUCK&late=1&search=padi&after=kursor')
  expect(asked[0]).toEqual({ after: 'kursor', filter: { status: ['STUCK'], isLate: true, search: 'padi' } })
})

test('a filter changes the address and begins at the first page again', async () => {
  await open('?after=kursor')
  await page
    .findAll('button')
    .find((button) => button.text() === 'Terlambat')!
    .trigger('click')
  await flushPromises()
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ late: '1' }))
})

test('the next page is an address of its own', async () => {
  await open('?late=1')
  await page
    .findAll('button')
    .find((button) => button.text() === 'Berikutnya')!
    .trigger('click')
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ late: '1', after: 'lanjut' }))
})

test('an empty house offers the start, a filter that nothing fits offers to be cleared', async () => {
  runs = []
  await open()
  expect(page.get('h2').text()).toBe('Belum ada pelaksanaan')
  expect(page.findAll('a[href="/pelaksanaan/baru"]')).not.toHaveLength(0)
  page.unmount()
  await open('?search=padi')
  expect(page.get('h2').text()).toBe('Tidak ada yang cocok dengan saringan')
})

test('who may not start a run is not offered to', async () => {
  access = 'VIEWER'
  await open()
  expect(page.find('a[href="/pelaksanaan/baru"]').exists()).toBe(false)
})

test('who watches other regencies reads where the figures are, and is offered nothing to start', async () => {
  ;[runs, isWatching] = [[], true]
  await open()
  expect(page.get('h2').text()).toBe('Tidak ada pelaksanaan di sini')
  const links = page.findAll('a').map((link) => link.attributes('href'))
  expect(links).toContain('/kepatuhan')
  expect(links).not.toContain('/pelaksanaan/baru')
})
