import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { noticesOf } from '../notice/telling.ts'
import type { WebhookSink } from '../notice/webhook-sink.ts'
import { webhookSink } from '../notice/webhook-sink.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { completeTask, extendDeadline } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { sharedWork, withDeadlines } from '../run/sops.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, table, workplace } from '../run/workplace.ts'
import { amend, preview, withDaysOff } from './amending.ts'

// `jawaban` is six working days from the start and three more, kept by row 3; `laporan` one day from row 2 to the end.
const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let sink: WebhookSink
let place: Workplace
beforeAll(async () => {
  sink = await webhookSink()
  open = await openHouse({
    ...{ clock: clock.read, innerHosts: ['127.0.0.1'], publicUrl: 'https://alur.contoh.id' },
  })
})
afterAll(async () => {
  await open?.close()
  await sink?.close()
})
beforeEach(async () => {
  clock.set('2026-03-02T09:00')
  place = await workplace(open, withDeadlines(sharedWork).replace('endsAt: 4', 'endsAt: 3'))
  await open.house.jobs.settle()
  sink.answer = { status: 204 }
  sink.received.length = 0
})

const at = (local: string) => new Date(`${local}+08:00`).toISOString()
const reason = 'Hari jadi kabupaten.'
const settle = () => open.house.jobs.settle()

const runsOut = async (run: string) => {
  const { run: shown } = await asked<{ run: { deadlines: { id: string; runsOutAt: string }[] } }>(
    place.admin,
    'query ($id: ID!) { run(id: $id) { deadlines { id runsOutAt } } }',
    { id: run },
  )
  return new Map(shown.deadlines.map(({ id, runsOutAt }) => [id, runsOutAt]))
}

it('statutory deadlines that an amended calendar moves are previewed, and then run out as the preview told', async () => {
  const plain = await atWork(place)
  const extended = await atWork(place)
  await extendDeadline(place.admin, { run: extended.run, deadline: 'jawaban', reason })
  const over = await atWork(place)
  await completeTask(place.operator, { task: over.task, handovers: table })
  const calendar = await withDaysOff(place.admin, '2026-03-05')
  const before = await runsOut(extended.run)

  const told = await preview(place.admin, calendar)
  expect(told).toMatchObject({ deadlineCount: 3, deadlineChanges: { totalCount: 3 } })
  expect(told.deadlineChanges.nodes[0]).toMatchObject({
    ...{ formerRunsOutAt: at('2026-03-10T16:00'), runsOutAt: at('2026-03-11T16:00'), isProvisional: false },
    deadline: { title: 'Pemberitahuan tertulis' },
  })
  expect(told.deadlineChanges.nodes.at(-1)).toMatchObject({
    ...{ formerRunsOutAt: at('2026-03-13T16:30'), runsOutAt: at('2026-03-16T16:00') },
    deadline: { run: { id: extended.run } },
  })
  const { pageInfo } = (await preview(place.admin, calendar, { first: 2 })).deadlineChanges
  const rest = await preview(place.admin, calendar, { first: 2, after: pageInfo.endCursor })
  expect([pageInfo.hasNextPage, rest.deadlineChanges.nodes.map(({ id }) => id)]).toEqual([
    true,
    told.deadlineChanges.nodes.slice(2).map(({ id }) => id),
  ])
  expect(await runsOut(extended.run)).toEqual(before)

  await amend(place.admin, { calendar, reason })
  await settle()
  const moved = new Map(told.deadlineChanges.nodes.map(({ id, runsOutAt }) => [id, runsOutAt]))
  for (const { run } of [plain, extended, over])
    for (const [id, runsOutAt] of await runsOut(run))
      expect(runsOutAt).toBe(moved.get(id) ?? at('2026-03-03T16:00'))
  expect(await preview(place.admin, calendar)).toMatchObject({ deadlineCount: 0, taskCount: 0 })
})

