import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { router } from '../../app/route/router.ts'
import StartRunButton from './StartRunButton.vue'

const network = vi.fn<(uri: string, init: RequestInit) => Promise<Response>>()
const answers = (startRun: object) =>
  network.mockImplementation(() =>
    Promise.resolve(
      new Response(JSON.stringify({ data: { startRun } }), {
        headers: { 'content-type': 'application/json' },
      }),
    ),
  )

beforeEach(() => vi.stubGlobal('fetch', network))
afterEach(() => {
  vi.unstubAllGlobals()
  network.mockReset()
})

async function start() {
  const input = { sop: 's1', dataset: 'd1', period: '2026-03' }
  const part = mount(StartRunButton, { props: { input }, global: { plugins: [router] } })
  await part.get('button').trigger('click')
  await vi.waitFor(() => expect(part.get('button').text()).toBe('Mulai'))
  await flushPromises()
  return part
}

test('roles that nobody plays are named beside the button', async () => {
  answers({
    __typename: 'RoleWithoutPlayer',
    message: 'Belum ada pelaksana untuk beberapa peran.',
    roles: [
      { __typename: 'Role', key: 'walidata', name: 'Wali Data' },
      { __typename: 'Role', key: 'kepala', name: 'Kepala OPD' },
    ],
  })
  const note = (await start()).get('[role=alert]')
  expect(note.text()).toContain('Belum ada pelaksana untuk beberapa peran.')
  expect(note.findAll('li').map((role) => role.text())).toEqual(['Wali Data', 'Kepala OPD'])
})

test('a run that is under way already can be opened from the refusal', async () => {
  answers({
    __typename: 'RunAlreadyOpen',
    message: 'SOP ini sedang berjalan.',
    run: { __typename: 'Run', id: 'r7', title: 'Luas Panen', period: '2026-03' },
  })
  const link = (await start()).get('[role=alert] a')
  expect(link.text()).toBe('Luas Panen, Maret 2026')
  expect(link.attributes('href')).toBe('/pelaksanaan/r7')
})

test('what was chosen is what the server is asked to start', async () => {
  answers({ __typename: 'PeriodInvalid', message: 'Tuliskan seperti 2026-T1.' })
  expect((await start()).get('[role=alert]').text()).toContain('Tuliskan seperti 2026-T1.')
  expect(JSON.parse(String(network.mock.calls[0]?.[1].body)).variables.input).toEqual({
    sop: 's1',
    dataset: 'd1',
    period: '2026-03',
    clientMutationId: expect.any(String),
  })
})

test('a form that does not yet say what to start cannot be sent', () => {
  const part = mount(StartRunButton, { props: { input: null }, global: { plugins: [router] } })
  expect(part.get('button').attributes('disabled')).toBeDefined()
})
