import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../../../app/asking/client.ts'
import { router } from '../../../app/route/router.ts'
import TaskPage from '../../TaskPage.vue'
import { anyOutcome, anyPerson, anyTask, kepala } from '../any-task.ts'

let task: object
let access: string
let answers: Record<string, object>
let sent: { name: string; input: object }[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName: name, variables } = JSON.parse(String(body))
  if (variables.input) sent.push({ name, input: variables.input })
  const viewer = { __typename: 'Viewer', person: { ...kepala, access } }
  const data =
    name === 'Task'
      ? { viewer, task }
      : name === 'NextTask'
        ? { myTasks: { __typename: 'TaskConnection', nodes: [] } }
        : name === 'PeopleField'
          ? { colleagues: [{ ...sekretaris, openTaskCount: 3 }] }
          : answers[name]
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

const sekretaris = anyPerson('Sekretaris')
let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[access, answers, sent] = ['OPD_USER', {}, []]
  await client.clearStore()
})
afterEach(() => {
  page.unmount()
  localStorage.clear()
})

async function open(shown: object) {
  task = shown
  await router.replace('/undangan/x')
  page = mount(TaskPage, { props: { task: 'tugas' }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('h1').exists()).toBe(true))
  await vi.dynamicImportSettled()
}
const shown = <Kind extends HTMLElement>(selector: string, name: string) =>
  [...document.querySelectorAll<Kind>(selector)].find((each) => each.textContent.trim() === name)
const press = async (name: string) => {
  shown('button', name)!.click()
  await flushPromises()
}
/** Opens the menu as the keyboard does. */
async function actions() {
  shown('button', 'Tindakan')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await flushPromises()
  return [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
}
async function act(name: string) {
  ;(await actions()).find((item) => item.textContent.trim() === name)!.click()
  await vi.waitFor(() => expect(document.querySelector('[role=dialog] textarea')).not.toBeNull())
}
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]')!
const confirm = async (name: string) => {
  ;[...dialog().querySelectorAll('button')].find((each) => each.textContent.trim() === name)!.click()
  await flushPromises()
}
async function fill(selector: string, value: string) {
  const field = dialog().querySelector<HTMLInputElement>(selector)!
  field.value = value
  field.dispatchEvent(new Event('input'))
  await flushPromises()
}

const shared = { performers: [kepala, sekretaris] }
const overseen = { run: { mayOversee: true } }

test('a task that several can do is taken on, and can be completed before that too', async () => {
  await open(anyTask({ ...shared, isClaimable: true }))
  expect(page.text()).toContain('Dapat dikerjakan oleh Kepala Dinas Kesehatan; Sekretaris')
  expect(shown('button', 'Sesuai')).toBeDefined()
  task = anyTask({ ...shared, claimedBy: kepala })
  answers = { ClaimTask: { claimTask: { __typename: 'TaskClaimed', task } } }
  await press('Ambil tugas')
  expect(sent).toEqual([{ name: 'ClaimTask', input: { task: 'tugas', onBehalfOf: null } }])
  await vi.waitFor(() => expect(page.text()).toContain('Anda yang mengerjakan tugas ini'))
  expect(page.text()).toContain('Sekretaris tidak dapat menyelesaikannya sampai Anda melepaskannya.')
  answers = {
    ReleaseTask: { releaseTask: { __typename: 'TaskNotClaimed', message: 'Tugas ini tidak diambil.' } },
  }
  await press('Lepaskan')
  await vi.waitFor(() => expect(page.get('[role=alert]').text()).toContain('Tugas ini tidak diambil.'))
})

test('what somebody else has taken on says whom to ask, and has no outcomes', async () => {
  await open(anyTask({ ...shared, claimedBy: sekretaris, mayComplete: false }))
  expect(page.text()).toContain('Tugas ini dikerjakan Sekretaris')
  expect(page.text()).toContain('hubungi yang bersangkutan')
  expect(shown('button', 'Sesuai')).toBeUndefined()
  expect(shown('button', 'Tindakan')).toBeUndefined()
})

