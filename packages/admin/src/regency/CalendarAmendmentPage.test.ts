import type { WorkingCalendar } from '@satualur/engine'
import { usualCalendar, withWholeDays } from '@satualur/engine'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import type { AmendCalendarInput } from '../generated/graphql.ts'
import { keepAmendment, keptAmendment } from './amendment/kept-amendment.ts'
import { toldCalendar } from './any-calendar.ts'
import CalendarAmendmentPage from './CalendarAmendmentPage.vue'

const base = usualCalendar('Asia/Jakarta')
const withDay = (date: string, name: string): WorkingCalendar => ({
  ...base,
  daysOff: { ...base.daysOff, [date]: { name, kind: 'local', isVerified: true } },
})
const wanted = withDay('2026-04-20', 'Hari Jadi Kabupaten')
const opd = { __typename: 'Opd', id: 'o1', name: 'Dinas Kesehatan', shortName: 'Dinkes' }
const preview = {
  ...{ __typename: 'CalendarPreview', taskCount: 2, laterCount: 2, earlierCount: 0, overdueCount: 0 },
  ...{ rescuedCount: 1, certainRunCount: 0, provisionalRunCount: 3 },
  byOpd: [{ __typename: 'OpdDueChanges', taskCount: 2, opd }],
  byPerson: [
    {
      ...{ __typename: 'PersonDueChanges', taskCount: 2 },
      person: { __typename: 'Person', id: 'p2', name: 'Operator Dinkes', position: 'Operator Dinkes' },
    },
  ],
  deadlineCount: 1,
  deadlineChanges: {
    ...{ __typename: 'DeadlineChangeConnection', totalCount: 1 },
    nodes: [
      {
        ...{ __typename: 'DeadlineChange', id: 'r2:jawaban', isProvisional: false },
        ...{ formerRunsOutAt: '2026-04-22T09:00:00Z', runsOutAt: '2026-04-23T09:00:00Z' },
        deadline: {
          ...{ __typename: 'Deadline', id: 'r2:jawaban', title: 'Pemberitahuan tertulis' },
          ...{
            basis: 'UU 14/2008 Pasal 22 ayat (7)',
            run: { __typename: 'Run', id: 'r2', title: 'Anggaran' },
          },
        },
      },
    ],
  },
  changes: {
    ...{ __typename: 'DueChangeConnection', totalCount: 2 },
    nodes: ['t1', 't2'].map((id) => ({
      ...{ __typename: 'DueChange', id, isProvisional: id === 't2' },
      ...{ formerDueAt: '2026-04-20T02:00:00Z', dueAt: '2026-04-21T02:00:00Z' },
      task: {
        ...{ __typename: 'Task', id, step: { __typename: 'Step', activity: `Mengisi tabel ${id}` } },
        run: { __typename: 'Run', id: 'r1', title: 'Luas Panen', opd },
      },
    })),
  },
}

let access: string
let inForce: ReturnType<typeof toldCalendar>
let told: object
let answers: object[]
let sent: AmendCalendarInput[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  const isSent = operationName === 'AmendCalendar'
  if (isSent) sent.push(variables.input)
  const data = {
    CalendarAmendment: {
      viewer: {
        __typename: 'Viewer',
        person: { __typename: 'Person', id: 'p1', access },
        regency: { __typename: 'Regency', id: 'g1', calendar: inForce },
      },
    },
    CalendarEffect: { previewCalendarAmendment: told },
    AmendCalendar: { amendCalendar: isSent ? answers.shift() : null },
  }[operationName as 'CalendarEffect']
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
const amended = {
  __typename: 'CalendarAmended',
  regency: {
    ...{ __typename: 'Regency', id: 'g1' },
    recount: { __typename: 'CalendarRecount', left: 4, done: 0 },
  },
}

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[access, inForce, told, answers, sent] = ['ADMIN', toldCalendar(3), preview, [amended], []]
  localStorage.clear()
  keepAmendment('p1', {
    ...{ base, revision: 3, calendar: wanted },
    ...{ reason: '', decree: '', tried: null },
  })
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open() {
  await router.replace('/undangan/x?year=2026')
  page = mount(CalendarAmendmentPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.findAll('h2').length).toBeGreaterThan(0))
  await flushPromises()
}
const apply = async () => {
  await page.get('form').trigger('submit')
  await flushPromises()
}

