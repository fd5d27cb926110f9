import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { say } from '../discussion/saying.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import {
  assignTasks,
  cancelRun,
  completeTask,
  pauseRun,
  pauseTask,
  recallTask,
  resumeRun,
  resumeTask,
  skipTask,
} from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, represent, table, workplace } from '../run/workplace.ts'
import { kindsOf, noticesOf, read, unreadCount } from './telling.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

const settle = () => open.house.jobs.settle()
const reader = (name: string) => place.readers[name]!
const of = async (name: string, run: string) => {
  await settle()
  return (await noticesOf(reader(name))).filter((notice) => notice.run?.id === run)
}

describe('somebody is told', () => {
  it('that work has come to them, unless they brought it themselves, and only once', async () => {
    const { run, task } = await atWork(place)
    const opened = { kind: 'TASK_OPENED', topic: 'WORK', task: { id: task }, readAt: null }
    expect(await of('pengganti', run)).toMatchObject([opened])
    expect((await of('pengganti', run))[0]!.sentence).toBe('Langkah 1 “Menyusun data” menunggu Anda')
    await completeTask(reader('operator'), { task, handovers: table })
    await settle()
    expect(await kindsOf(reader('admin'), run)).toEqual(['TASK_OPENED'])
    await open.house.jobs.run('notice.runs')
    expect(await kindsOf(reader('admin'), run)).toEqual(['TASK_OPENED'])
    expect(await kindsOf(reader('kabid'), run)).toEqual([])
  })

  it('why work came back to them, and by whom, each in their own language', async () => {
    const { run, task } = await atWork(place, '2')
    await completeTask(reader('admin'), { task, outcome: 'tidak', reason: 'Angka Maret keliru' })
    const [told] = await of('pengganti', run)
    expect(told).toMatchObject({ kind: 'TASK_SENT_BACK', topic: 'WORK' })
    const { name } = await personOf('admin')
    expect(told!.sentence).toBe(
      `Langkah 1 “Menyusun data” dikembalikan kepada Anda oleh ${name}: “Angka Maret keliru”`,
    )
    reader('pengganti').headers['accept-language'] = 'en'
    expect((await of('pengganti', run))[0]!.sentence).toBe(
      `Step 1 “Menyusun data” was sent back to you by ${name}: “Angka Maret keliru”`,
    )
    delete reader('pengganti').headers['accept-language']
  })

  it('that a task was given to them, was skipped, or that the run was cancelled, with the reason', async () => {
    const { run, task } = await atWork(place)
    await assignTasks(reader('kepala'), {
      tasks: [task],
      performers: [place.people['kabid']],
      reason: 'Cuti',
    })
    expect((await of('kabid', run))[0]).toMatchObject({ kind: 'TASK_ASSIGNED' })
    await skipTask(reader('admin'), { task, reason: 'Sudah ada', authority: 'SK 12/2026', outcome: 'done' })
    const skipped = (await of('kabid', run))[0]!
    expect([skipped.kind, skipped.sentence]).toEqual([
      'TASK_SKIPPED',
      expect.stringMatching(/dilewati oleh .+: “Sudah ada”$/),
    ])
    await cancelRun(reader('admin'), { run, reason: 'Dihentikan Bupati' })
    expect((await of('operator', run))[0]).toMatchObject({ kind: 'RUN_CANCELLED' })
  })

  it('that a step or the run is paused and goes on', async () => {
    const { run, task } = await atWork(place)
    await pauseTask(reader('admin'), { task, reason: 'Menunggu surat' })
    await resumeTask(reader('admin'), { task, reason: 'Surat tiba' })
    await pauseRun(reader('admin'), { run, reason: 'Libur panjang' })
    await resumeRun(reader('admin'), { run, reason: 'Masuk kembali' })
    const kinds = (await of('pengganti', run)).map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['RUN_PAUSED', 'RUN_RESUMED', 'TASK_OPENED', 'TASK_PAUSED', 'TASK_RESUMED'])
  })

  it('that what waited for them was taken back by whoever had completed the step before', async () => {
    const { run, task } = await atWork(place)
    await completeTask(reader('operator'), { task, handovers: table })
    expect(await of('admin', run)).toMatchObject([{ kind: 'TASK_OPENED' }])
    await recallTask(reader('operator'), { task, reason: 'Salah lampiran' })
    const [withdrawn] = await of('admin', run)
    expect(withdrawn).toMatchObject({ kind: 'TASK_WITHDRAWN', topic: 'CHANGE' })
    expect(withdrawn!.sentence).toMatch(/ditarik oleh .+: “Salah lampiran”$/)
  })

  it('that they were mentioned, and nobody who acts for them is', async () => {
    const { run } = await atWork(place)
    await settle()
    await represent(place, 'kepala', 'kabid', '2026-03-02')
    await say(reader('operator'), { run, text: 'Mohon arahan', mentions: [place.people['kepala']] })
    expect((await of('kepala', run)).map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['MENTIONED', expect.stringMatching(/^Anda disebut dalam komentar oleh .+: “Mohon arahan”$/)],
    ])
    expect((await of('kabid', run)).filter(({ kind }) => kind === 'MENTIONED')).toEqual([])
  })

  it('of the work of those they act for today', async () => {
    await represent(place, 'pengganti', 'pengawas', '2026-03-02')
    const { run } = await atWork(place)
    expect((await of('pengawas', run)).map(({ kind }) => kind)).toEqual(['TASK_OPENED'])
  })
})

