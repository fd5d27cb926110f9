import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import CalendarPage from './CalendarPage.vue'

const year = new Date().getFullYear()
const turn = (period: string, state: string, opensOn: string, endsOn: string, run: string | null = null) => ({
  ...{ __typename: 'Turn', id: `c1.${period}`, period, state, opensOn, endsOn, waiver: null },
  withdrawnWaivers: [] as object[],
  run: run && { __typename: 'Run', id: run, status: 'RUNNING' },
  obstacle:
    state === 'BLOCKED'
      ? {
          ...{ __typename: 'TurnObstacle', kind: 'ROLE_WITHOUT_PLAYER', triedOn: opensOn },
          sentence: 'Belum ada pelaksana untuk Wali Data.',
        }
      : null,
})
const row = (turns: object[]) => ({
  __typename: 'ScheduleTurns',
  schedule: {
    ...{ __typename: 'Schedule', id: 'c1' },
    dataset: {
      ...{ __typename: 'Dataset', id: 'd1', title: 'Luas Panen' },
      opd: { __typename: 'Opd', id: 'o1', name: 'Dinas Pertanian', shortName: 'Dispertan' },
    },
    sop: { __typename: 'Sop', id: 's1', title: 'Pengunggahan Data' },
  },
  turns,
})
const calendar = (rows: ReturnType<typeof row>[], counts: [string, number][]) => ({
  ...{ __typename: 'TurnCalendar', totalCount: rows.length, nodes: rows },
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  counts: counts.map(([state, count]) => ({ __typename: 'TurnCount', state, count })),
})

/** From then on the turn is waived, and the calendar tells so. */
function waived() {
  const by = { __typename: 'Person', id: 'p2', name: 'Kepala Bidang' }
  const waiver = { __typename: 'TurnWaiver', at: '2026-01-01T00:00Z', reason: 'Sensus.', by }
  const one = { ...turn(`${year}-T1`, 'WAIVED', `${year}-04-06`, `${year}-07-05`), waiver }
  rows = [row([one])]
  return { waiveTurn: { __typename: 'TurnWaived', turn: one } }
}

