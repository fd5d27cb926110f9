import type { WorkingCalendar } from '@satualur/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { noticesOf } from '../notice/telling.ts'
import { asked } from '../reader.ts'
import {
  claimTask,
  completeTask,
  pauseRun,
  pauseTask,
  recallTask,
  resumeRun,
  resumeTask,
} from '../run/commands.ts'
import { tasksTold } from '../run/retold.ts'
import { openTask } from '../run/run-as-shown.ts'
import { storedRun } from '../run/stored-run.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, shownTask, table, workplace } from '../run/workplace.ts'
import { amend, calendarOf, preview, withDaysOff } from './amending.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
})
afterAll(() => open?.close())

const at = (local: string) => new Date(`${local}+08:00`).toISOString()
const reason = 'Hari jadi kabupaten.'
const settle = () => open.house.jobs.settle()

async function officeAt(local: string): Promise<Workplace> {
  clock.set(local)
  return workplace(open)
}

/** What happened before the amendment was counted by this one. */
async function firstCalendarOf({ id }: Workplace): Promise<WorkingCalendar> {
  const { rows } = await open.owner.query<{ content: WorkingCalendar }>(
    'select content from calendar_revision where regency_id = $1 and revision = 1',
    [id],
  )
  return rows[0]!.content
}

interface Times {
  dueAt: string
  originalDueAt: string
  isProvisional: boolean
  standing: string
}
const timesOf = (place: Workplace, task: string) =>
  shownTask<Times>(place.admin, task, 'dueAt originalDueAt isProvisional standing')