test('a supervisor releases it with a reason', async () => {
  await open(anyTask({ ...shared, ...overseen, claimedBy: sekretaris, mayComplete: false }))
  await act('Lepaskan dari Sekretaris')
  answers = { ReleaseClaim: { releaseTask: { __typename: 'TaskReleased', task: anyTask() } } }
  await fill('textarea', 'Sedang sakit.')
  await confirm('Lepaskan')
  expect(sent).toEqual([{ name: 'ReleaseClaim', input: { task: 'tugas', reason: 'Sedang sakit.' } }])
})

test('a paused task says since when, why, by which letter and what is kept, and has no outcomes', async () => {
  const pausedAt = '2026-11-20T04:00:00.000Z'
  const letter = { __typename: 'Letter', title: '800/12 Surat edaran', file: null }
  const pause = { pausedAt, standing: 'PAUSED', pauseReason: 'Menunggu BPS.', pauseLetter: letter }
  await open(anyTask({ ...pause, ...overseen, mayComplete: false }))
  const note = page.get('[role=status]').text()
  expect(note).toContain('Langkah ini dijeda')
  expect(note).toContain('Menunggu BPS.')
  expect(note).toContain('Dijeda sejak 20 November 2026 11.00 WIB')
  expect(note).toContain('Waktu yang tersisa saat dijeda: 1 hari 3 jam kerja')
  expect(note).toContain('Dasar: 800/12 Surat edaran')
  expect(shown('button', 'Sesuai')).toBeUndefined()
  expect((await actions()).map((item) => item.textContent.trim())).toEqual([
    'Alihkan tugas',
    'Lanjutkan langkah',
  ])
})

test('a due time that a pause has moved stands beside the one that was first set', async () => {
  await open(anyTask({ originalDueAt: '2026-11-20T03:00:00.000Z' }))
  expect(page.get('header').text()).toContain(
    'batas 23 November 2026 10.00 WIB, semula 20 November 2026 10.00 WIB',
  )
})

test('pausing takes a letter with its number; a reason is asked for first', async () => {
  await open(anyTask(overseen))
  await act('Jeda langkah')
  await confirm('Jeda')
  expect(dialog().textContent).toContain('Alasan perlu diisi.')
  expect(sent).toEqual([])
  await fill('input[placeholder="Nomor dan perihal"]', '800/12 Surat edaran')
  await fill('textarea', 'Menunggu BPS.')
  answers = { PauseTask: { pauseTask: { __typename: 'TaskIsPaused', message: 'Langkah ini sudah dijeda.' } } }
  await confirm('Jeda')
  expect(sent).toEqual([
    {
      name: 'PauseTask',
      input: { task: 'tugas', reason: 'Menunggu BPS.', letter: { title: '800/12 Surat edaran', file: null } },
    },
  ])
  await vi.waitFor(() =>
    expect(dialog().querySelector('[role=alert]')!.textContent).toContain('Langkah ini sudah dijeda.'),
  )
})

test('assigning needs somebody and a reason, and tells who has it now', async () => {
  await open(anyTask(overseen))
  await act('Alihkan tugas')
  expect(dialog().textContent).toContain('Sekarang: Kepala Dinas Kesehatan')
  await fill('textarea', 'Cuti.')
  await confirm('Alihkan')
  expect(dialog().textContent).toContain('Pilih setidaknya satu orang.')
  expect(sent).toEqual([])
})

