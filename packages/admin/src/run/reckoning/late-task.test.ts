import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../../app/asking/client.ts'
import { router } from '../../app/route/router.ts'
import { anyPerson, anyTask, kepala } from '../task/any-task.ts'
import TaskPage from '../TaskPage.vue'
import { anyReckoning } from './any-reckoning.ts'

let task: object
let answers: Record<string, object>
let sent: { name: string; input: object }[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName: name, variables } = JSON.parse(String(body))
  if (variables.input) sent.push({ name, input: variables.input })
  const told: Record<string, object> = {
    Task: { viewer: { __typename: 'Viewer', person: { ...kepala, access: 'OPD_USER' } }, task },
    NextTask: { myTasks: { __typename: 'TaskConnection', nodes: [] } },
  }
  const data = told[name] ?? answers[name]
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
  ;[answers, sent] = [{}, []]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open(shown: object) {
  task = shown
  await router.replace('/undangan/x')
  page = mount(TaskPage, { props: { task: 'tugas' }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('h1').exists()).toBe(true))
}
const shown = (selector: string, name: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.textContent.trim() === name)
const press = async (name: string) => {
  await vi.waitFor(() => expect(shown('button', name)).toBeDefined())
  shown('button', name)!.click()
  await flushPromises()
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

const closed = { status: 'COMPLETED', closedAt: '2026-11-21T02:00:00.000Z', closedBy: kepala }
const late = { ...closed, standing: 'LATE', mayExcuse: true }

test('a supervisor excuses that a task was late, for a reason and on the strength of a letter', async () => {
  await open(anyTask(late))
  expect(page.get('section[role=status]').text()).toContain('Terlambat')
  await press('Maafkan keterlambatan')
  await vi.waitFor(() => expect(document.querySelector('[role=dialog] textarea')).not.toBeNull())
  await fill('textarea', 'Banjir menutup kantor.')
  await confirm('Maafkan')
  expect(dialog().textContent).toContain('Nomor dan perihal surat perlu diisi.')
  expect(sent).toEqual([])
  await fill('input', 'Surat Edaran 3/2026')
  const excuse = {
    ...{ __typename: 'Excuse', excusedAt: '2026-11-21T03:00:00.000Z', reason: 'Banjir menutup kantor.' },
    ...{ excusedBy: sekretaris, letter: { __typename: 'Letter', title: 'Surat Edaran 3/2026', file: null } },
  }
  task = anyTask({ ...late, verdict: 'EXCUSED', excuse })
  answers = { ExcuseLateness: { excuseLateness: { __typename: 'LatenessExcused', task } } }
  await confirm('Maafkan')
  const letter = { title: 'Surat Edaran 3/2026', file: null }
  expect(sent).toEqual([
    { name: 'ExcuseLateness', input: { task: 'tugas', reason: 'Banjir menutup kantor.', letter } },
  ])
  await vi.waitFor(() => expect(page.text()).toContain('Terlambat, dimaafkan'))
  expect(page.text()).toContain('Dimaafkan oleh Sekretaris')
  expect(shown('button', 'Maafkan keterlambatan')).toBeUndefined()
  await press('Cabut pemaafan')
  await vi.waitFor(() => expect(document.querySelector('[role=dialog] textarea')).not.toBeNull())
  await fill('textarea', 'Kantor tetap buka.')
  answers = { WithdrawExcuse: { withdrawExcuse: { __typename: 'ExcuseWithdrawn', task: anyTask(late) } } }
  await confirm('Cabut pemaafan')
  expect(sent.at(-1)).toEqual({
    name: 'WithdrawExcuse',
    input: { task: 'tugas', reason: 'Kantor tetap buka.' },
  })
})

test('where days are whole, how a number was counted says so beside the standard time', async () => {
  const told = async (areDaysWhole: boolean) => {
    answers = {
      Reckoning: { task: { ...anyTask(late), verdict: 'LATE', reckoning: anyReckoning({ areDaysWhole }) } },
    }
    await open(anyTask({ ...late, mayExcuse: false }))
    await press('Bagaimana dihitung?')
    await vi.waitFor(() => expect(dialog().querySelector('table')).not.toBeNull())
    const text = dialog().textContent.replace(/\s+/g, ' ')
    return text.includes('1 hari kerja Hari dihitung penuh, sampai kantor tutup pada hari terakhir.')
  }
  expect(await told(true)).toBe(true)
  page.unmount()
  await client.clearStore()
  expect(await told(false)).toBe(false)
})

test('how a number was counted opens beside it: the due time and what moved it, and every day', async () => {
  const reckoned = { ...anyTask(late), verdict: 'LATE', waitedMinutes: 450, reckoning: anyReckoning() }
  answers = { Reckoning: { task: reckoned } }
  await open(anyTask({ ...late, mayExcuse: false }))
  expect(shown('button', 'Maafkan keterlambatan')).toBeUndefined()
  await press('Bagaimana dihitung?')
  await vi.waitFor(() => expect(dialog().querySelector('table')).not.toBeNull())
  const told = dialog().textContent.replace(/\s+/g, ' ')
  expect(told).toContain('Batas semula27 Maret 2026 07.30 WIB')
  expect(told).toContain('“Menunggu surat.”')
  expect(told).toContain('Bergeser karena jedamenjadi 27 Maret 2026 08.30 WIB')
  expect(told).toContain('revisi 2')
  expect(told).toContain('menunggu 1 hari kerja, dikerjakan 1 hari 5 jam kerja')
  const rows = [...dialog().querySelectorAll('tbody tr, tfoot tr')].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  )
  expect(rows).toEqual([
    'Kam, 26 Mar 07.30–16.0007.30–16.007 j 30 m1 j 0 m6 j 30 m–',
    'Jum, 27 Mar 07.30–16.0007.30–16.007 j 30 m–7 j 0 m6 j 0 m',
    'Sab, 28 Mar – Min, 29 Mar: akhir pekan, Hari Jadi Kabupaten (belum dipastikan)',
    'Sen, 30 Mar 07.30–16.0007.30–16.007 j 30 m–7 j 0 m7 j 0 m',
    'Jumlah1 j 0 m20 j 30 m13 j 0 m',
  ])
})
