import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import { anyPerson, anyTask } from './task/any-task.ts'
import WorkloadsPage from './WorkloadsPage.vue'

const kepala = anyPerson('Kepala Bidang Statistik')
const sekretaris = anyPerson('Sekretaris')
const tasks = ['t1', 't2'].map((id) => anyTask({ id, performers: [kepala, sekretaris] }))
const load = {
  __typename: 'Workload',
  id: kepala.id,
  person: kepala,
  openTaskCount: 2,
  lateTaskCount: 1,
  atRiskTaskCount: 0,
}
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null }

let person: object
let nodes: object[]
let asked: Record<string, unknown>[]
let sent: object[]
let answer: object
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName: name, variables } = JSON.parse(String(body))
  if (name === 'Workloads') asked.push(variables)
  if (name === 'AssignTasks') sent.push(variables.input)
  const connection = { __typename: 'WorkloadConnection', totalCount: nodes.length, pageInfo }
  const data = {
    Workloads: { viewer: { __typename: 'Viewer', person }, workloads: { ...connection, nodes } },
    OpdFilter: { opds: [] },
    PersonLoad: { workloads: { ...connection, nodes: [{ ...load, tasks }] } },
    PeopleField: { colleagues: [{ ...sekretaris, openTaskCount: 5 }] },
    AssignTasks: { assignTasks: answer },
  }[name as 'Workloads']
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

let page: ReturnType<typeof mount>
beforeEach(async () => {
  person = { ...anyPerson('Admin'), access: 'ADMIN', isSupervisor: false }
  ;[nodes, asked, sent] = [[load], [], []]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open(query = {}) {
  await router.replace({ path: '/undangan/x', query })
  page = mount(WorkloadsPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('li, h2').exists()).toBe(true))
}
const box = (name: string) => page.get(`[role=checkbox][aria-label="${name}"]`)
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name)!

test('each person tells what waits for them, and the filter of the address is asked for', async () => {
  await open({ search: 'kepala', late: '1', opd: 'dinkes' })
  expect(page.get('li').text()).toContain('Kepala Bidang Statistik')
  expect(page.get('li').text()).toContain('1 terlambat')
  expect(page.get('li').text()).toContain('2 tugas')
  expect(asked[0]).toEqual({ after: null, filter: { opd: 'dinkes', search: 'kepala', isLate: true } })
})

test('ticking a person shows and ticks all of their tasks, and one can be left out again', async () => {
  await open()
  await box('Pilih semua tugas Kepala Bidang Statistik').trigger('click')
  await vi.waitFor(() => expect(page.text()).toContain('2 tugas dipilih'))
  expect(page.findAll('ul[aria-label="Tugas Kepala Bidang Statistik"] li')).toHaveLength(2)
  expect(page.text()).toContain('bersama Sekretaris')
  await page.findAll('[role=checkbox][aria-label^="Pilih: Langkah 4"]')[1]!.trigger('click')
  expect(page.text()).toContain('1 tugas dipilih')
  expect(box('Pilih semua tugas Kepala Bidang Statistik').attributes('aria-checked')).toBe('mixed')
  button('Batalkan pilihan').click()
  await flushPromises()
  expect(page.text()).not.toContain('tugas dipilih')
})

test('what is ticked is assigned at once, and a refusal stands in the dialog with the choice kept', async () => {
  await open()
  await box('Pilih semua tugas Kepala Bidang Statistik').trigger('click')
  await vi.waitFor(() => expect(page.text()).toContain('2 tugas dipilih'))
  button('Alihkan ke …').click()
  await vi.waitFor(() => expect(document.querySelector('[role=dialog] textarea')).not.toBeNull())
  const dialog = document.querySelector<HTMLElement>('[role=dialog]')!
  expect(dialog.textContent).toContain('Alihkan 2 tugas?')
  const picker = dialog.querySelector<HTMLElement>('[aria-haspopup=listbox]')!
  picker.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }))
  picker.click()
  await vi.waitFor(() => expect(document.querySelector('[role=option]')).not.toBeNull())
  expect(document.querySelector('[role=option]')!.textContent).toContain('5 tugas menunggu')
  document.querySelector<HTMLElement>('[role=option]')!.click()
  await flushPromises()
  expect(dialog.querySelector('[aria-label="Batalkan pilihan Sekretaris"]')).not.toBeNull()
  const reason = dialog.querySelector('textarea')!
  reason.value = 'Cuti.'
  reason.dispatchEvent(new Event('input'))
  await flushPromises()
  answer = { __typename: 'TaskNotOpen', message: '“Jumlah Puskesmas”: tugas ini sudah tidak terbuka.' }
  const verb = [...dialog.querySelectorAll('button')].find((each) => each.textContent.trim() === 'Alihkan')!
  verb.click()
  await vi.waitFor(() => expect(dialog.querySelector('[role=alert]')).not.toBeNull())
  expect(dialog.querySelector('[role=alert]')!.textContent).toContain('sudah tidak terbuka')
  const request = { tasks: ['t1', 't2'], performers: ['Sekretaris'], reason: 'Cuti.' }
  expect(sent).toEqual([{ ...request, clientMutationId: expect.any(String) }])
  answer = { __typename: 'TasksAssigned', tasks }
  verb.click()
  await vi.waitFor(() => expect(page.text()).not.toContain('tugas dipilih'))
})

test('who oversees nothing is told so', async () => {
  person = { ...anyPerson('Operator'), access: 'OPD_USER', isSupervisor: false }
  nodes = []
  await open()
  expect(page.get('h2').text()).toBe('Halaman ini untuk admin dan pengawas')
  expect(page.find('[role=search]').exists()).toBe(false)
})
