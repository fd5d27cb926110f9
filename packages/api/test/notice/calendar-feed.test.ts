import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { completeTask, pauseTask } from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, represent, table, workplace } from '../run/workplace.ts'

const clock = new HeldClock('2026-03-12T08:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read, publicUrl: 'https://alur.contoh.id' })
  place = await workplace(open)
})
afterAll(() => open?.close())

async function feedOf(reader: Reader): Promise<string> {
  const { makeCalendarFeed } = await asked<{ makeCalendarFeed: { path: string } }>(
    reader,
    'mutation { makeCalendarFeed { ... on CalendarFeedMade { path } } }',
  )
  return makeCalendarFeed.path
}
/** As a calendar program asks: without a session. */
const fetched = (path: string) => fetch(open.url + path)
async function events(path: string) {
  const response = await fetched(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component)
    return { uid, summary, from: startDate.toJSDate().toISOString(), until: endDate.toJSDate().toISOString() }
  })
}

it('a calendar holds the open tasks with a due time of whoever has its address, and of those they act for', async () => {
  const path = await feedOf(place.readers['pengganti']!)
  expect(await events(path)).toEqual([])
  const { task } = await atWork(place)
  const due = {
    ...{ uid: `${task}@satualur`, summary: 'Batas waktu: Menyusun data' },
    ...{ from: '2026-03-16T03:00:00.000Z', until: '2026-03-17T00:00:00.000Z' },
  }
  expect(await events(path)).toEqual([due])
  const deputy = await feedOf(place.readers['kabid']!)
  expect(await events(deputy)).toEqual([])
  await represent(place, 'pengganti', 'kabid', '2026-03-12')
  expect(await events(deputy)).toEqual([due])
  await pauseTask(place.admin, { task, reason: 'Menunggu surat' })
  expect(await events(path)).toEqual([])
  const other = await atWork(place)
  expect((await events(path)).map(({ uid }) => uid)).toEqual([`${other.task}@satualur`])
  await completeTask(place.readers['operator']!, { task: other.task, handovers: table })
  expect(await events(path)).toEqual([])
})

it('an address stops working when another is made, when it is revoked, and when the person has no access any more', async () => {
  const first = await feedOf(place.readers['operator']!)
  const second = await feedOf(place.readers['operator']!)
  expect((await fetched(first)).status).toBe(404)
  expect((await fetched(second)).status).toBe(200)
  await open.owner.query('update person set is_active = false where id = $1', [place.people['operator']])
  expect((await fetched(second)).status).toBe(404)
  await open.owner.query('update person set is_active = true where id = $1', [place.people['operator']])
  const revoking = 'mutation { revokeCalendarFeed { __typename } }'
  expect(await asked(place.readers['operator']!, revoking)).toEqual({
    revokeCalendarFeed: { __typename: 'CalendarFeedRevoked' },
  })
  expect((await fetched(second)).status).toBe(404)
})

it('only the hash of an address is kept, and what was never one is answered alike', async () => {
  const path = await feedOf(place.readers['operator']!)
  const secret = path.slice('/calendar/'.length, -'.ics'.length)
  const { rows } = await open.owner.query('select f::text as row from calendar_feed f')
  expect(rows.map(({ row }) => row).join()).not.toContain(secret)
  const answers = [
    `/calendar/${'x'.repeat(43)}.ics`,
    '/calendar/.ics',
    `/calendar/${secret}`,
    '/calendar/%00.ics',
  ]
  for (const wrong of answers) expect([wrong, (await fetched(wrong)).status]).toEqual([wrong, 404])
})
