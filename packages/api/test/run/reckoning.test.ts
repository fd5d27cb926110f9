import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { visitsDuring } from '../visits.ts'
import { claimTask, completeTask, pauseRun, pauseTask, resumeRun, resumeTask } from './commands.ts'
import type { Workplace } from './workplace.ts'
import { atWork, shownTask, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

const at = (local: string) => new Date(`${local}+08:00`).toISOString()
const fields = `usedMinutes waitedMinutes latenessMinutes reckoning {
  openedAt waktu { reading } originalDueAt dueAt completedAt countedUntil calendarRevision usedMinutes lateMinutes earlierDayCount
  changes { at sequence cause from to reason } pauses { since until sequence reason }
  days { date from to officeMinutes pausedMinutes usedMinutes lateMinutes dayOff { name kind } } }`

interface Told {
  usedMinutes: number
  waitedMinutes: number | null
  latenessMinutes: number | null
  reckoning: {
    usedMinutes: number
    lateMinutes: number
    days: (Record<'officeMinutes' | 'usedMinutes' | 'lateMinutes', number> & {
      date: string
      dayOff: object | null
    })[]
    [name: string]: unknown
  }
}
const told = (task: string) => shownTask<Told>(place.admin, task, fields)

it('a number opens to its due time, what moved it, and the office minutes of every day', async () => {
  clock.set('2026-03-17T09:00')
  const { run, task } = await atWork(place)
  clock.set('2026-03-17T10:00')
  await pauseTask(place.admin, { task, reason: 'Menunggu surat.' })
  clock.set('2026-03-17T11:00')
  await resumeTask(place.admin, { task, reason: 'Surat datang.' })
  clock.set('2026-03-25T09:00')
  await pauseRun(place.admin, { run, reason: 'Rapat.' })
  clock.set('2026-03-25T10:30')
  await resumeRun(place.admin, { run, reason: 'Selesai rapat.' })
  clock.set('2026-03-30T09:00')
  await completeTask(place.operator, { task, handovers: table })

  const { usedMinutes, latenessMinutes, reckoning } = await told(task)
  expect(reckoning).toMatchObject({
    ...{ openedAt: at('2026-03-17T09:00'), waktu: { reading: '3 hari kerja' } },
    ...{ originalDueAt: at('2026-03-27T09:00'), dueAt: at('2026-03-27T11:30'), calendarRevision: 1 },
    ...{ completedAt: at('2026-03-30T09:00'), countedUntil: at('2026-03-30T09:00'), earlierDayCount: 0 },
  })
  expect(reckoning['changes']).toMatchObject([
    { cause: 'PAUSE', from: at('2026-03-27T09:00'), to: at('2026-03-27T10:00'), reason: 'Surat datang.' },
    { cause: 'PAUSE', from: at('2026-03-27T10:00'), to: at('2026-03-27T11:30'), reason: 'Selesai rapat.' },
  ])
  expect(reckoning['pauses']).toMatchObject([
    { since: at('2026-03-17T10:00'), until: at('2026-03-17T11:00'), reason: 'Menunggu surat.' },
    { since: at('2026-03-25T09:00'), until: at('2026-03-25T10:30'), reason: 'Rapat.' },
  ])
  const day = (date: string) => reckoning.days.find((one) => one.date === date)
  expect(day('2026-03-17')).toMatchObject({ officeMinutes: 360, pausedMinutes: 60, usedMinutes: 300 })
  expect(day('2026-03-19')).toMatchObject({ officeMinutes: 0, dayOff: { kind: 'NATIONAL' } })
  expect(day('2026-03-28')).toMatchObject({ officeMinutes: 0, dayOff: null, from: null })
  const sum = (name: 'usedMinutes' | 'lateMinutes') =>
    reckoning.days.reduce((total, one) => total + one[name], 0)
  expect([sum('usedMinutes'), sum('lateMinutes')]).toEqual([usedMinutes, latenessMinutes])
  expect([reckoning.usedMinutes, reckoning.lateMinutes]).toEqual([usedMinutes, latenessMinutes])
})

it('what a task waited before somebody took it up is told once it is closed, without its pauses', async () => {
  clock.set('2026-04-13T09:00')
  const { task } = await atWork(place)
  await pauseTask(place.admin, { task, reason: 'Menunggu surat.' })
  clock.set('2026-04-13T10:00')
  await resumeTask(place.admin, { task, reason: 'Surat datang.' })
  clock.set('2026-04-14T09:00')
  await claimTask(place.operator, { task })
  expect(await told(task)).toMatchObject({ waitedMinutes: null })
  clock.set('2026-04-14T11:00')
  await completeTask(place.operator, { task, handovers: table })
  expect(await told(task)).toMatchObject({ usedMinutes: 510, waitedMinutes: 390 })

  clock.set('2026-04-15T09:00')
  const atOnce = (await atWork(place)).task
  clock.set('2026-04-15T11:00')
  await completeTask(place.operator, { task: atOnce, handovers: table })
  expect(await told(atOnce)).toMatchObject({ usedMinutes: 120, waitedMinutes: 120 })
})

it('an open task is reckoned up to now, a paused one up to its pause, and days go on to the due time', async () => {
  clock.set('2026-04-06T09:00')
  const { task } = await atWork(place)
  clock.set('2026-04-07T09:00')
  const running = (await told(task)).reckoning
  expect(running).toMatchObject({ countedUntil: at('2026-04-07T09:00'), completedAt: null, lateMinutes: 0 })
  expect(running.days.map(({ date, usedMinutes }) => [date.slice(-2), usedMinutes > 0])).toEqual([
    ...[
      ['06', true],
      ['07', true],
    ],
    ...[
      ['08', false],
      ['09', false],
    ],
  ])
  await pauseTask(place.admin, { task, reason: 'Menunggu.' })
  clock.set('2026-04-08T15:00')
  const paused = await told(task)
  expect(paused.reckoning).toMatchObject({
    countedUntil: at('2026-04-07T09:00'),
    usedMinutes: paused.usedMinutes,
  })
  expect(paused.reckoning['pauses']).toMatchObject([{ until: null, reason: 'Menunggu.' }])
})

it('is told by the calendar that was in force when the task closed, whatever has been amended since', async () => {
  clock.set('2026-05-04T09:00')
  const { task } = await atWork(place)
  clock.set('2026-05-06T09:00')
  await completeTask(place.operator, { task, handovers: table })
  const before = await told(task)
  await open.owner.query(
    `with amended as (update calendar set amended_at = $2, content = jsonb_set(content, '{daysOff,2026-05-05}',
        '{"name": "Hari Jadi", "kind": "local", "isVerified": true}') where regency_id = $1 returning *)
    select from amended`,
    [place.id, at('2026-05-20T09:00')],
  )
  clock.set('2026-05-21T09:00')
  expect(await told(task)).toEqual(before)
  const { task: later } = await atWork(place)
  expect((await told(later)).reckoning['calendarRevision']).toBe(2)
})

it('costs one look at the rows, however many events the run has', async () => {
  clock.set('2026-06-01T09:00')
  const { task } = await atWork(place)
  await told(task)
  expect(await visitsDuring(() => told(task))).toBe(1)
})
