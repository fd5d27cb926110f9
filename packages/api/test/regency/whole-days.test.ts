import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applied, exported } from '../configuration/applying.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { pauseTask, resumeTask } from '../run/commands.ts'
import { storedRun } from '../run/stored-run.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, shownTask, workplace } from '../run/workplace.ts'
import { amend, calendarOf, preview, withDaysOff } from './amending.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
})
afterAll(() => open?.close())

const at = (local: string) => new Date(`${local}+08:00`).toISOString()
const reason = 'Perbup 7/2026: hari dihitung penuh.'

/** A regency, its rows of three days, of two hours and of once round the clock under way since Monday at nine. */
async function underWay() {
  clock.set('2026-03-02T09:00')
  const place = await workplace(open)
  const [days, minutes, roundTheClock] = [
    await atWork(place),
    await atWork(place, '2'),
    await atWork(place, '3'),
  ]
  return { place, days, minutes, roundTheClock }
}

async function count(place: Workplace, areDaysWhole: boolean) {
  const { calendar } = await calendarOf(place.admin)
  const input = { calendar: { ...calendar, areDaysWhole }, reason }
  expect(await amend(place.admin, input)).toEqual({ __typename: 'CalendarAmended' })
  await open.house.jobs.settle()
}

const dueOf = async ({ admin }: Workplace, { task }: { task: string }) =>
  (await shownTask<{ dueAt: string }>(admin, task, 'dueAt')).dueAt

describe('an office that begins to count whole days', () => {
  it('sees each due time that moves before it is applied, and then that is what is done', async () => {
    const { place, days, minutes, roundTheClock } = await underWay()
    const unmoved = await Promise.all([minutes, roundTheClock].map((each) => dueOf(place, each)))
    const { calendar } = await calendarOf(place.admin)
    const told = await preview(place.admin, { ...calendar, areDaysWhole: true })
    expect(told).toMatchObject({ taskCount: 1, laterCount: 1, earlierCount: 0, deadlineCount: 0 })
    expect(told.changes.nodes).toMatchObject([
      { id: days.task, formerDueAt: at('2026-03-05T09:00'), dueAt: at('2026-03-05T16:00') },
    ])
    await count(place, true)
    expect(await dueOf(place, days)).toBe(told.changes.nodes[0]!.dueAt)
    expect(await Promise.all([minutes, roundTheClock].map((each) => dueOf(place, each)))).toEqual(unmoved)
    const { events } = await storedRun(open.owner, days.run)
    expect(events.at(-1)).toMatchObject({ type: 'DueRecounted', reason, clocks: [{ step: '1' }] })

    clock.set('2026-03-06T10:00')
    const later = await atWork(place)
    expect(await dueOf(place, later)).toBe(at('2026-03-11T16:00'))
    await count(place, false)
    expect([await dueOf(place, days), await dueOf(place, later)]).toEqual([
      at('2026-03-05T09:00'),
      at('2026-03-11T10:00'),
    ])
  })

  it('says so where a number is explained, and in its history', async () => {
    const { place, days, minutes } = await underWay()
    const explained = (task: string) =>
      shownTask<{ reckoning: object }>(
        place.admin,
        task,
        'reckoning { areDaysWhole originalDueAt dueAt changes { cause reason } }',
      )
    expect(await explained(days.task)).toMatchObject({ reckoning: { areDaysWhole: false, changes: [] } })
    await count(place, true)
    expect(await explained(days.task)).toEqual({
      reckoning: {
        areDaysWhole: true,
        ...{ originalDueAt: at('2026-03-05T09:00'), dueAt: at('2026-03-05T16:00') },
        changes: [{ cause: 'RECOUNT', reason }],
      },
    })
    expect(await explained(minutes.task)).toMatchObject({ reckoning: { areDaysWhole: false } })
    const { viewer } = await asked<{ viewer: { regency: { calendarRevisions: object[] } } }>(
      place.readers['pembaca']!,
      '{ viewer { regency { calendarRevisions { revision reason calendar { areDaysWhole } } } } }',
    )
    expect(viewer.regency.calendarRevisions).toEqual([
      { revision: 2, reason, calendar: { areDaysWhole: true } },
      { revision: 1, reason: null, calendar: { areDaysWhole: false } },
    ])
  })

  it('gives back what a pause has taken to the minute, also where that ends within a day', async () => {
    const { place, days } = await underWay()
    await count(place, true)
    clock.set('2026-03-04T10:00')
    await pauseTask(place.admin, { task: days.task, reason })
    clock.set('2026-03-05T09:00')
    await resumeTask(place.admin, { task: days.task, reason })
    // Five hours of Wednesday and all of Thursday were left: six hours of Thursday, the rest on Friday.
    expect(await dueOf(place, days)).toBe(at('2026-03-06T15:30'))
    await count(place, false)
    expect(await dueOf(place, days)).toBe(at('2026-03-06T08:00'))
  })

  it('goes on doing so where an amendment does not speak of it', async () => {
    const { place } = await underWay()
    await count(place, true)
    const { areDaysWhole, ...others } = await withDaysOff(place.admin, '2026-03-04')
    expect(areDaysWhole).toBe(true)
    expect((await preview(place.admin, others)).changes.nodes).toMatchObject([
      { dueAt: at('2026-03-06T16:30') },
    ])
    expect(await amend(place.admin, { calendar: others, reason })).toEqual({ __typename: 'CalendarAmended' })
    expect((await calendarOf(place.admin)).calendar.areDaysWhole).toBe(true)
  })

  it('may say so in its file, and no longer says it where the file does not', async () => {
    clock.set('2026-03-02T09:00')
    const regency = await configuredRegency(open)
    const file = regency.file.replace('opds:\n', 'calendar:\n  areDaysWhole: true\nopds:\n')
    const done = await applied(regency.admin, { regency: file })
    const line = { action: 'CHANGE', kind: 'CALENDAR', title: 'Kalender kerja' }
    expect(done.plan).toMatchObject([{ ...line, detail: 'hari dihitung penuh' }])
    const told = await exported(regency.admin)
    expect(told.digest).toBe(done.digest)
    expect(JSON.stringify(told)).toContain('areDaysWhole: true')
    expect((await applied(regency.admin, { regency: file })).plan).toEqual([])
    const back = await applied(regency.admin, { regency: regency.file })
    expect(back.plan).toMatchObject([{ ...line, detail: 'hari berakhir pada jam mulainya' }])
    expect((await calendarOf(regency.admin)).calendar.areDaysWhole).toBe(false)
  })
})
