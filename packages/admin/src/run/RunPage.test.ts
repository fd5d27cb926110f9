import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import RunPage from './RunPage.vue'

const person = (name: string) => ({ __typename: 'Person', id: name, name, position: name })
const step = { __typename: 'Step', key: 'periksa', number: '4', activity: 'Memeriksa kesesuaian data' }
const task = {
  __typename: 'Task',
  id: 't1',
  attempt: 2,
  status: 'OPEN',
  standing: 'LATE',
  dueAt: '2026-03-03T02:00:00Z',
  originalDueAt: '2026-03-03T02:00:00Z',
  claimedBy: null,
  isMine: false,
  isSentBack: false,
  isProvisional: false,
  remainingMinutes: -310,
  usedMinutes: 600,
  cumulativeMinutes: 900,
  verdict: 'OVERDUE',
  latenessMinutes: 310,
  performers: [person('Kepala Dinas Kesehatan')],
  step: { ...step, waktu: { __typename: 'Waktu', text: '1 hari', reading: '1 hari kerja' } },
  ...{ releases: [], awaitedPublication: null },
  act: {
    __typename: 'Act',
    key: 'a',
    publishes: false,
    performers: [{ __typename: 'Role', key: 'kepala', name: 'Kepala OPD' }],
  },
}
const anyRun = (more: object = {}) => ({
  __typename: 'Run',
  id: 'r1',
  title: 'Jumlah Puskesmas',
  status: 'RUNNING',
  period: '2026-03',
  startedAt: '2026-03-02T02:00:00Z',
  closedAt: null,
  closingReason: null,
  lateTaskCount: 1,
  reworkCount: 1,
  pausedAt: null,
  pauseReason: null,
  pauseLetter: null,
  deadlines: [],
  isMigratable: false,
  mayOversee: true,
  startedBy: person('Admin Wali Data'),
  isScheduled: false,
  sop: { __typename: 'Sop', id: 's1', title: 'Pengunggahan Data' },
  version: { __typename: 'SopVersion', id: 'v1' },
  dataset: null,
  opd: { __typename: 'Opd', id: 'o1', name: 'Dinas Kesehatan' },
  brokenEvent: null,
  openTasks: [task],
  tasks: [task],
  artefacts: [],
  comments: [],
  records: [],
  events: [
    {
      __typename: 'RunEvent',
      sequence: 7,
      at: '2026-03-02T04:05:00Z',
      kind: 'TaskCompleted',
      sentence: 'Langkah 5 dikembalikan: “Satuan belum diisi.”',
      actor: person('Kepala Dinas Kesehatan'),
      task: { ...task, id: 't0', isSentBack: true },
    },
  ],
  ...more,
})