it('a moved deadline is told to whoever is at work on the run or watches over it, once, with both times', async () => {
  const { run } = await atWork(place)
  await amend(place.admin, { calendar: await withDaysOff(place.admin, '2026-03-05'), reason })
  await settle()
  const sentence =
    'Tenggat undang-undang “Pemberitahuan tertulis” berubah karena kalender: 10 Maret → 11 Maret · “Hari jadi kabupaten.”'
  for (const name of ['operator', 'kepala']) {
    const told = (await noticesOf(place.readers[name]!)).filter(({ kind }) => kind === 'DEADLINE_RECOUNTED')
    expect(told).toMatchObject([{ run: { id: run }, topic: 'DUE', sentence }])
  }
  expect(await noticesOf(place.readers['pembaca']!)).toEqual([])
})

it('a webhook is told when a deadline is extended, moves, comes near and has passed, by title and law', async () => {
  const kinds = ['EXTENDED', 'RECOUNTED', 'AT_RISK', 'DUE', 'LATE'].map((kind) => `DEADLINE_${kind}`)
  const input = { url: sink.url, kinds }
  const making = 'mutation ($input: MakeWebhookInput!) { makeWebhook(input: $input) { __typename } }'
  await asked(place.admin, making, { input })
  const { run } = await atWork(place)
  await amend(place.admin, { calendar: await withDaysOff(place.admin, '2026-03-05'), reason })
  await settle()
  await extendDeadline(place.admin, { run, deadline: 'jawaban', reason })
  // The deadline of the extension is on 16 March; Nyepi and Idulfitri close the office from the 18th to the 24th.
  for (const local of ['2026-03-16T11:00', '2026-03-16T16:00', '2026-03-17T08:00']) {
    clock.set(local)
    await settle()
    await open.house.jobs.run('notice.escalate')
    await settle()
  }
  const messages = sink.received.map(({ body }) => JSON.parse(body) as { type: string; data: object })
  expect(messages.map(({ type }) => type)).toEqual(
    ['recounted', 'extended', 'at_risk', 'due', 'late'].map((kind) => `deadline.${kind}`),
  )
  expect(messages.at(-1)!.data).toMatchObject({
    ...{ run: { id: run }, task: null },
    deadline: {
      ...{ key: 'jawaban', title: 'Pemberitahuan tertulis', basis: 'UU 14/2008 Pasal 22 ayat (7)' },
      runsOutAt: at('2026-03-16T16:00'),
    },
  })
  expect(new Set(sink.received.map(({ headers }) => headers['webhook-id'])).size).toBe(messages.length)
})

it('a calendar holds the deadlines of the runs that its owner is at work on or watches over, until they are kept', async () => {
  const held = async (reader: Reader) => {
    const { makeCalendarFeed } = await asked<{ makeCalendarFeed: { path: string } }>(
      reader,
      'mutation { makeCalendarFeed { ... on CalendarFeedMade { path } } }',
    )
    const response = await fetch(open.url + makeCalendarFeed.path)
    return new ICAL.Component(ICAL.parse(await response.text()) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .filter(({ summary }) => summary.startsWith('Tenggat undang-undang'))
      .map(({ uid, summary, description, startDate, endDate }) => ({
        ...{ uid, summary, description },
        ...{ from: startDate.toJSDate().toISOString(), until: endDate.toJSDate().toISOString() },
      }))
  }
  const { run } = await atWork(place, '3')
  const answer = {
    ...{ uid: `${run}.jawaban@satualur`, summary: 'Tenggat undang-undang: Pemberitahuan tertulis' },
    description: 'Unggah Data Sektoral · UU 14/2008 Pasal 22 ayat (7)',
    ...{ from: at('2026-03-09T13:18'), until: at('2026-03-10T16:00') },
  }
  const { kepala, pengganti, pembaca } = place.readers
  for (const reader of [kepala!, pengganti!]) expect(await held(reader)).toContainEqual(answer)
  expect(await held(pembaca!)).toEqual([])
  const task = await openTask(place.admin, run, '3')
  for (const reader of [place.admin, place.operator, pengganti!]) await completeTask(reader, { task })
  expect((await held(kepala!)).map(({ uid }) => uid)).toEqual([`${run}.laporan@satualur`])
})