describe('an amended calendar', () => {
  it('is previewed down to each task, and then does what the preview told', async () => {
    const place = await officeAt('2026-03-02T09:00')
    const { admin, readers } = place
    const plain = await atWork(place)
    const paused = await atWork(place)
    await pauseTask(admin, { task: paused.task, reason })
    const resumed = await atWork(place)
    await pauseRun(admin, { run: resumed.run, reason })
    const claimed = await atWork(place)
    await claimTask(readers['pengganti']!, { task: claimed.task })
    clock.set('2026-03-02T15:00')
    const minutes = await atWork(place, '2')
    const roundTheClock = await atWork(place, '3')
    clock.set('2026-03-03T09:00')
    await resumeRun(admin, { run: resumed.run, reason })
    const calendar = await withDaysOff(admin, '2026-03-04', '2026-03-03')
    const all = [plain, paused, resumed, claimed, minutes, roundTheClock].map(({ task }) => task)
    const before = await Promise.all(all.map((task) => timesOf(place, task)))

    const told = await preview(admin, calendar)
    const moved = new Map(told.changes.nodes.map((change) => [change.id, change]))
    expect([...moved.keys()].sort()).toEqual(all.filter((task) => task !== roundTheClock.task).sort())
    expect(moved.get(plain.task)).toMatchObject({
      ...{ formerDueAt: at('2026-03-05T09:00'), dueAt: at('2026-03-09T09:00'), isProvisional: false },
      task: { id: plain.task, run: { opd: { key: 'dinkes' } } },
    })
    expect(told).toMatchObject({
      ...{ runCount: 5, taskCount: 5, laterCount: 5, earlierCount: 0, rescuedCount: 1, overdueCount: 0 },
      ...{ byOpd: [{ opd: { key: 'dinkes' }, taskCount: 5 }], changes: { totalCount: 5 } },
    })
    const people = Object.fromEntries(told.byPerson.map(({ person, taskCount }) => [person.email, taskCount]))
    expect(people).toMatchObject({ 'pengganti@contoh.id': 4, 'operator@contoh.id': 3, 'admin@contoh.id': 1 })

    for (const [index, task] of all.entries()) expect(await timesOf(place, task)).toEqual(before[index])
    expect(await amend(admin, { calendar, reason, decree: ' Perbup 3/2026 ' })).toEqual({
      __typename: 'CalendarAmended',
    })
    expect(await calendarOf(admin)).toMatchObject({ revision: 2, recount: { left: 6, done: 0 } })
    await settle()
    expect(await calendarOf(admin)).toMatchObject({ revision: 2, recount: { left: 0, done: 6 } })
    for (const [index, task] of all.entries()) {
      const { dueAt, originalDueAt } = before[index]!
      expect(await timesOf(place, task)).toMatchObject({
        dueAt: moved.get(task)?.dueAt ?? dueAt,
        originalDueAt,
      })
    }
    expect((await preview(admin, calendar)).runCount).toBe(0)
    for (const { run } of [plain, paused, resumed, claimed, minutes, roundTheClock]) {
      const { events, tasks, versionId } = await storedRun(open.owner, run)
      expect(tasks).toEqual(
        tasksTold(events, { calendar: await firstCalendarOf(place), firstVersion: versionId }),
      )
    }
  })

  it('leaves a row that stands still what it had left, by the new calendar, until it goes on', async () => {
    const place = await officeAt('2026-03-02T09:00')
    const { task } = await atWork(place)
    clock.set('2026-03-03T09:00')
    await pauseTask(place.admin, { task, reason })
    await amend(place.admin, { calendar: await withDaysOff(place.admin, '2026-03-05'), reason })
    await settle()
    clock.set('2026-03-09T09:00')
    await resumeTask(place.admin, { task, reason })
    expect(await timesOf(place, task)).toMatchObject({ dueAt: at('2026-03-11T09:00') })
  })

  it('reaches a task that comes back to its row by a recall', async () => {
    const place = await officeAt('2026-03-02T09:00')
    const { run, task } = await atWork(place)
    await completeTask(place.operator, { task, handovers: table })
    await amend(place.admin, { calendar: await withDaysOff(place.admin, '2026-03-04'), reason })
    await settle()
    await recallTask(place.operator, { task, reason })
    expect(await openTask(place.admin, run, '1')).toBe(task)
    expect(await timesOf(place, task)).toMatchObject({ dueAt: at('2026-03-06T09:00') })
  })

  it('makes provisional due times certain once the decree of the year is loaded', async () => {
    const place = await officeAt('2026-12-30T09:00')
    const { admin } = place
    const { task } = await atWork(place)
    const { calendar } = await calendarOf(admin)
    expect(await timesOf(place, task)).toMatchObject({ isProvisional: true, dueAt: at('2027-01-04T09:00') })
    const days = [
      { date: '2027-01-01', name: 'Tahun Baru', kind: 'NATIONAL', isVerified: true },
      { date: '2027-01-04', name: 'Cuti bersama', kind: 'JOINT_LEAVE', isVerified: true },
    ]
    const loaded = {
      ...calendar,
      daysOff: [...calendar.daysOff, ...days],
      loadedYears: [...calendar.loadedYears, 2027],
    }
    const only = { ...calendar, loadedYears: [...calendar.loadedYears, 2027] }
    expect(await preview(admin, only)).toMatchObject({ certainRunCount: 1, taskCount: 0, runCount: 1 })
    expect(await preview(admin, loaded)).toMatchObject({
      certainRunCount: 1,
      taskCount: 1,
      provisionalRunCount: 0,
    })
    await amend(admin, { calendar: loaded, reason: 'SKB 2027 terbit.' })
    await settle()
    expect(await timesOf(place, task)).toMatchObject({ isProvisional: false, dueAt: at('2027-01-06T09:00') })
  })

  it('is told to whoever holds an affected task, in the run, and in the list of revisions', async () => {
    const place = await officeAt('2026-03-17T09:00')
    const { run, task } = await atWork(place)
    await claimTask(place.readers['pengganti']!, { task })
    await settle()
    const { calendar } = await calendarOf(place.admin)
    const daysOff = calendar.daysOff.filter(({ date }) => !date.startsWith('2026-03'))
    await amend(place.admin, { calendar: { ...calendar, daysOff }, reason: 'SKB dicabut.' })
    await settle()
    const sentences = async (name: string) =>
      (await noticesOf(place.readers[name]!)).filter(({ kind }) => kind === 'DUE_RECOUNTED')
    expect(await sentences('pengganti')).toMatchObject([
      {
        task: { id: task },
        sentence:
          'Tenggat langkah 1 “Menyusun data” berubah karena kalender: 27 Maret → 20 Maret · “SKB dicabut.”',
      },
    ])
    expect(await sentences('operator')).toEqual([])
    const shown = await asked<{
      run: { events: { kind: string; sentence: string; actor: { email: string } }[] }
    }>(place.admin, 'query ($id: ID!) { run(id: $id) { events { kind sentence actor { email } } } }', {
      id: run,
    })
    expect(shown.run.events.at(-1)).toEqual({
      ...{ kind: 'DueRecounted', actor: { email: 'admin@contoh.id' } },
      sentence: 'Tenggat dihitung ulang menurut perubahan kalender: “SKB dicabut.”',
    })
    const { viewer } = await asked<{ viewer: { regency: { calendarRevisions: object[] } } }>(
      place.readers['pembaca']!,
      '{ viewer { regency { calendarRevisions { revision reason amendedBy { email } amendedAt calendar { revision daysOff { date } } } } } }',
    )
    expect(viewer.regency.calendarRevisions).toMatchObject([
      {
        ...{ revision: 2, reason: 'SKB dicabut.', amendedBy: { email: 'admin@contoh.id' } },
        ...{ amendedAt: at('2026-03-17T09:00'), calendar: { revision: 2 } },
      },
      { revision: 1, reason: null, amendedBy: null, calendar: { revision: 1 } },
    ])
  })
})
