import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticesOf } from '../notice/telling.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked, stranger } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import { cancelRun, completeTask, extendDeadline, pauseRun, recallTask } from './commands.ts'
import { refused } from './refused.ts'
import { openTask, shownRun } from './run-as-shown.ts'
import { sharedWork, withDeadlines } from './sops.ts'
import type { Workplace } from './workplace.ts'
import { atWork, table, workplace } from './workplace.ts'

// `jawaban` is six working days from the start and three more, kept by row 3; `laporan` one day from row 2 to the end.
// From Wednesday 18 to Tuesday 24 March 2026 the office is closed: Nyepi, Idulfitri and joint leave. It opens at 07.30 and closes at
// 16.00, on Fridays at 16.30: then a deadline of that day runs out.
const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open, withDeadlines(sharedWork).replace('endsAt: 4', 'endsAt: 3'))
})
afterAll(() => open?.close())

const at = (local: string) => new Date(`${local}+08:00`).toISOString()
const reason = 'Dokumen masih dicari.'
const fields = `key title basis openedAt originalDueAt dueAt extendedDueAt extendedBy { name } extensionReason runsOutAt
  isProvisional metAt lapsedAt verdict remainingMinutes latenessMinutes mayExtend
  statutory { waktu { text reading } extension { text } startsWith { number } endsWith { number } }`
type Shown = Record<string, unknown> & { key: string }
interface Counted {
  lateMinutes: number
  days: (Record<'usedMinutes' | 'lateMinutes' | 'officeMinutes', number> & {
    date: string
    dayOff: object | null
  })[]
}
const deadlinesOf = async (run: string, reader = place.admin) =>
  (
    await asked<{ run: { deadlines: Shown[] } }>(
      reader,
      `query ($id: ID!) { run(id: $id) { deadlines { ${fields} } } }`,
      { id: run },
    )
  ).run.deadlines
const answerOf = async (run: string) => (await deadlinesOf(run)).find(({ key }) => key === 'jawaban')!

/** A run that has begun on this day at nine. */
async function begunOn(day: string, act: '1' | '2' | '3' = '1'): Promise<string> {
  clock.set(`${day}T09:00`)
  return (await atWork(place, act)).run
}

describe('the deadlines of a run', () => {
  it('are told beside its rows, what runs out first at the top, with law, waktu as read and the steps between', async () => {
    const run = await begunOn('2026-03-02')
    expect(await deadlinesOf(run)).toEqual([
      {
        ...{ key: 'jawaban', title: 'Pemberitahuan tertulis', basis: 'UU 14/2008 Pasal 22 ayat (7)' },
        ...{ openedAt: at('2026-03-02T09:00'), originalDueAt: at('2026-03-10T16:00') },
        ...{ dueAt: at('2026-03-10T16:00'), runsOutAt: at('2026-03-10T16:00'), isProvisional: false },
        ...{ extendedDueAt: null, extendedBy: null, extensionReason: null, metAt: null, lapsedAt: null },
        ...{
          verdict: 'RUNNING',
          remainingMinutes: expect.any(Number),
          latenessMinutes: null,
          mayExtend: true,
        },
        statutory: {
          waktu: { text: '6 hari kerja', reading: '6 hari kerja' },
          ...{ extension: { text: '3 hari kerja' }, startsWith: null, endsWith: { number: '3' } },
        },
      },
    ])
    await completeTask(place.operator, { task: await openTask(place.admin, run, '1'), handovers: table })
    expect((await deadlinesOf(run)).map(({ key, runsOutAt }) => [key, runsOutAt])).toEqual([
      ['laporan', at('2026-03-03T16:00')],
      ['jawaban', at('2026-03-10T16:00')],
    ])
  })

  it('do not stop while the run is paused, and are overdue by themselves', async () => {
    const run = await begunOn('2026-03-02')
    await pauseRun(place.admin, { run, reason })
    clock.set('2026-03-11T08:30')
    expect(await answerOf(run)).toMatchObject({ verdict: 'OVERDUE', latenessMinutes: 60, mayExtend: false })
  })

  it('are kept by the completion of their act or by the end of the run, and run again when it is recalled', async () => {
    const run = await begunOn('2026-03-02', '3')
    const task = await openTask(place.admin, run, '3')
    const verdicts = async () =>
      Object.fromEntries((await deadlinesOf(run)).map(({ key, verdict }) => [key, verdict]))
    const { admin, operator } = place
    for (const reader of [admin, operator, place.readers['pengganti']!]) await completeTask(reader, { task })
    expect(await verdicts()).toEqual({ jawaban: 'ON_TIME', laporan: 'RUNNING' })
    expect(await answerOf(run)).toMatchObject({ metAt: at('2026-03-02T09:00'), remainingMinutes: null })
    await recallTask(place.readers['pengganti']!, { task, reason })
    expect(await verdicts()).toEqual({ jawaban: 'RUNNING', laporan: 'RUNNING' })
    await completeTask(place.readers['pengganti']!, { task })
    clock.set('2026-03-04T09:00')
    await completeTask(admin, { task: await openTask(admin, run, '4') })
    expect((await shownRun(admin, run)).status).toBe('COMPLETED')
    expect(await verdicts()).toEqual({ jawaban: 'ON_TIME', laporan: 'LATE' })
  })

  it('that a recalled completion has begun are gone, and begin anew with the next', async () => {
    const run = await begunOn('2026-03-02')
    const first = await openTask(place.admin, run, '1')
    await completeTask(place.operator, { task: first, handovers: table })
    await recallTask(place.operator, { task: first, reason })
    expect((await deadlinesOf(run)).map(({ key }) => key)).toEqual(['jawaban'])
    clock.set('2026-03-03T09:00')
    await completeTask(place.operator, { task: first, handovers: table })
    expect((await deadlinesOf(run))[0]).toMatchObject({ key: 'laporan', openedAt: at('2026-03-03T09:00') })
  })

  it('lapse with a run that is cancelled in time', async () => {
    const run = await begunOn('2026-03-02')
    await cancelRun(place.admin, { run, reason })
    expect(await answerOf(run)).toMatchObject({ verdict: 'LAPSED', lapsedAt: at('2026-03-02T09:00') })
  })
})

