import { mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { client } from '../../app/asking/client.ts'
import DeadlineLine from './DeadlineLine.vue'

const step = (number: string) => ({ key: number, number, activity: 'Menjawab' })
const deadline = (more: object) => ({
  ...{
    id: 'r1:jawaban',
    key: 'jawaban',
    title: 'Pemberitahuan tertulis',
    basis: 'UU 14/2008 Pasal 22 ayat (7)',
  },
  ...{
    openedAt: '2026-03-02T02:00:00Z',
    originalDueAt: '2026-03-16T02:00:00Z',
    dueAt: '2026-03-16T02:00:00Z',
  },
  ...{ runsOutAt: '2026-03-16T02:00:00Z', extendedAt: null, extendedBy: null, extensionReason: null },
  ...{ isProvisional: false, metAt: null, lapsedAt: null, verdict: 'RUNNING', mayExtend: false },
  ...{ remainingMinutes: 900, latenessMinutes: null },
  statutory: {
    ...{ key: 'jawaban', waktu: { reading: '10 hari kerja' }, extension: { reading: '7 hari kerja' } },
    ...{ startsWith: null, endsWith: step('9.') },
  },
  ...more,
})

const day = (date: string, more: object = {}) => ({
  ...{ __typename: 'CountedDay', date, from: `${date}T00:30:00Z`, to: `${date}T09:00:00Z`, dayOff: null },
  ...{ officeMinutes: 450, pausedMinutes: 0, usedMinutes: 450, lateMinutes: 0 },
  ...more,
})
const dayOff = { __typename: 'DayOff', date: '2026-03-19', name: 'Hari Suci Nyepi', isVerified: true }
const reckoned = {
  ...{ __typename: 'Run', id: 'r1' },
  deadlines: [
    {
      ...{ __typename: 'Deadline', id: 'r1:jawaban' },
      reckoning: {
        ...{ __typename: 'DeadlineReckoning', calendarRevision: 2, earlierDayCount: 0 },
        ...{ usedMinutes: 450, lateMinutes: 0 },
        days: [day('2026-03-17'), day('2026-03-19', { from: null, to: null, usedMinutes: 0, dayOff })],
      },
    },
  ],
}

let sent: object[] = []
let answer: object
vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'ExtendDeadline') sent.push(variables.input)
  const data = operationName === 'DeadlineReckoning' ? { run: reckoned } : { extendDeadline: answer }
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { render: () => null } }],
})
let shown: ReturnType<typeof mount>
const show = (more: object = {}) =>
  (shown = mount(DeadlineLine, {
    props: { deadline: deadline(more) as never, run: 'r1' },
    ...{ attachTo: document.body, global: { plugins: [router] } },
  }))
afterEach(async () => {
  shown.unmount()
  sent = []
  await client.clearStore()
})

test('a deadline says by which law it runs, until when, how much is left, and how it is counted', () => {
  const text = show().text()
  for (const words of [
    ...[
      'Pemberitahuan tertulis',
      'UU 14/2008 Pasal 22 ayat (7)',
      'paling lambat 16 Mar',
      'sisa 2 hari kerja',
    ],
    ...['10 hari kerja sejak awal pelaksanaan, 2 Mar', 'dipenuhi oleh selesainya langkah 9', 'Berjalan'],
  ])
    expect(text).toContain(words)
  expect(shown.findAll('button').map((button) => button.text())).toEqual(['Hari demi hari'])
})

test.each([
  [{ verdict: 'ON_TIME', metAt: '2026-03-12T02:00:00Z' }, 'dipenuhi 12 Mar', 'Dipenuhi tepat waktu'],
  [
    { verdict: 'LATE', metAt: '2026-03-17T02:00:00Z', latenessMinutes: 450 },
    'dipenuhi 17 Mar 09.00, lewat 1 hari kerja',
    'Terlambat dipenuhi',
  ],
  [
    { verdict: 'LATE', lapsedAt: '2026-03-17T02:00:00Z', latenessMinutes: 450 },
    'tanpa memenuhinya, lewat 1 hari kerja',
    'Tidak dipenuhi',
  ],
  [{ verdict: 'LAPSED', lapsedAt: '2026-03-03T02:00:00Z' }, 'tidak perlu dipenuhi lagi sejak 3 Mar', 'Gugur'],
  [{ verdict: 'OVERDUE', remainingMinutes: -60, latenessMinutes: 60 }, 'lewat 1 jam kerja', 'Terlewat'],
])('what became of it is said in words: %j', (more, sentence, word) => {
  const text = show(more).text()
  expect(text).toContain(sentence)
  expect(text).toContain(word)
})

test('an extension and an amended calendar stay beside what they have changed', () => {
  const text = show({
    ...{
      dueAt: '2026-03-17T02:00:00Z',
      runsOutAt: '2026-04-02T02:00:00Z',
      extendedAt: '2026-03-10T02:00:00Z',
    },
    ...{ extendedBy: { id: 'p', name: 'Atasan PPID', position: 'Atasan PPID' }, extensionReason: 'Dicari.' },
  }).text()
  expect(text).toContain('paling lambat 2 Apr')
  expect(text).toMatch(/Diperpanjang dari 17 Mar .* oleh Atasan PPID: “Dicari.”/)
  expect(text).toContain('semula 16 Mar')
})

test('who oversees the run extends it with a reason, and reads why not', async () => {
  answer = { __typename: 'DeadlineNotExtendable', message: 'Tenggat undang-undang ini sudah lewat.' }
  await show({ mayExtend: true })
    .get('[aria-label="Perpanjang tenggat “Pemberitahuan tertulis”"]')
    .trigger('click')
  await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).not.toBeNull())
  const dialog = document.querySelector('[role=dialog]')!
  expect(dialog.textContent).toContain('bertambah 7 hari kerja')
  const confirm = () =>
    [...dialog.querySelectorAll('button')].find((each) => each.textContent.trim() === 'Perpanjang')!.click()
  confirm()
  expect(sent).toEqual([])
  const field = dialog.querySelector('textarea')!
  field.value = 'Dokumen dicari.'
  field.dispatchEvent(new Event('input'))
  confirm()
  await vi.waitFor(() => expect(dialog.textContent).toContain('sudah lewat'))
  expect(sent).toMatchObject([{ run: 'r1', deadline: 'jawaban', reason: 'Dokumen dicari.' }])
})

test('it opens to the days that it was counted by', async () => {
  await show().get('button').trigger('click')
  await vi.waitFor(() => expect(shown.find('table').exists()).toBe(true))
  expect(shown.text()).toContain('Dihitung menurut kalender kerja revisi 2.')
  expect(shown.findAll('tbody tr').map((row) => row.get('th').text())).toEqual([
    expect.stringContaining('17 Mar'),
    expect.stringContaining('Hari Suci Nyepi'),
  ])
})
