import type { Run, RunEvent } from '@satualur/engine'
import { decide } from '@satualur/engine'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { Jobs } from '../../src/jobs/jobs.ts'
import { recounting } from '../../src/run/amendment/recount-runs.ts'
import { applied } from '../configuration/applying.ts'
import { silence } from '../jobs/silence.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { completeTask } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { startedRun } from '../run/started-run.ts'
import type { StoredRun } from '../run/stored-run.ts'
import { storedRun } from '../run/stored-run.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, shownTask, table, workplace } from '../run/workplace.ts'
import { amend, calendarOf, withDaysOff } from './amending.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
})
afterAll(() => open?.close())

const reason = 'Hari jadi.'
const settle = () => open.house.jobs.settle()
const at = (local: string) => new Date(`${local}+08:00`).toISOString()

async function officeAt(local: string): Promise<Workplace> {
  clock.set(local)
  return workplace(open)
}

async function runsOf({ id }: Workplace): Promise<string[]> {
  const { rows } = await open.owner.query<{ id: string }>('select id from run where regency_id = $1', [id])
  return rows.map((row) => row.id)
}

const recounts = (events: readonly RunEvent[]) => events.filter(({ type }) => type === 'DueRecounted').length

/** Whether everything that is open in a run is due as if the calendar had always been the one in force. */
function isCountedAnew({ progress, calendar }: StoredRun, sop: Parameters<typeof decide>[0]['sop']): boolean {
  const command = { type: 'recountDue' as const, calendarRevision: 1, reason }
  const decision = decide({ sop, calendar, cast: () => [] }, progress, command, clock.read(), {
    person: 'admin',
    isAdmin: true,
  })
  return 'refusal' in decision && decision.refusal.type === 'DueUnchanged'
}