describe('an extension', () => {
  it('is given once by who oversees the run, with a reason, and is told to everybody at work', async () => {
    const run = await begunOn('2026-03-02')
    const input = { run, deadline: 'jawaban', reason }
    for (const other of ['operator', 'pengawas', 'pembaca'])
      expect(await extendDeadline(place.readers[other]!, input)).toEqual(refused('NotAllowed'))
    expect(await extendDeadline(stranger(open), input)).toEqual(refused('NotSignedIn'))
    expect(await extendDeadline(place.admin, { ...input, run: 'x' })).toEqual(refused('NotFound'))
    expect(await extendDeadline(place.admin, { ...input, reason: ' ' })).toEqual(refused('ReasonMissing'))
    const shown = `... on DeadlineExtended { run { deadlines { ${fields} } events { sentence } } }`
    const told = await extendDeadline(place.readers['kepala']!, input, shown)
    const extended = told.run as unknown as { deadlines: Shown[]; events: { sentence: string }[] }
    expect(extended.deadlines).toMatchObject([
      {
        ...{ dueAt: at('2026-03-10T16:00'), extendedDueAt: at('2026-03-13T16:30'), mayExtend: false },
        ...{ runsOutAt: at('2026-03-13T16:30'), extensionReason: reason },
        extendedBy: { name: 'Kepala Dinas Kesehatan' },
      },
    ])
    expect(extended.events.at(-1)!.sentence).toBe(
      `Tenggat undang-undang “Pemberitahuan tertulis” diperpanjang: “${reason}”`,
    )
    const why = '... on DeadlineNotExtendable { why }'
    expect(await extendDeadline(place.admin, input, why)).toMatchObject({ why: 'EXTENDED' })
    expect(await extendDeadline(place.admin, { ...input, deadline: 'laporan' }, why)).toMatchObject({
      why: 'NOT_RUNNING',
    })
    await open.house.jobs.settle()
    expect((await noticesOf(place.operator))[0]!.sentence).toMatch(
      /^Tenggat undang-undang “Pemberitahuan tertulis” diperpanjang oleh Kepala Dinas Kesehatan: /,
    )
  })
})

