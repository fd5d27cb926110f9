import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import { anyOutcome, anyPerson, anyTask, kepala } from './task/any-task.ts'
import { allUnsent, dropUnsent, keepUnsent } from './task/unsent/unsent.ts'
import TaskPage from './TaskPage.vue'

let task: object | null
let completed: object
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'CompleteTask') sent.push(variables.input)
  const data = {
    Task: { viewer: { __typename: 'Viewer', person: kepala }, task },
    NextTask: { myTasks: { __typename: 'TaskConnection', nodes: [] } },
    CompleteTask: { completeTask: completed },
  }[operationName as 'Task']
  const answer = JSON.stringify({ data })
  return Promise.resolve(new Response(answer, { headers: { 'content-type': 'application/json' } }))
})
let sent: object[]

vi.stubGlobal('fetch', network)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

beforeEach(async () => {
  sent = []
  await client.clearStore()
})
afterEach(() => {
  page.unmount()
  for (const { input } of allUnsent(kepala.id)) dropUnsent(kepala.id, input.task)
  localStorage.clear()
})

let page: ReturnType<typeof mount>
async function open(shown: object | null = anyTask()) {
  task = shown
  await router.replace('/undangan/x')
  page = mount(TaskPage, { props: { task: 'tugas' }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('h1, h2').exists()).toBe(true))
}
const buttons = () => page.findAll('button').map((button) => button.text())
const button = (name: string) => page.findAll('button').find((each) => each.text() === name)!
async function press(name: string) {
  await button(name).trigger('click')
  await flushPromises()
}

test('the task says what is asked, in the words of the SOP, for which dataset and period, and how long is left', async () => {
  await open()
  expect(page.get('h1').text()).toBe('Memeriksa kesesuaian data')
  expect(page.get('header').text()).toContain('Jumlah Puskesmas · Maret 2026 · Dinkes')
  expect(page.get('header').text()).toContain('Langkah 4 · Kepala OPD · waktu baku 3 hari kerja')
  expect(page.get('header').text()).toContain('sisa 1 hari 3 jam kerja')
  expect(document.title).toBe('Memeriksa kesesuaian data · SatuAlur')
})

test('a step without a standard time says so once', async () => {
  const waktu = { __typename: 'Waktu', kind: 'NONE', reading: 'tanpa waktu baku' }
  const { step } = anyTask()
  const untimed = { dueAt: null, originalDueAt: null, remainingMinutes: null, standing: 'UNTIMED' }
  await open(anyTask({ step: { ...step, waktu }, ...untimed }))
  expect(page.get('header').text()).toContain('Langkah 4 · Kepala OPD')
  expect(page.get('header').text()).toContain('Tanpa batas waktu')
  expect(page.get('header').text()).not.toContain('waktu baku')
})

test('the outcomes are the words of the SOP, and going on hands in what was prepared', async () => {
  await open()
  await page.get('[aria-label="Tambah catatan untuk Berita acara pemeriksaan"]').trigger('click')
  await page.get('textarea').setValue('Semua kolom terisi.')
  expect(page.text()).toContain('Tersimpan di perangkat ini')
  const next = { ...anyTask(), id: 'lanjut', isMine: false, performers: [anyPerson('Admin Wali Data')] }
  task = anyTask({
    status: 'COMPLETED',
    closedAt: '2026-11-21T02:00:00.000Z',
    closedBy: kepala,
    outcome: anyOutcome({ key: 'ya', label: 'Sesuai' }),
    run: { openTasks: [next] },
  })
  completed = { __typename: 'TaskCompleted', task }
  await press('Sesuai')
  expect(sent).toMatchObject([
    {
      clientMutationId: expect.any(String),
      task: 'tugas',
      outcome: 'ya',
      reason: null,
      handovers: [{ artefact: 'berita-acara', note: 'Semua kolom terisi.' }],
    },
  ])
  await vi.waitFor(() => expect(page.text()).toContain('Selesai: Sesuai'))
  expect(page.get('section[role=status]').text()).toContain('Admin Wali Data')
  expect(buttons()).not.toContain('Sesuai')
  expect(page.text()).not.toContain('tidak terkirim')
  expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([])
})

test('sending back asks for a reason first and says where the work returns to', async () => {
  await open()
  await press('Tidak sesuai')
  expect(sent).toEqual([])
  expect(page.text()).toContain('Kembali ke Langkah 3, Menyusun data')
  await page.get('form').trigger('submit')
  expect(page.text()).toContain('Alasan perlu diisi.')
  expect(sent).toEqual([])
  completed = {
    __typename: 'ReasonMissing',
    message: 'Alasan belum diisi. Tuliskan alasannya, lalu kirim kembali.',
  }
  await page.get('form textarea').setValue('  Kolom tahun kosong ')
  await page.get('form').trigger('submit')
  await flushPromises()
  expect(sent).toMatchObject([
    { task: 'tugas', outcome: 'tidak', reason: 'Kolom tahun kosong', handovers: [] },
  ])
  await vi.waitFor(() => expect(page.get('[role=alert]').text()).toContain('Alasan belum diisi.'))
})

test('where somebody else was faster, the task is shown as it is now, with the refusal and the draft', async () => {
  await open()
  await page.get('[aria-label="Tambah catatan untuk Berita acara pemeriksaan"]').trigger('click')
  await page.get('textarea').setValue('Belum terkirim.')
  completed = { __typename: 'TaskNotOpen', message: 'Tugas ini sudah tidak terbuka.' }
  task = anyTask({
    status: 'COMPLETED',
    closedAt: '2026-11-21T02:00:00.000Z',
    closedBy: anyPerson('Sekretaris'),
  })
  await press('Sesuai')
  await vi.waitFor(() => expect(page.find('section[role=status]').exists()).toBe(true))
  const ending = page.get('section[role=status]').text()
  expect(ending).toContain('Sekretaris')
  expect(ending).toContain('Tugas ini sudah tidak terbuka.')
  expect(ending).toContain('Belum terkirim.')
  await press('Hapus isian')
  expect(page.text()).not.toContain('Belum terkirim.')
})