describe('the recount of open runs', () => {
  it('goes on in pieces, and counts each run once, however many do it at once', async () => {
    const place = await officeAt('2026-03-02T09:00')
    for (let run = 1; run <= 60; run++) await startedRun(place)
    await amend(place.admin, { calendar: await withDaysOff(place.admin, '2026-03-04'), reason })
    await open.house.jobs.run('regency.recount')
    expect((await calendarOf(place.admin)).recount).toEqual({ left: 10, done: 50 })
    await amend(place.admin, { calendar: await withDaysOff(place.admin, '2026-03-05'), reason })
    expect((await calendarOf(place.admin)).recount).toEqual({ left: 60, done: 0 })
    await Promise.all([open.house.jobs.run('regency.recount'), open.house.jobs.run('regency.recount')])
    await settle()
    expect((await calendarOf(place.admin)).recount).toEqual({ left: 0, done: 60 })
    const counts = new Map<number, number>()
    for (const run of await runsOf(place)) {
      const { events, progress } = await storedRun(open.owner, run)
      expect(new Date(progress.tasks[0]!.dueAt!).toISOString()).toBe(at('2026-03-09T09:00'))
      counts.set(recounts(events), (counts.get(recounts(events)) ?? 0) + 1)
    }
    // Fifty were counted by the first amendment too; ten only by the second.
    expect(Object.fromEntries(counts)).toEqual({ 1: 10, 2: 50 })
  })

  it('is finished by the next server where one is stopped amid it', async () => {
    const place = await officeAt('2026-03-02T09:00')
    for (let run = 1; run <= 110; run++) await startedRun(place)
    await amend(place.admin, { calendar: await withDaysOff(place.admin, '2026-03-04'), reason })
    const left = async () => (await calendarOf(place.admin)).recount.left
    let servers = 0
    for (let before = await left(); before > 0; before = await left()) {
      const jobs = new Jobs([recounting], { ...open.house, clock: clock.read }, silence)
      jobs.start(await appUrl())
      while ((await left()) === before) await pause(5)
      await jobs.stop()
      servers++
    }
    expect(servers).toBeGreaterThan(1)
    const { rows } = await open.owner.query(
      'select from graphile_worker._private_jobs where locked_at is not null',
    )
    expect(rows).toEqual([])
    for (const run of await runsOf(place)) {
      const { events } = await storedRun(open.owner, run)
      expect(recounts(events)).toBe(1)
    }
  })

  it('finds the command that was decided by the former calendar and written after the recount', async () => {
    const place = await officeAt('2026-03-02T09:00')
    const { run, task } = await atWork(place)
    clock.set('2026-03-05T08:30')
    const holding = await open.owner.connect()
    onTestFinished(() => holding.release(true))
    await holding.query('begin')
    await holding.query('select from run where id = $1 for no key update', [run])
    const completing = completeTask(place.operator, { task, handovers: table })
    await untilSomebodyWaits()
    const { calendar } = await calendarOf(place.admin)
    const [usual] = calendar.hours
    const shortDay = { ...usual!, from: '2026-03-05', until: '2026-03-05', name: 'SE 3/2026' }
    const week = shortDay.week.map(() => [{ opens: 450, closes: 570 }])
    const hours = [...calendar.hours, { ...shortDay, week }]
    await amend(place.admin, { calendar: { ...calendar, hours }, reason })
    await open.house.jobs.run('regency.recount')
    expect((await calendarOf(place.admin)).recount).toEqual({ left: 0, done: 1 })
    await holding.query('commit')
    expect(await completing).toMatchObject({ __typename: 'TaskCompleted' })
    const second = await openTask(place.admin, run, '2')
    const due = () => shownTask<{ dueAt: string }>(place.admin, second, 'dueAt')
    expect(await due()).toEqual({ dueAt: at('2026-03-05T10:30') })
    clock.pass(2)
    await settle()
    expect(await due()).toEqual({ dueAt: at('2026-03-06T08:30') })
    expect((await calendarOf(place.admin)).recount).toEqual({ left: 0, done: 1 })
  })

  it('leaves nothing open that is due by a former calendar, while people work on', async () => {
    const place = await officeAt('2026-03-02T15:00')
    const { admin, operator } = place
    const begun: string[] = []
    for (let run = 1; run <= 12; run++) begun.push(await startedRun(place))
    const working = begun.map(async (run) => {
      await completeTask(operator, { task: await openTask(admin, run, '1'), handovers: table })
      if (begun.indexOf(run) % 2)
        await completeTask(admin, { task: await openTask(admin, run, '2'), outcome: 'sesuai' })
      await startedRun(place)
    })
    const amending = ['2026-03-03', '2026-03-05', '2026-03-06'].map(async (date) => {
      await amend(admin, { calendar: await withDaysOff(admin, date), reason })
      await open.house.jobs.run('regency.recount')
    })
    await Promise.all([...working, ...amending])
    await settle()
    clock.pass(2)
    await settle()
    const runs = await Promise.all((await runsOf(place)).map((run) => storedRun(open.owner, run)))
    expect(runs).toHaveLength(24)
    const { rows } = await open.owner.query<{ content: Parameters<typeof decide>[0]['sop'] }>(
      'select content from sop_version where id = $1',
      [runs[0]!.versionId],
    )
    expect(runs.map((run) => isCountedAnew(run, rows[0]!.content))).toEqual(runs.map(() => true))
    expect(runs.flatMap(({ progress }) => (progress as Run).tasks).length).toBeGreaterThanOrEqual(24)
    for (const { tasks, progress } of runs)
      for (const { act, attempt, dueAt } of tasks.filter(({ status }) => status === 'open'))
        expect(progress.tasks.find((one) => one.act === act && one.attempt === attempt)?.dueAt ?? null).toBe(
          dueAt,
        )
  })
})

it('a configuration file that changes the calendar amends it, and what is open is recounted', async () => {
  const place = await officeAt('2026-03-02T09:00')
  const { task } = await atWork(place)
  const regency = place.file.replace(
    'opds:',
    'calendar:\n  daysOff:\n    - { date: 2026-03-04, name: Hari jadi }\nopds:',
  )
  expect(await applied(place.admin, { regency })).toMatchObject({ __typename: 'ConfigurationApplied' })
  await applied(place.admin, { regency })
  await settle()
  const { revision, recount } = await calendarOf(place.admin)
  expect([revision, recount]).toEqual([2, { left: 0, done: 1 }])
  expect(await shownTask(place.admin, task, 'dueAt originalDueAt')).toEqual({
    dueAt: at('2026-03-06T09:00'),
    originalDueAt: at('2026-03-05T09:00'),
  })
})

/** The login of the server, as the running server has it. */
async function appUrl(): Promise<string> {
  const { rows } = await open.owner.query<{ name: string; password: string }>(
    'select name, password from app_login',
  )
  const { name: username, password } = rows[0]!
  return Object.assign(new URL(open.ownerUrl), { username, password }).href
}

/** Until a statement waits for a lock that somebody else holds. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await open.owner.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows[0]!.waiting > 0) return
    await pause(5)
  }
}
