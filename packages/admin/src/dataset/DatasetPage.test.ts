import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import { recentPeriods } from '../design/time/period.ts'
import DatasetPage from './DatasetPage.vue'

/** The current half year and those before it. */
const [current, last, before] = recentPeriods('SEMESTER', new Date().toISOString().slice(0, 10), 4)
const run = (period: string, status: string, closedAt: string | null) => ({
  __typename: 'Run',
  id: `run-${period}`,
  period,
  status,
  startedAt: '2026-07-02T02:00:00Z',
  closedAt,
  lateTaskCount: 0,
  openTasks: [],
  sop: { __typename: 'Sop', id: 's1' },
})
const dataset = {
  __typename: 'Dataset',
  id: 'd1',
  title: 'Jumlah Guru',
  concept: null,
  definition: 'Guru yang aktif mengajar',
  unit: 'orang',
  frequency: 'SEMESTER',
  isFrequencyByClass: false,
  informationClass: 'SETIAP_SAAT',
  resources: [] as object[],
  publicAddress: null,
  listEntries: [] as object[],
  metadata: { __typename: 'DatasetMetadata', mayShow: false, score: 40 },
  tableFormat: null,
  releases: { __typename: 'ReleaseConnection', totalCount: 0 },
  opd: { __typename: 'Opd', id: 'o1', name: 'Dinas Pendidikan' },
}

