import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import StartRunPage from './StartRunPage.vue'

const role = { __typename: 'Role', key: 'walidata', name: 'Walidata' }
const row = (number: string, activity: string, kind: string, per: string | null = null) => ({
  __typename: 'Step',
  key: number,
  number,
  activity,
  waktu: { __typename: 'Waktu', text: '5 menit', per },
  acts: [{ __typename: 'Act', key: number, kind, performers: [role] }],
})
const asked = (version: object) => ({
  StartRunForm: {
    viewer: {
      __typename: 'Viewer',
      person: { __typename: 'Person', id: 'admin', access: 'ADMIN', opd: null },
    },
    sops: {
      __typename: 'SopConnection',
      totalCount: 1,
      nodes: [{ __typename: 'Sop', id: 's1', title: 'Permintaan data', openRunCount: 0, version: head }],
    },
    opds: [{ __typename: 'Opd', id: 'o1', name: 'Dinas Kominfo' }],
  },
  StartTerms: { sop: { __typename: 'Sop', id: 's1', version: { ...head, ...version } } },
  FirstTasks: {
    sop: { __typename: 'Sop', id: 's1', version: { ...head, roles: [{ ...role, players: [] }] } },
  },
  StartRun: { startRun: { __typename: 'NotAllowed', message: 'Tidak berwenang.' } },
})
const head = {
  __typename: 'SopVersion',
  id: 'v1',
  header: { __typename: 'SopHeader', number: '1/2026' },
}
const twoWaysIn = {
  areStartsAlternatives: true,
  steps: [
    row('1', 'Menerima permintaan langsung', 'START'),
    row('2', 'Menerima permintaan melalui surel', 'START'),
    row('3', 'Menjawab permintaan', 'END', 'berkas'),
  ],
}
let answers: ReturnType<typeof asked>
let isLineCut: boolean
let sent: { at?: string[]; items?: number; clientMutationId: string }[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'StartRun') {
    sent.push(variables.input)
    if (isLineCut) return Promise.reject(new TypeError('the line is cut'))
  }
  const data = answers[operationName as keyof typeof answers]
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})

beforeEach(async () => {
  sent = []
  isLineCut = false
  vi.stubGlobal('fetch', network)
  await client.clearStore()
})
afterEach(() => {
  page.unmount()
  vi.unstubAllGlobals()
})

let page: ReturnType<typeof mount>
async function open(version: object) {
  answers = asked(version)
  await router.replace('/pelaksanaan/mulai?for=matter&opd=o1')
  page = mount(StartRunPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.text()).toContain('Tugas pertama sampai kepada'))
  await flushPromises()
  await page.get('input:not([type=number])').setValue('Permintaan anggaran')
}
const button = () => page.findAll('button').find((each) => each.text() === 'Mulai')!

test('where starts exclude each other one is chosen first, and the run opens at that one', async () => {
  await open(twoWaysIn)
  expect(button().attributes('disabled')).toBeDefined()
  expect(page.get('aside').text()).toContain('Menerima permintaan langsung')
  const starts = page.findAll('[role=radiogroup]').find((group) => group.text().includes('surel'))!
  await starts.findAll('[role=radio]')[1]!.trigger('click')
  await flushPromises()
  expect(page.get('aside').text()).not.toContain('Menerima permintaan langsung')
  await button().trigger('click')
  await vi.waitFor(() => expect(sent).toMatchObject([{ at: ['2'] }]))
})

test('where times count each of something its number is asked for, and may stay empty', async () => {
  const steps = [row('1', 'Mendata berkas', 'START', 'berkas'), row('2', 'Menyimpan', 'END')]
  await open({ areStartsAlternatives: false, steps })
  expect(page.text()).toContain('Jumlah berkas (boleh kosong)')
  expect(button().attributes('disabled')).toBeUndefined()
  await page.get('input[type=number]').setValue('12')
  await button().trigger('click')
  await vi.waitFor(() => expect(sent).toMatchObject([{ items: 12 }]))
  expect(sent[0]).not.toHaveProperty('at')
})

test('what was not answered is started again as the same request', async () => {
  await open({ areStartsAlternatives: false, steps: [row('1', 'Menjawab', 'END')] })
  expect(page.find('input[type=number]').exists()).toBe(false)
  isLineCut = true
  await button().trigger('click')
  await vi.waitFor(() => expect(page.find('[role=alert]').exists()).toBe(true))
  isLineCut = false
  await button().trigger('click')
  await vi.waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toEqual(sent[0])
})