test('what changes, what it does to whom, and each due time, old and new', async () => {
  await open()
  for (const words of [
    'Senin, 20 April 2026: Menjadi libur: Hari Jadi Kabupaten (libur daerah)',
    'Batas waktu 2 tugas terbuka bergeser.',
    '1 tenggat undang-undang bergeser.',
    'Tidak lagi terlambat 1',
    'Di 3 pelaksanaan, batas waktu tetap sementara',
    'Dinas Kesehatan2 tugas',
    'Operator Dinkes2 tugas',
  ])
    expect(page.text()).toContain(words)
  const [certain, provisional] = page.get('section[aria-label="Batas waktu lama dan baru"]').findAll('li')
  expect(certain!.text()).toMatch(/Mengisi tabel t1.*20 Apr 09.00.*21 Apr 09.00$/)
  expect(provisional!.text()).toContain('(sementara)')
  const [deadline] = page
    .get('section[aria-label="Tenggat undang-undang lama dan baru"]')
    .findAll('li')
    .map((line) => line.text())
  expect(deadline).toMatch(/^Pemberitahuan tertulisAnggaran · UU 14.*22 Apr 16.00.*23 Apr 16.00$/)
})

test('it is applied with a reason, on the revision that it was decided on', async () => {
  await open()
  await apply()
  expect(sent).toEqual([])
  expect(page.text()).toContain('Tuliskan alasannya.')
  await page.get('textarea').setValue('  Hari jadi kabupaten. ')
  expect(keptAmendment('p1')!.reason).toBe('  Hari jadi kabupaten. ')
  await page.get('form input').setValue('SK Bupati 188/12/2026')
  await apply()
  expect(sent).toMatchObject([
    { expecting: 3, reason: 'Hari jadi kabupaten.', decree: 'SK Bupati 188/12/2026' },
  ])
  expect(sent[0]!.calendar.daysOff).toContainEqual({
    ...{ date: '2026-04-20', name: 'Hari Jadi Kabupaten', kind: 'LOCAL', isVerified: true },
  })
  await vi.waitFor(() =>
    expect(router.currentRoute.value).toMatchObject({ name: 'working-calendar', query: { year: '2026' } }),
  )
  expect(keptAmendment('p1')).toBeNull()
})

test('that days count whole is told as a change of its own, and sent', async () => {
  keepAmendment('p1', {
    ...{ base, revision: 3, calendar: withWholeDays(base, true) },
    ...{ reason: 'Perbup 7/2026.', decree: '', tried: null },
  })
  await open()
  expect(page.text()).toContain('Waktu dalam hari berakhir saat kantor tutup (semula: pada jam yang sama)')
  await apply()
  expect(sent).toMatchObject([{ calendar: { areDaysWhole: true } }])
})

test('a refusal is told, nothing is lost, and the same request goes out under the same name', async () => {
  const refusal = { __typename: 'CalendarUnchanged', message: 'Kalender sudah demikian.' }
  answers = [refusal, refusal, amended]
  await open()
  await page.get('textarea').setValue('Hari jadi.')
  await apply()
  await vi.waitFor(() => expect(page.text()).toContain('Kalender sudah demikian.'))
  await apply()
  await page.get('textarea').setValue('Hari jadi kabupaten.')
  await apply()
  await vi.waitFor(() => expect(sent).toHaveLength(3))
  const [first, second, third] = sent.map(({ clientMutationId }) => clientMutationId)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('an amendment of somebody else goes before: the own one is laid over it, and says so', async () => {
  inForce = toldCalendar(4, withDay('2026-02-02', 'Banjir'))
  await open()
  expect(page.text()).toContain('Kalender diubah orang lain sejak Anda mulai.')
  expect(page.text()).not.toContain('Banjir')
  await page.get('textarea').setValue('Hari jadi.')
  await apply()
  expect(sent[0]).toMatchObject({ expecting: 4 })
  expect(sent[0]!.calendar.daysOff.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Banjir', 'Hari Jadi Kabupaten']),
  )
})

test('what somebody else has already brought about is no change any more', async () => {
  inForce = toldCalendar(4, wanted)
  await open()
  expect(page.text()).toContain('Belum ada perubahan')
  expect(keptAmendment('p1')).toBeNull()
})

test('a calendar that nobody could count with is told finding by finding', async () => {
  const finding = { __typename: 'CalendarFinding', message: 'Menurut kalender ini kantor tidak pernah buka.' }
  told = { __typename: 'CalendarUnsound', message: 'Kalender belum dapat dipakai.', findings: [finding] }
  await open()
  expect(page.get('[role=alert]').text()).toContain(finding.message)
})

test('who is no admin is told whose page this is', async () => {
  access = 'OPD_USER'
  await open()
  expect(page.text()).toContain('Halaman ini untuk admin')
  expect(page.find('form').exists()).toBe(false)
})