test('a broken link is mended before anything is sent', async () => {
  await open()
  await page.get('[aria-label="Tambah tautan untuk Berita acara pemeriksaan"]').trigger('click')
  await page.get('input[inputmode=url]').setValue('bukan alamat')
  await press('Sesuai')
  expect(sent).toEqual([])
  expect(page.text()).toContain('Perbaiki alamat tautan')
})

test('without a word beside its only arrow, the button says Selesaikan', async () => {
  await open(anyTask({ act: { ...anyTask().act, kind: 'PROCESS', outcomes: [anyOutcome({ key: 'done' })] } }))
  expect(buttons()).toContain('Selesaikan')
})

test('while a completion waits for the line, nobody is offered to take the task on', async () => {
  const several = { performers: [kepala, anyPerson('Sekretaris')], isClaimable: true }
  await open(anyTask(several))
  expect(buttons()).toContain('Ambil tugas')
  const input = { task: 'tugas', outcome: 'ya', handovers: [], clientMutationId: 'satu' }
  keepUnsent(kepala.id, { input, activity: 'Memeriksa', word: 'Sesuai', givenAt: Date.now() })
  await flushPromises()
  expect(page.text()).toContain('“Sesuai” belum terkirim')
  expect(buttons()).not.toContain('Ambil tugas')
})

test('a task of others can be read and says whose it is', async () => {
  await open(anyTask({ isMine: false, performers: [anyPerson('Kepala Bidang Statistik')] }))
  expect(page.text()).toContain('Tugas ini menunggu Kepala Bidang Statistik')
  expect(buttons()).not.toContain('Sesuai')
  expect(page.find('[aria-label^="Tambah"]').exists()).toBe(false)
})

test('who acts for its performer can complete it, and reads in whose name', async () => {
  const onBehalfOf = [anyPerson('Sekretaris')]
  await open(anyTask({ id: 'diwakili', isMine: false, onBehalfOf, performers: onBehalfOf }))
  expect(page.get('footer').text()).toContain('Anda bertindak a.n. Sekretaris')
  completed = { __typename: 'TaskNotOpen', message: 'Tugas ini sudah tidak terbuka.' }
  await press('Sesuai')
  expect(sent).toMatchObject([{ task: 'diwakili', outcome: 'ya' }])
})

test('who acts for several performers says for whom before anything is sent', async () => {
  const onBehalfOf = [anyPerson('Sekretaris'), anyPerson('Kepala Bidang')]
  await open(anyTask({ id: 'diwakili', isMine: false, onBehalfOf, performers: onBehalfOf }))
  expect(button('Sesuai').attributes('disabled')).toBeDefined()
  await page.findAll('[role=radio]')[1]!.trigger('click')
  completed = { __typename: 'TaskNotOpen', message: 'Tugas ini sudah tidak terbuka.' }
  await press('Sesuai')
  expect(sent).toMatchObject([{ onBehalfOf: 'Kepala Bidang' }])
})

test('a task that was closed by a deputy tells both names', async () => {
  const closing = {
    closedBy: kepala,
    closedFor: anyPerson('Sekretaris'),
    closedAt: '2026-11-21T02:00:00.000Z',
  }
  await open(anyTask({ status: 'COMPLETED', ...closing }))
  expect(page.get('section[role=status]').text()).toContain('Kepala Dinas Kesehatan a.n. Sekretaris')
})

const vote = (person: object, reason: string) => ({
  ...{ __typename: 'Confirmation', person, reason },
  outcome: anyOutcome({ key: 'tidak', label: 'Tidak sesuai' }),
})

test('a task that came back says why, before anything else', async () => {
  const sender = {
    ...anyTask(),
    id: 'pengirim',
    isSentBack: true,
    reason: 'Metadata belum lengkap',
    closedAt: '2026-11-20T02:00:00.000Z',
    closedBy: anyPerson('Wali Data'),
    confirmations: [
      vote(anyPerson('Wali Data'), 'Metadata belum lengkap'),
      vote(anyPerson('Pembina Data'), 'Satuan keliru'),
    ],
  }
  await open(anyTask({ attempt: 2, openedFrom: [sender], run: { tasks: [sender] } }))
  expect(page.text()).toContain('“Metadata belum lengkap”')
  expect(page.text()).toMatch(/“Satuan keliru”\s*Pembina Data/)
  expect(page.text()).toContain('Dikembalikan oleh Wali Data')
  expect(page.text().split('Metadata belum lengkap')).toHaveLength(2)
})

test('a joint task shows who has confirmed what, and that others are awaited', async () => {
  const wakil = anyPerson('Sekretaris')
  const confirmations = [vote(kepala, 'Satuan keliru.')]
  await open(anyTask({ isJoint: true, performers: [kepala, wakil], confirmations }))
  const rows = page.findAll('section[aria-labelledby=confirmations] li').map((row) => row.text())
  expect(rows[0]).toMatch(/Kepala Dinas Kesehatan\s*menyatakan Tidak sesuai\s*Satuan keliru\./)
  expect(rows[1]).toMatch(/Sekretaris\s*belum menyatakan/)
  expect(page.text()).toContain('Pernyataan Anda tercatat.')
})

test('a task that does not exist says so and leads back to the list', async () => {
  await open(null)
  expect(page.get('h2').text()).toBe('Tugas tidak ditemukan')
  expect(page.get('a').attributes('href')).toBe('/tugas')
})