describe('a notice', () => {
  it('counts as unread until it is read, one by one or all up to one, and nobody reads another’s', async () => {
    const { run } = await atWork(place)
    await settle()
    const before = await unreadCount(reader('pengganti'))
    const [newest, ...older] = await noticesOf(reader('pengganti'), true)
    expect(older.length + 1).toBe(before)
    expect(newest!.run!.id).toBe(run)
    await read(reader('kabid'), { notices: [newest!.id] })
    await read(reader('kabid'), { upTo: newest!.id })
    expect(await unreadCount(reader('pengganti'))).toBe(before)
    expect(await read(reader('pengganti'), { notices: [newest!.id] })).toEqual({
      __typename: 'NoticesRead',
      count: before - 1,
    })
    expect(await read(reader('pengganti'), { upTo: newest!.id })).toEqual({
      __typename: 'NoticesRead',
      count: 0,
    })
    expect(await noticesOf(reader('pengganti'), true)).toEqual([])
    expect((await noticesOf(reader('pengganti'))).length).toBeGreaterThanOrEqual(before)
  })

  it('about work is no longer unread when the work is done by whomever', async () => {
    const { run, task } = await atWork(place)
    expect((await of('pengganti', run))[0]!.readAt).toBeNull()
    await completeTask(reader('operator'), { task, handovers: table })
    expect((await of('pengganti', run))[0]!.readAt).not.toBeNull()
  })

  it('of a pause is no longer unread when the run has ended and night has come; that it was cancelled still is', async () => {
    const { run, task } = await atWork(place)
    await pauseTask(reader('admin'), { task, reason: 'Menunggu surat' })
    const unread = async () =>
      (await of('pengganti', run)).flatMap(({ kind, readAt }) => (readAt === null ? [kind] : []))
    await settle()
    await open.house.jobs.run('notice.forget')
    expect(await unread()).toEqual(['TASK_PAUSED', 'TASK_OPENED'])
    await cancelRun(reader('admin'), { run, reason: 'Dihentikan Bupati' })
    expect(await unread()).toEqual(['RUN_CANCELLED', 'TASK_PAUSED'])
    await open.house.jobs.run('notice.forget')
    expect(await unread()).toEqual(['RUN_CANCELLED'])
  })

  it('is for the people of its own regency', async () => {
    const elsewhere = await workplace(open)
    const { run } = await atWork(elsewhere)
    await settle()
    expect(await kindsOf(elsewhere.readers['pengganti']!, run)).toEqual(['TASK_OPENED'])
    for (const one of Object.values(place.readers)) expect(await kindsOf(one, run)).toEqual([])
  })
})

const personOf = async (name: string) => {
  const { viewer } = await asked<{ viewer: { person: { name: string } } }>(
    reader(name),
    '{ viewer { person { name } } }',
  )
  return viewer.person
}