let access: string
let rows: ReturnType<typeof row>[]
const network = vi.fn((_url: string, init?: { body?: string }) => {
  const { operationName } = JSON.parse(init?.body ?? '{}') as { operationName: string }
  const person = { __typename: 'Person', id: 'p', access, opd: { __typename: 'Opd', id: 'o1' } }
  const blocked = rows.map((one) =>
    row(one.turns.filter((each) => 'state' in each && each.state === 'BLOCKED')),
  )
  const data =
    operationName === 'Calendar'
      ? {
          viewer: { __typename: 'Viewer', person },
          blocked: calendar(blocked, []),
          turns: calendar(
            rows,
            rows.length > 0
              ? [
                  ['OPEN', 1],
                  ['BLOCKED', 1],
                ]
              : [],
          ),
        }
      : operationName === 'WaiveTurn'
        ? waived()
        : { opds: [] }
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
  access = 'ADMIN'
  rows = [
    row([
      turn(`${year - 1}-T4`, 'OPEN', `${year}-01-06`, `${year}-04-05`, 'r1'),
      turn(`${year}-T1`, 'BLOCKED', `${year}-04-06`, `${year}-07-05`),
    ]),
  ]
  await client.clearStore()
  network.mockClear()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open(query = '') {
  await router.replace(`/undangan/x${query}`)
  page = mount(CalendarPage, { global: { plugins: [router] } })
  await vi.waitFor(() =>
    expect(page.find('h2, ul[aria-label="Keadaan"] button, h3, .text-center').exists()).toBe(true),
  )
  await vi.waitFor(() => expect(page.text()).toMatch(/Luas Panen|Belum ada jadwal|Tidak ada yang cocok/))
}
const cells = () => page.findAll('a[title]').filter((link) => link.attributes('title')!.includes('Triwulan'))

test('each turn is a cell with its period and its state in words, and leads to its run or to what is to be done', async () => {
  await open()
  expect(cells().map((cell) => cell.attributes('title'))).toEqual([
    `Triwulan IV ${year - 1}: Berjalan`,
    `Triwulan I ${year}: Terhalang`,
  ])
  expect(cells()[0]!.attributes('href')).toBe('/pelaksanaan/r1')
  expect(cells()[1]!.attributes('href')).toContain(`turn=c1.${year}-T1`)
})

test('what keeps turns from opening is told to admins, with the place where it is mended', async () => {
  await open()
  const note = page.get('[role=region]')
  expect(note.text()).toContain('Belum ada pelaksana untuk Wali Data.')
  expect(note.get('a').attributes('href')).toBe('/sop/s1')
  page.unmount()
  access = 'VIEWER'
  await client.clearStore()
  await open()
  expect(page.find('[role=region]').exists()).toBe(false)
})

test('an admin who looks at a turn that cannot open is led to where it is mended; others read why', async () => {
  const dialog = () => document.querySelector('[role=dialog]')!
  await open(`?turn=c1.${year}-T1`)
  await vi.waitFor(() => expect(dialog().textContent).toContain('Belum ada pelaksana untuk Wali Data.'))
  const mend = [...dialog().querySelectorAll('a')].find(({ textContent }) => textContent === 'Tunjuk pemeran')
  expect(mend?.getAttribute('href')).toBe('/sop/s1')
  page.unmount()
  access = 'VIEWER'
  await client.clearStore()
  await open(`?turn=c1.${year}-T1`)
  await vi.waitFor(() => expect(dialog().textContent).toContain('Belum ada pelaksana untuk Wali Data.'))
  expect(dialog().textContent).not.toContain('Tunjuk pemeran')
})

test('year, agency and state are asked for as the address says', async () => {
  await open('?year=2024&opd=o1&state=MISSED')
  const asked = network.mock.calls.map(([, init]) => JSON.parse(String(init?.body)))
  expect(asked.find(({ operationName }) => operationName === 'Calendar').variables).toMatchObject({
    ...{ from: '2024-01-01', to: '2024-12-31' },
    filter: { opd: 'o1', state: ['MISSED'] },
  })
})

test('a waived period tells why, and what was waived and taken back before; an admin may take it back', async () => {
  const by = { __typename: 'Person', id: 'p2', name: 'Kepala Bidang' }
  const waiver = (reason: string) => ({ __typename: 'TurnWaiver', at: '2026-01-01T00:00Z', reason, by })
  const withdrawn = {
    ...{ __typename: 'WithdrawnWaiver', waiver: waiver('Sensus.'), reason: 'Keliru.' },
    by: { ...by, id: 'p3', name: 'Kepala Dinas' },
  }
  const waived = turn(`${year}-T1`, 'WAIVED', `${year}-04-06`, `${year}-07-05`)
  rows = [row([{ ...waived, waiver: waiver('Data digabung.'), withdrawnWaivers: [withdrawn] }])]
  await open(`?turn=c1.${year}-T1`)
  const dialog = () => document.querySelector('[role=dialog]')!
  await vi.waitFor(() =>
    expect(dialog().textContent).toContain('Ditiadakan oleh Kepala Bidang: “Data digabung.”'),
  )
  expect(dialog().textContent).toContain(
    'Pernah ditiadakan oleh Kepala Bidang: “Sensus.”. Diberlakukan lagi oleh Kepala Dinas: “Keliru.”',
  )
  const buttons = () =>
    [...document.querySelectorAll('[role=dialog] button')].map((each) => each.textContent.trim())
  expect(buttons()).toContain('Berlakukan lagi')
  expect(buttons()).not.toContain('Tiadakan periode')
  page.unmount()
  access = 'OPD_USER'
  await client.clearStore()
  await open(`?turn=c1.${year}-T1`)
  await vi.waitFor(() => expect(dialog().textContent).toContain('Data digabung.'))
  expect(buttons()).not.toContain('Berlakukan lagi')
})

test('once a period is waived its dialog closes, though the command is no longer there', async () => {
  await open(`?turn=c1.${year}-T1`)
  const button = (label: string) =>
    [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
      .filter(({ textContent }) => textContent.trim() === label)
      .at(-1)!
  await vi.waitFor(() => expect(button('Tiadakan periode')).toBeDefined())
  button('Tiadakan periode').click()
  const reason = await vi.waitFor(() => {
    const field = document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')
    expect(field).not.toBeNull()
    return field!
  })
  reason.value = 'Sensus.'
  reason.dispatchEvent(new Event('input'))
  await nextTick()
  button('Tiadakan periode').click()
  await vi.waitFor(() => expect(cells()[0]!.attributes('title')).toContain('Ditiadakan'))
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
})

test('a regency without schedules is told what they are for', async () => {
  rows = []
  await open()
  expect(page.text()).toContain('Belum ada jadwal')
  page.unmount()
  await client.clearStore()
  await open('?state=MISSED')
  expect(page.text()).toContain('Tidak ada yang cocok')
})