let run: object | null
let access: string
let sent: object[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'CancelRun') sent.push(variables.input)
  const data = {
    Run: { viewer: { __typename: 'Viewer', person: { ...person('Admin'), access } }, run },
    RunSheet: { sopVersion: null },
    CancelRun: { cancelRun: { __typename: 'RunNotRunning', message: 'Pelaksanaan ini sudah berakhir.' } },
  }[operationName as 'Run']
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
  ;[run, access, sent] = [anyRun(), 'ADMIN', []]
  await client.clearStore()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open() {
  page = mount(RunPage, { props: { run: 'r1' }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('h2').exists()).toBe(true))
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name)
/** Opens the menu as the keyboard does, and tells its commands. */
async function actions() {
  button('Tindakan')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await flushPromises()
  return [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
}
const namesOf = (items: HTMLElement[]) => items.map((item) => item.textContent.trim())
const section = (title: string) =>
  page.findAll('section').find((each) => each.find('h2').exists() && each.get('h2').text() === title)!

test('the page says where the run is, who has it, and how late it is', async () => {
  await open()
  expect(page.get('h1').text()).toBe('Jumlah Puskesmas')
  const now = section('Sedang dikerjakan').text()
  expect(now).toContain('Langkah 4 · Memeriksa kesesuaian data')
  expect(now).toContain('Kepala OPD: Kepala Dinas Kesehatan · pengerjaan ke-2')
  expect(now).toContain('terlambat 5 jam 10 menit kerja')
})

test('the facts say whether a person began the run or its schedule, and who answers for that', async () => {
  await open()
  const started = () => page.findAll('dl > div').find((each) => each.get('dt').text() === 'Dimulai')!
  expect(started().get('dd').text()).toMatch(/ · Admin Wali Data$/)
  page.unmount()
  await client.clearStore()
  run = anyRun({ isScheduled: true })
  await open()
  expect(started().get('dd').text()).toMatch(/ · terjadwal, penanggung jawab Admin Wali Data$/)
})

test('the history tells what was sent back, by whom and when, and that nothing was changed', async () => {
  await open()
  const history = section('Riwayat')
  expect(history.get('h3').text()).toBe('2 Maret 2026')
  expect(history.get('li').text()).toContain('11.05')
  expect(history.get('li').text()).toContain('Langkah 5 dikembalikan: “Satuan belum diisi.”')
  expect(history.text()).toContain('Riwayat utuh')
})

test('cancelling needs a reason, and a refusal stands in the dialog', async () => {
  await open()
  ;(await actions()).find((item) => item.textContent.trim() === 'Batalkan pelaksanaan')!.click()
  await vi.waitFor(() => expect(document.querySelector('[role=dialog] textarea')).not.toBeNull())
  const confirm = () =>
    [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
      .find((each) => each.textContent.trim() === 'Batalkan pelaksanaan')!
      .click()
  confirm()
  await flushPromises()
  expect(document.querySelector('[role=dialog]')!.textContent).toContain('Alasan perlu diisi.')
  expect(sent).toEqual([])

  const reason = document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')!
  reason.value = 'Dataset digabung.'
  reason.dispatchEvent(new Event('input'))
  await flushPromises()
  confirm()
  await vi.waitFor(() => expect(sent).toEqual([{ run: 'r1', reason: 'Dataset digabung.' }]))
  await vi.waitFor(() =>
    expect(document.querySelector('[role=dialog] [role=alert]')!.textContent).toContain(
      'Pelaksanaan ini sudah berakhir.',
    ),
  )
})

test('each state of a run offers what leads on from it, and an ended one nothing', async () => {
  await open()
  expect(namesOf(await actions())).toEqual(['Jeda pelaksanaan', 'Batalkan pelaksanaan'])
  page.unmount()
  await client.clearStore()
  run = anyRun({ status: 'STUCK' })
  await open()
  expect(page.text()).toContain('Pelaksanaan ini macet')
  expect(page.text()).toContain('admin dapat mengizinkan satu putaran lagi atau membatalkannya')
  expect(namesOf(await actions())).toEqual(['Buka kemacetan', 'Batalkan pelaksanaan'])
  page.unmount()
  await client.clearStore()
  run = anyRun({ status: 'COMPLETED', closedAt: '2026-03-09T02:00:00Z', openTasks: [] })
  await open()
  expect(button('Tindakan')).toBeUndefined()
})

test('a supervisor can pause the run but not cancel it; others see no commands', async () => {
  access = 'OPD_USER'
  await open()
  expect(namesOf(await actions())).toEqual(['Jeda pelaksanaan'])
  page.unmount()
  await client.clearStore()
  run = anyRun({ mayOversee: false })
  await open()
  expect(button('Tindakan')).toBeUndefined()
})

test('a paused run says since when, why and on the strength of which letter', async () => {
  run = anyRun({
    status: 'PAUSED',
    pausedAt: '2026-03-02T05:00:00Z',
    pauseReason: 'Menunggu data BPS.',
    pauseLetter: {
      __typename: 'Letter',
      title: '800/12 Surat edaran',
      file: { __typename: 'File', id: 'f', name: 'surat.pdf', url: '/files/f' },
    },
  })
  await open()
  const note = page.get('[role=status]')
  expect(note.text()).toContain('Pelaksanaan ini dijeda')
  expect(note.text()).toContain('Dijeda sejak 2 Maret 2026 12.00 WIB')
  expect(note.text()).toContain('Menunggu data BPS.')
  expect(note.get('a').attributes('href')).toBe('/files/f')
  expect(namesOf(await actions())).toEqual(['Lanjutkan pelaksanaan', 'Batalkan pelaksanaan'])
})

test('a task that was handed on tells who has assigned it, and one whose due time moved both of them', async () => {
  const moved = { ...task, attempt: 1, dueAt: '2026-03-05T02:00:00Z' }
  const event = { __typename: 'RunEvent', at: '2026-03-02T04:05:00Z', sentence: '', onBehalfOf: null }
  run = anyRun({
    openTasks: [moved],
    events: [{ ...event, sequence: 8, kind: 'TaskAssigned', actor: person('Sekretaris'), task: moved }],
  })
  await open()
  const now = section('Sedang dikerjakan').text()
  expect(now).toContain('dialihkan oleh Sekretaris')
  expect(now).toContain('batas 5 Mar 09.00, semula 3 Mar 09.00')
})

test('an address without a run offers the way back', async () => {
  run = null
  await open()
  expect(page.get('h2').text()).toBe('Pelaksanaan tidak ditemukan')
  expect(page.get('a[href="/pelaksanaan"]').text()).toBe('Ke daftar pelaksanaan')
})