let runs: object[]
let schedules: object[]
let viewer: { access: string; opd: object | null }
let found: object | null
vi.stubGlobal('fetch', () => {
  const connection = {
    __typename: 'RunConnection',
    totalCount: runs.length,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false },
    nodes: runs,
  }
  const person = { __typename: 'Person', id: 'p', ...viewer }
  const data = {
    viewer: { __typename: 'Viewer', person },
    dataset: found && { ...found, runs: connection, schedules },
  }
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

beforeEach(async () => {
  runs = [run(before!, 'COMPLETED', '2026-08-02T02:00:00Z')]
  schedules = []
  ;[viewer, found] = [{ access: 'ADMIN', opd: null }, dataset]
  await client.clearStore()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open() {
  await router.replace('/undangan/x')
  page = mount(DatasetPage, { props: { dataset: 'd1' }, global: { plugins: [router] } })
  await vi.waitFor(() => expect(page.find('dl, h2').exists()).toBe(true))
}
const section = (name: string) => page.findAll('section').find((one) => one.get('h2').text() === name)!
const periods = () => section('Periode').findAll('li')
const offers = () => page.findAll('a[aria-label^="Mulai pelaksanaan"]')

test('the dataset is described, without the cells that nobody filled in', async () => {
  await open()
  expect(page.findAll('dt').map((label) => label.text())).toEqual([
    'OPD produsen',
    'Definisi',
    'Satuan',
    'Frekuensi',
    ...['Klasifikasi informasi', 'Metadata', 'Format tabel', 'Publikasi'],
  ])
  const link = (word: string) => page.findAll('dd a').find((one) => one.text().startsWith(word))!
  expect(link('Belum boleh tayang').attributes('href')).toBe('/dataset/d1/metadata')
  expect(link('Belum ditetapkan').attributes('href')).toBe('/dataset/d1/format')
  expect(link('Belum tayang').attributes('href')).toBe('/dataset/d1/publikasi')
})

test('each period says how it stands; what ran leads to its run', async () => {
  await open()
  const words = ['Belum waktunya', 'Terlewat', 'Selesai', 'Sebelum tercatat']
  periods().forEach((period, at) => expect(period.text()).toContain(words[at]))
  expect(periods()[2]!.get('a').attributes('href')).toBe(`/pelaksanaan/run-${before}`)
})

test('a missing period offers to start its run, half filled in', async () => {
  await open()
  const hrefs = offers().map((offer) => new URL(offer.attributes('href')!, 'http://x').searchParams)
  expect(hrefs.map((query) => query.get('period'))).toEqual([current, last])
  expect(Object.fromEntries(hrefs[0]!)).toEqual({ dataset: 'd1', period: current, sop: 's1' })
})

test('only an admin and the producing agency may start one', async () => {
  viewer = { access: 'OPD_USER', opd: { __typename: 'Opd', id: 'o2' } }
  await open()
  expect(offers()).toHaveLength(0)
  page.unmount()
  await client.clearStore()
  viewer = { access: 'OPD_USER', opd: { __typename: 'Opd', id: 'o1' } }
  await open()
  expect(offers()).toHaveLength(2)
})

const version = (id: string, addedAt: string) => ({
  ...{ __typename: 'Resource', id, url: `/files/${id}`, addedAt },
  file: { __typename: 'File', id: `f-${id}`, name: `${id}.csv`, size: 2_048 },
  addedBy: { __typename: 'Person', id: 'p2', name: 'Pengelola Data' },
})
const resource = {
  ...version('r2', '2026-08-02T02:00:00Z'),
  ...{ name: 'Tabel guru', format: 'CSV', period: before },
  versions: [version('r2', '2026-08-02T02:00:00Z'), version('r1', '2026-08-01T02:00:00Z')],
}
const openTask = (id: string, mayComplete: boolean) => ({
  ...{ __typename: 'Task', id, standing: 'ON_TIME', mayComplete },
  step: { __typename: 'Step', key: '1', number: '1', activity: 'Menyusun data' },
})

test('what others use of it can be taken, with what came before it under its name', async () => {
  found = { ...dataset, resources: [resource] }
  await open()
  const line = section('Sumber data').get('li')
  expect(line.get('a').attributes()).toMatchObject({ href: '/files/r2', download: 'r2.csv' })
  for (const words of ['Tabel guru', 'CSV · 2 KB', 'Pengelola Data, 2 Agu 2026'])
    expect(line.text()).toContain(words)
  await line.get('button').trigger('click')
  expect(line.findAll('ul a').map((link) => link.text())).toEqual(['r1.csv'])
})

test('only whoever works on a run of it adds to that', async () => {
  const offers = () => section('Sumber data').findAll('button')
  runs = [{ ...run(last!, 'RUNNING', null), openTasks: [openTask('t1', false)] }]
  await open()
  expect(offers()).toHaveLength(0)
  expect(section('Sumber data').text()).toContain('Yang mengerjakan pelaksanaan dataset ini menambahkannya')
  page.unmount()
  await client.clearStore()
  runs = [{ ...run(last!, 'RUNNING', null), openTasks: [openTask('t1', true)] }]
  await open()
  expect(offers().map((offer) => offer.text())).toEqual(['Tambah sumber data'])
  await offers()[0]!.trigger('click')
  await vi.waitFor(() =>
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Jumlah Guru, '),
  )
})

test('an unknown dataset is told, with a way on', async () => {
  found = null
  await open()
  expect(page.get('h2').text()).toBe('Dataset tidak ditemukan')
  expect(page.get('a').attributes('href')).toBe('/dataset')
})

const turn = (period: string, state: string) => ({
  ...{ __typename: 'Turn', id: `c1.${period}`, period, state, opensOn: '2027-01-08' },
})
const schedule = {
  ...{
    __typename: 'Schedule',
    id: 'c1',
    opens: 'PERIOD_END',
    afterDays: 7,
    startsOn: '2024-01-01',
    endsOn: null,
  },
  sop: { __typename: 'Sop', id: 's1', title: 'Pengunggahan Data' },
  turns: [turn(last!, 'BLOCKED'), turn(before!, 'DONE')],
  coming: [turn('2026-S2', 'UPCOMING')],
}

test('a schedule is told in words, with the next run that it opens, and its turns say how periods stand', async () => {
  schedules = [schedule]
  await open()
  const line = section('Jadwal').get('li').text()
  expect(line).toContain('Pelaksanaan dibuka 7 hari setelah periode berakhir')
  expect(line).toContain('Berikutnya 8 Januari 2027, untuk Semester II 2026')
  expect(periods().map((period) => period.text())[1]).toContain('Terhalang')
})

test('only an admin may change or end a schedule, or set another', async () => {
  schedules = [schedule]
  await open()
  const buttons = () =>
    section('Jadwal')
      .findAll('button')
      .map((button) => button.text())
  expect(buttons()).toEqual(['Jadwalkan', 'Ubah jadwal', 'Akhiri'])
  page.unmount()
  viewer = { access: 'OPD_USER', opd: { __typename: 'Opd', id: 'o1' } }
  await client.clearStore()
  await open()
  expect(buttons()).toEqual([])
})

test('a dataset without a schedule says that its runs are started by hand', async () => {
  await open()
  expect(section('Jadwal').text()).toContain('Belum dijadwalkan')
})