test('skipping is for admins, names the outcome where there are several ways on, and the authority', async () => {
  access = 'ADMIN'
  const base = anyTask()
  const outcomes = [
    anyOutcome({ key: 'daring', label: 'Daring', to: ['susun'] }),
    anyOutcome({ key: 'luring', label: 'Luring' }),
    anyOutcome({ key: 'ulang', label: 'Ulang', sendsBack: true }),
  ]
  await open(anyTask({ ...overseen, act: { ...base.act, outcomes } }))
  await act('Lewati langkah')
  const radios = [...dialog().querySelectorAll<HTMLElement>('[role=radio]')]
  expect(radios).toHaveLength(2)
  await fill('textarea', 'Kegiatan ditiadakan.')
  await confirm('Lewati')
  expect(dialog().textContent).toContain('Dasar perlu diisi.')
  expect(dialog().textContent).toContain('Pilih hasil yang berlaku.')
  radios[1]!.click()
  await fill('input:not([type=radio])', 'Keputusan Bupati 12/2026')
  answers = { SkipTask: { skipTask: { __typename: 'TaskSkipped', task: base } } }
  await confirm('Lewati')
  const input = { task: 'tugas', outcome: 'luring', reason: 'Kegiatan ditiadakan.' }
  expect(sent).toEqual([{ name: 'SkipTask', input: { ...input, authority: 'Keputusan Bupati 12/2026' } }])
})

const closed = { status: 'COMPLETED', closedAt: '2026-11-21T02:00:00.000Z', closedBy: kepala }

test('a completion can be taken back as long as it stands open to that, with a reason', async () => {
  await open(anyTask({ ...closed, isRecallable: true }))
  await press('Tarik kembali')
  answers = {
    RecallTask: { recallTask: { __typename: 'NotRecallable', message: 'Langkah berikutnya sudah dimulai.' } },
  }
  await fill('textarea', 'Salah berkas.')
  await confirm('Tarik kembali')
  expect(sent).toEqual([{ name: 'RecallTask', input: { task: 'tugas', reason: 'Salah berkas.' } }])
  await vi.waitFor(() =>
    expect(dialog().querySelector('[role=alert]')!.textContent).toContain(
      'Langkah berikutnya sudah dimulai.',
    ),
  )
})

test('a closed record shows its corrections and takes another, with a further version of a paper', async () => {
  const correction = {
    __typename: 'Correction',
    sequence: 9,
    text: 'Tahunnya 2025.',
    correctedAt: '2026-11-22T02:00:00.000Z',
    correctedBy: sekretaris,
  }
  await open(anyTask({ ...closed, mayCorrect: true, corrections: [correction] }))
  expect(page.get('section[role=status]').text()).toContain('Tahunnya 2025.')
  expect(page.get('section[role=status]').text()).toContain('Sekretaris · 22 Nov 09.00')
  await press('Koreksi catatan')
  dialog().querySelector<HTMLElement>('[aria-label="Tambah catatan untuk Berita acara pemeriksaan"]')!.click()
  await flushPromises()
  await fill('[aria-label^="Catatan: Berita"]', 'Versi yang benar.')
  await fill('textarea', 'Jumlahnya 12.')
  answers = { CorrectRecord: { correctRecord: { __typename: 'RecordCorrected', task: anyTask(closed) } } }
  await confirm('Koreksi catatan')
  const handovers = [{ artefact: 'berita-acara', note: 'Versi yang benar.' }]
  const input = { task: 'tugas', text: 'Jumlahnya 12.', handovers, clientMutationId: expect.any(String) }
  expect(sent).toEqual([{ name: 'CorrectRecord', input }])
})

test('a skipped task tells the reason and the authority; a redone one the time of all attempts', async () => {
  const skipped = { ...closed, status: 'SKIPPED', reason: 'Kegiatan ditiadakan.' }
  await open(anyTask({ ...skipped, authority: 'Keputusan 12/2026', reworkCount: 2, cumulativeMinutes: 900 }))
  const ending = page.get('section[role=status]').text()
  expect(ending).toContain('Dilewati')
  expect(ending).toContain('Kegiatan ditiadakan.')
  expect(ending).toContain('Dasar: Keputusan 12/2026')
  expect(ending).toContain('2 hari kerja terpakai dalam semua pengerjaan')
})