describe('the ladder', () => {
  const remindedAt = async (local: string, run: string) => {
    clock.set(local)
    await open.house.jobs.settle()
    await open.house.jobs.run('notice.escalate')
    const told: Record<string, string[]> = {}
    for (const [name, reader] of Object.entries(place.readers)) {
      const kinds = (await noticesOf(reader))
        .filter((notice) => notice.run?.id === run && notice.kind.startsWith('DEADLINE'))
        .map(({ kind }) => kind)
      if (kinds.length > 0) told[name] = kinds.reverse()
    }
    return told
  }

  it('reminds of a deadline at 80 %, when it is due and on each working day after, also while the run is paused', async () => {
    const run = await begunOn('2026-03-09')
    await pauseRun(place.admin, { run, reason })
    const both = (...kinds: string[]) => ({ operator: kinds, pengganti: kinds })
    expect(await remindedAt('2026-03-16T13:00', run)).toEqual({})
    expect(await remindedAt('2026-03-16T14:00', run)).toEqual(both('DEADLINE_AT_RISK'))
    expect(await remindedAt('2026-03-17T15:59', run)).toEqual(both('DEADLINE_AT_RISK'))
    const due = both('DEADLINE_AT_RISK', 'DEADLINE_DUE')
    expect(await remindedAt('2026-03-17T16:00', run)).toEqual(due)
    expect(await remindedAt('2026-03-25T07:29', run)).toEqual(due)
    const late = both('DEADLINE_AT_RISK', 'DEADLINE_DUE', 'DEADLINE_LATE')
    expect(await remindedAt('2026-03-25T07:30', run)).toEqual({ ...late, kepala: ['DEADLINE_LATE'] })
    expect((await noticesOf(place.readers['kepala']!))[0]!.sentence).toBe(
      'Tenggat undang-undang “Pemberitahuan tertulis” terlewat 1 hari kerja',
    )
    await cancelRun(place.admin, { run, reason })
    expect(await remindedAt('2026-03-26T08:00', run)).toEqual({ ...late, kepala: ['DEADLINE_LATE'] })
    const unread = (await noticesOf(place.operator)).filter(
      ({ kind, readAt, run: of }) => of?.id === run && kind.startsWith('DEADLINE') && readAt === null,
    )
    expect(unread).toEqual([])
  })

  it('begins anew with an extension', async () => {
    const run = await begunOn('2026-03-02')
    expect((await remindedAt('2026-03-09T14:00', run))['operator']).toEqual(['DEADLINE_AT_RISK'])
    await extendDeadline(place.admin, { run, deadline: 'jawaban', reason })
    const told = ['DEADLINE_AT_RISK', 'DEADLINE_EXTENDED']
    expect((await remindedAt('2026-03-10T12:00', run))['operator']).toEqual(told)
    expect((await remindedAt('2026-03-13T11:00', run))['operator']).toEqual([...told, 'DEADLINE_AT_RISK'])
  })
})

it('costs no visit more: a completion takes two, a page of twenty runs with their deadlines one', async () => {
  const run = await begunOn('2026-03-02')
  const task = await openTask(place.admin, run, '1')
  expect(await visitsDuring(() => completeTask(place.operator, { task, handovers: table }))).toBe(2)
  const page = `{ runs(first: 20) { nodes { deadlines { ${fields} } } } }`
  await asked(place.admin, page)
  expect(await visitsDuring(() => asked(place.admin, page))).toBe(1)
})

describe('what a deadline is made of', () => {
  it('has every day that it was counted by, why the office was closed and what is still to come', async () => {
    const run = await begunOn('2026-03-13')
    clock.set('2026-03-17T10:00')
    const counted = async () => {
      const question = `query ($id: ID!) { run(id: $id) { deadlines { key reckoning { countedUntil calendarRevision
        usedMinutes lateMinutes days { date usedMinutes lateMinutes officeMinutes dayOff { name } } } } } }`
      const { run: told } = await asked<{ run: { deadlines: { key: string; reckoning: Counted }[] } }>(
        place.admin,
        question,
        { id: run },
      )
      return told.deadlines.find(({ key }) => key === 'jawaban')!.reckoning
    }
    const { days, ...running } = await counted()
    expect(running).toEqual({
      ...{ countedUntil: at('2026-03-17T10:00'), calendarRevision: 1, lateMinutes: 0 },
      usedMinutes: days.reduce((sum, day) => sum + day.usedMinutes, 0),
    })
    expect(days[0]).toMatchObject({ date: '2026-03-13' })
    expect(days.at(-1)).toMatchObject({ date: (await answerOf(run))['runsOutAt']!.toString().slice(0, 10) })
    expect(days.filter(({ officeMinutes }) => officeMinutes > 0)).toHaveLength(7)
    expect(days.find(({ date }) => date === '2026-03-19')!.dayOff).toMatchObject({ name: expect.any(String) })
    expect(days.filter(({ date }) => date > '2026-03-17').map((day) => day.usedMinutes)).not.toContain(390)

    clock.set('2026-04-02T10:00')
    const late = await counted()
    expect(late.lateMinutes).toBe((await answerOf(run))['latenessMinutes'])
    expect(late.days.reduce((sum, day) => sum + day.lateMinutes, 0)).toBe(late.lateMinutes)
  })
})
