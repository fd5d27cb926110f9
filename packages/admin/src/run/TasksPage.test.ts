import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import { anyPerson, anyTask, kepala } from './task/any-task.ts'
import TasksPage from './TasksPage.vue'

const late = { standing: 'LATE', dueAt: '2026-11-19T02:00:00.000Z', remainingMinutes: -310 }
let nodes: object[]
let hasNextPage: boolean
let asked: Record<string, unknown>[]
let isWatching: boolean
const viewerOf = () => ({
  __typename: 'Viewer',
  openTaskCount: 2,
  overdueTaskCount: 1,
  regency: {
    ...{ __typename: 'Regency', id: 'r', name: 'Kabupaten Contoh', zone: 'ASIA_JAKARTA', isSample: true },
    isWatching,
  },
  person: kepala,
})
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'MyTasks') asked.push(variables)
  const count = (ofGroup: number) => (nodes.length === 0 ? 0 : ofGroup)
  const data = {
    viewer: viewerOf(),
    myTaskCounts: {
      __typename: 'TaskCounts',
      late: count(1),
      today: 0,
      thisWeek: 0,
      later: count(24),
      decisions: count(2),
    },
    myTasks: {
      __typename: 'TaskConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: 'ujung' },
    },
  }
  const answer = JSON.stringify({ data })
  return Promise.resolve(new Response(answer, { headers: { 'content-type': 'application/json' } }))
})
vi.stubGlobal('fetch', network)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

beforeEach(async () => {
  asked = []
  hasNextPage = isWatching = false
  nodes = [
    { ...anyTask(late), id: 'a' },
    { ...anyTask({ standing: 'UNTIMED', dueAt: null, remainingMinutes: null }), id: 'b' },
  ]
  await client.clearStore()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open(address = '/tugas') {
  await router.replace(address)
  page = mount(TasksPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('[role=status]').exists()).toBe(false))
}
const link = (text: RegExp) => page.findAll('a').find((each) => text.test(each.text()))!

test('tasks stand in their groups with the true counts, and say what, for what, from whom and how long', async () => {
  await open()
  const heads = page.findAll('section h2').map((head) => head.text().replace(/\s+/g, ' '))
  expect(heads).toEqual(['Terlambat 1', 'Nanti 24'])
  const line = link(/Memeriksa kesesuaian data/).text()
  expect(line).toContain('Langkah 4')
  expect(line).toContain('Jumlah Puskesmas · Maret 2026')
  expect(line).toContain('terlambat 5 jam 10 menit kerja')
  expect(line).toContain('dari Admin Wali Data')
})

test('a count filters the list by its address, and once more shows all', async () => {
  await open()
  expect(link(/Menunggu persetujuan Anda/).text()).toContain('2')
  await link(/^0\s*Minggu ini$/).trigger('click')
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/tugas?saring=minggu-ini'))
  await vi.waitFor(() =>
    expect(asked.at(-1)).toMatchObject({ due: 'THIS_WEEK', isDecision: null, first: 20 }),
  )
  expect(link(/Minggu ini/).attributes('aria-current')).toBe('true')
  expect(link(/Minggu ini/).attributes('href')).toBe('/tugas')
})

test('an address with a filter asks for nothing else', async () => {
  await open('/tugas?saring=persetujuan')
  expect(asked).toEqual([{ first: 20, after: null, due: null, isDecision: true }])
})

test('showing more lengthens the list, and beyond the longest answer the next page has an address', async () => {
  hasNextPage = true
  await open()
  const more = () => page.findAll('button').find((each) => each.text() === 'Tampilkan lagi')
  await more()!.trigger('click')
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ first: 50, after: null }))
  await flushPromises()
  await more()!.trigger('click')
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ first: 100 }))
  await vi.waitFor(() => expect(more()).toBeUndefined())
  expect(link(/Tugas berikutnya dalam daftar/).attributes('href')).toBe('/tugas?after=ujung')
})

test('the arrows move through the list', async () => {
  await open()
  const [first, second] = page.findAll('section a').map(({ element }) => element as HTMLElement)
  first!.focus()
  await page.get('section a').trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement).toBe(second)
  await page.findAll('section a')[1]!.trigger('keydown', { key: 'ArrowUp' })
  expect(document.activeElement).toBe(first)
})

test('an empty inbox says what it is for, without counts of nothing', async () => {
  nodes = []
  await open()
  expect(page.text()).toContain('Tidak ada tugas yang menunggu Anda')
  expect(page.find('nav').exists()).toBe(false)
  expect(link(/Lihat pelaksanaan/).attributes('href')).toBe('/pelaksanaan')
})

test('a filter without tasks leads back to all of them', async () => {
  nodes = []
  await open('/tugas?saring=terlambat')
  expect(page.text()).toContain('Tidak ada tugas di sini')
  expect(link(/Tampilkan semua/).attributes('href')).toBe('/tugas')
})

test('who watches other regencies reads that nothing is carried out here, and where the figures are', async () => {
  nodes = []
  isWatching = true
  await open()
  await vi.waitFor(() => expect(page.text()).toContain('Tidak ada pelaksanaan di sini'))
  expect(link(/Lihat kepatuhan/).attributes('href')).toBe('/kepatuhan')
})

test('what somebody else of several has taken on says so; what the reader has taken on does not', async () => {
  nodes = [
    { ...anyTask({ ...late, claimedBy: anyPerson('Sekretaris') }), id: 'a' },
    { ...anyTask({ ...late, claimedBy: kepala }), id: 'b' },
  ]
  await open()
  const lines = page.findAll('a[href^="/tugas/"]').map((line) => line.text())
  expect(lines[0]).toContain('dikerjakan Sekretaris')
  expect(lines[1]).not.toContain('dikerjakan')
})
