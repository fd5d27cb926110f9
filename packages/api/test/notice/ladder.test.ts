import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import type { Reader } from '../reader.ts'
import { cancelRun, claimTask, completeTask, pauseTask, resumeTask } from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, represent, table, workplace } from '../run/workplace.ts'
import { noticesOf } from './telling.ts'

// From Wednesday 18 to Tuesday 24 March 2026 the office is closed: Nyepi, Idulfitri and joint leave. It opens at 07.30.
const clock = new HeldClock('2026-03-12T08:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

/** What each of them has been reminded of about a run, oldest first. */
async function remindedAt(local: string, run: string) {
  clock.set(local)
  await open.house.jobs.settle()
  await open.house.jobs.run('notice.escalate')
  await open.house.jobs.run('notice.escalate')
  const told: Record<string, string[]> = {}
  for (const [name, reader] of Object.entries(place.readers)) {
    const notices = (await noticesOf(reader)).filter(
      ({ topic, run: of }) => topic === 'DUE' && of?.id === run,
    )
    if (notices.length > 0) told[name] = notices.map(({ kind }) => kind).reverse()
  }
  return told
}

/** Opened on Thursday at 08.00 for three working days: at risk on Monday at 11.00, due on Tuesday at 08.00. */
async function timedTask() {
  clock.set('2026-03-12T08:00')
  return atWork(place)
}

const both = (...kinds: string[]) => ({ operator: kinds, pengganti: kinds })

describe('an open task', () => {
  it('is reminded of at 80 %, when it is due, and on each working day after: higher and higher, and never on a holiday', async () => {
    const { run } = await timedTask()
    expect(await remindedAt('2026-03-16T10:59', run)).toEqual({})
    expect(await remindedAt('2026-03-16T11:00', run)).toEqual(both('TASK_AT_RISK'))
    expect(await remindedAt('2026-03-17T07:59', run)).toEqual(both('TASK_AT_RISK'))
    const due = both('TASK_AT_RISK', 'TASK_DUE')
    for (const local of ['2026-03-17T08:00', '2026-03-18T09:00', '2026-03-24T12:00', '2026-03-25T07:29'])
      expect([local, await remindedAt(local, run)]).toEqual([local, due])
    const late = (days: number) => Array<string>(days).fill('TASK_LATE')
    const after = (days: number) => both('TASK_AT_RISK', 'TASK_DUE', ...late(days))
    expect(await remindedAt('2026-03-25T07:30', run)).toEqual({ ...after(1), kepala: late(1) })
    expect(await remindedAt('2026-03-26T07:30', run)).toEqual({ ...after(2), kepala: late(2) })
    expect(await remindedAt('2026-03-27T07:30', run)).toEqual({
      ...after(3),
      kepala: late(3),
      admin: late(1),
    })
    expect((await noticesOf(place.admin))[0]!.sentence).toBe(
      'Langkah 1 “Menyusun data” terlambat 3 hari kerja',
    )
    expect(await remindedAt('2026-03-29T09:00', run)).toEqual({
      ...after(3),
      kepala: late(3),
      admin: late(1),
    })
  })

  it('is told once as it stands where nobody could look for days, and not at all once it is done', async () => {
    const { run, task } = await timedTask()
    expect(await remindedAt('2026-03-26T12:00', run)).toEqual({ ...both('TASK_LATE'), kepala: ['TASK_LATE'] })
    await completeTask(place.readers['operator']!, { task, handovers: table })
    const { operator, pengganti } = await remindedAt('2026-03-31T12:00', run)
    expect({ operator, pengganti }).toEqual(both('TASK_LATE'))
  })

  it('waits while it is paused, and goes on where its time goes on', async () => {
    const { run, task } = await timedTask()
    clock.set('2026-03-16T09:00')
    await pauseTask(place.admin, { task, reason: 'Menunggu surat' })
    expect(await remindedAt('2026-03-25T12:00', run)).toEqual({})
    clock.set('2026-03-26T09:00')
    await resumeTask(place.admin, { task, reason: 'Surat tiba' })
    expect(await remindedAt('2026-03-26T10:59', run)).toEqual({})
    expect(await remindedAt('2026-03-26T11:00', run)).toEqual(both('TASK_AT_RISK'))
  })

  it('is on the ladder no more once it has ended while it was paused', async () => {
    const { run, task } = await timedTask()
    clock.set('2026-03-16T09:00')
    await pauseTask(place.admin, { task, reason: 'Menunggu surat' })
    const ladders = async () =>
      (await open.owner.query('select from task_ladder where task_id = $1', [task])).rowCount
    await remindedAt('2026-03-25T12:00', run)
    await open.house.jobs.run('notice.forget')
    expect(await ladders()).toBe(1)
    await cancelRun(place.admin, { run, reason: 'Dihentikan Bupati' })
    await open.house.jobs.settle()
    await open.house.jobs.run('notice.forget')
    expect(await ladders()).toBe(0)
  })

  it('is told to its claimer alone among the performers, and to whoever acts for them today', async () => {
    const { run, task } = await timedTask()
    await claimTask(place.readers['operator']!, { task })
    await represent(place, 'operator', 'kabid', '2026-03-17', '2026-03-25')
    expect(await remindedAt('2026-03-16T11:00', run)).toEqual({ operator: ['TASK_AT_RISK'] })
    expect(await remindedAt('2026-03-17T08:00', run)).toEqual({
      operator: ['TASK_AT_RISK', 'TASK_DUE'],
      kabid: ['TASK_DUE'],
    })
  })
})

describe('the ladder of a regency', () => {
  const set = async (reader: Reader, rungs: object[]) =>
    (
      await reader.ask(
        `mutation ($input: SetEscalationInput!) { setEscalation(input: $input) { __typename
          ... on EscalationSet { rungs { moment workingDays audience } } } }`,
        { input: { rungs } },
      )
    ).data?.['setEscalation']
  const rung = (moment: string, workingDays: number, ...audience: string[]) => ({
    moment,
    workingDays,
    audience,
  })
  const usual = [
    rung('AT_RISK', 0, 'PERFORMERS'),
    rung('DUE', 0, 'PERFORMERS'),
    rung('LATE', 1, 'PERFORMERS', 'SUPERVISORS'),
    rung('LATE', 3, 'PERFORMERS', 'SUPERVISORS', 'ADMINS'),
  ]

  it('is set by its admins, whole, and back to the usual one', async () => {
    const own = [rung('DUE', 0, 'SUPERVISORS'), rung('LATE', 2, 'ADMINS')]
    expect(await set(place.readers['kepala']!, own)).toEqual({ __typename: 'NotAllowed' })
    expect(await set(place.admin, own)).toEqual({ __typename: 'EscalationSet', rungs: own })
    const { run } = await timedTask()
    expect(await remindedAt('2026-03-16T12:00', run)).toEqual({})
    expect(await remindedAt('2026-03-17T12:00', run)).toEqual({ kepala: ['TASK_DUE'] })
    expect(await remindedAt('2026-03-25T12:00', run)).toEqual({ kepala: ['TASK_DUE'] })
    expect(await remindedAt('2026-03-26T12:00', run)).toEqual({ kepala: ['TASK_DUE'], admin: ['TASK_LATE'] })
    expect(await set(place.admin, [])).toEqual({ __typename: 'EscalationSet', rungs: usual })
  })

  it('has each moment once, and days only where it is late', async () => {
    for (const rungs of [
      [rung('DUE', 1, 'ADMINS')],
      [rung('LATE', 0, 'ADMINS')],
      [rung('LATE', 21, 'ADMINS')],
      [rung('DUE', 0, 'ADMINS'), rung('DUE', 0, 'PERFORMERS')],
    ])
      expect(await set(place.admin, rungs)).toBeUndefined()
  })
})
