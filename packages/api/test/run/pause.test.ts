import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked, stranger } from '../reader.ts'
import { uploadAs } from '../server/uploading.ts'
import { completeTask, pauseRun, pauseTask, resumeRun, resumeTask } from './commands.ts'
import { refused } from './refused.ts'
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
const reason = 'Menunggu surat.'
const times = `status standing dueAt originalDueAt pausedAt pausedMinutes remainingMinutes usedMinutes`
const shown = (task: string) => shownTask<Record<string, unknown>>(place.admin, task, times)

/** The second row, with two hours, opened on a Monday at nine. */
async function twoHours(): Promise<{ run: string; task: string }> {
  clock.set('2026-03-02T09:00')
  return atWork(place, '2')
}

describe('a paused row', () => {
  it('keeps what was left of its time to the minute, and both due times stay visible', async () => {
    const { task } = await twoHours()
    expect(await shown(task)).toMatchObject({ dueAt: at('2026-03-02T11:00'), standing: 'ON_TIME' })
    clock.set('2026-03-02T09:30')
    expect(await pauseTask(place.readers['kepala']!, { task, reason })).toEqual({ __typename: 'TaskPaused' })
    clock.set('2026-03-03T09:00')
    expect(await shown(task)).toMatchObject({
      ...{ standing: 'PAUSED', pausedAt: at('2026-03-02T09:30'), remainingMinutes: 90, usedMinutes: 30 },
    })
    const told = `... on TaskResumed { task { ${times} } }`
    const { task: resumed } = await resumeTask(place.readers['kepala']!, { task, reason }, told)
    const { pausedMinutes } = resumed as { pausedMinutes: number }
    expect(resumed).toMatchObject({
      ...{ standing: 'ON_TIME', dueAt: at('2026-03-03T10:30'), originalDueAt: at('2026-03-02T11:00') },
      ...{ pausedAt: null, remainingMinutes: 90, usedMinutes: 30 },
    })
    expect(pausedMinutes).toBeGreaterThan(300)
    clock.set('2026-03-03T09:45')
    await completeTask(place.admin, { task, outcome: 'sesuai' })
    expect(await shown(task)).toMatchObject({ status: 'COMPLETED', standing: 'ON_TIME', usedMinutes: 75 })
  })

  it('lets nobody complete its tasks, and lies in no group of the inbox as late', async () => {
    const { task } = await twoHours()
    await pauseTask(place.admin, { task, reason })
    clock.set('2026-03-04T09:00')
    expect(await completeTask(place.admin, { task, outcome: 'sesuai' })).toEqual(refused('TaskIsPaused'))
    const { myTasks, myTaskCounts } = await asked<{
      myTasks: { nodes: { id: string; standing: string }[] }
      myTaskCounts: { late: number }
    }>(place.admin, '{ myTasks(first: 100) { nodes { id standing } } myTaskCounts { late } }')
    expect(myTasks.nodes.find(({ id }) => id === task)).toEqual({ id: task, standing: 'PAUSED' })
    expect(myTaskCounts.late).toBe(myTasks.nodes.filter(({ standing }) => standing === 'LATE').length)
    const { task: one } = await asked<{ task: { run: { lateTaskCount: number } } }>(
      place.admin,
      'query ($id: ID!) { task(id: $id) { run { lateTaskCount } } }',
      { id: task },
    )
    expect(one.run.lateTaskCount).toBe(0)
  })

  it('is for who watches over the run, with a reason, and a letter that is there', async () => {
    const { task } = await twoHours()
    for (const other of ['operator', 'pengawas', 'pembaca'])
      expect(await pauseTask(place.readers[other]!, { task, reason })).toEqual(refused('NotAllowed'))
    expect(await pauseTask(stranger(open), { task, reason })).toEqual(refused('NotSignedIn'))
    expect(await pauseTask(place.admin, { task: 'x', reason })).toEqual(refused('NotFound'))
    expect(await pauseTask(place.admin, { task, reason: ' ' })).toEqual(refused('ReasonMissing'))
    const nowhere = { title: 'Surat 5', file: crypto.randomUUID() }
    expect(await pauseTask(place.admin, { task, reason, letter: nowhere })).toEqual(refused('NotFound'))
    const { answer: file } = await uploadAs(open, place.admin, 'surat.csv', 'a,b\n1,2\n')
    const nameless = { title: ' ', file: file.id }
    expect(await pauseTask(place.admin, { task, reason, letter: nameless })).toEqual(
      refused('AuthorityMissing'),
    )
    expect(await resumeTask(place.admin, { task, reason })).toEqual(refused('TaskNotPaused'))
    const letter = { title: 'Surat 5', file: file.id }
    expect(await pauseTask(place.admin, { task, reason, letter })).toEqual({ __typename: 'TaskPaused' })
    expect(await pauseTask(place.admin, { task, reason })).toEqual(refused('TaskIsPaused'))
    expect(await resumeTask(place.operator, { task, reason })).toEqual(refused('NotAllowed'))
    expect(await resumeTask(place.admin, { task, reason: '' })).toEqual(refused('ReasonMissing'))
  })
})

describe('a paused run', () => {
  it('shows why, and is found as such; its clocks go on with what was left of them', async () => {
    const { run, task } = await twoHours()
    const { answer: file } = await uploadAs(open, place.admin, 'surat.csv', 'a,b\n1,2\n')
    clock.set('2026-03-02T10:00')
    const told = `... on RunPaused { run { status pausedAt pauseReason pauseLetter { title file { name } }
      openTasks { standing } } }`
    const input = { run, reason: ' Banjir. ', letter: { title: 'SE 3/2026', file: file.id } }
    expect(await pauseRun(place.readers['kepala']!, input, told)).toEqual({
      __typename: 'RunPaused',
      run: {
        ...{ status: 'PAUSED', pausedAt: at('2026-03-02T10:00'), pauseReason: 'Banjir.' },
        pauseLetter: { title: 'SE 3/2026', file: { name: 'surat.csv' } },
        openTasks: [{ standing: 'PAUSED' }],
      },
    })
    const { runs } = await asked<{ runs: { nodes: { id: string }[] } }>(
      place.admin,
      '{ runs(filter: { status: [PAUSED] }) { nodes { id } } }',
    )
    expect(runs.nodes).toEqual([{ id: run }])
    expect(
      await completeTask(place.admin, { task, outcome: 'sesuai' }, '... on RunNotRunning { status }'),
    ).toEqual(refused('RunNotRunning', { status: 'PAUSED' }))
    clock.set('2026-03-04T09:00')
    const after =
      '... on RunResumed { run { status pausedAt pauseReason pauseLetter { title } openTasks { dueAt } } }'
    expect(await resumeRun(place.readers['kepala']!, { run, reason }, after)).toEqual({
      __typename: 'RunResumed',
      run: {
        ...{ status: 'RUNNING', pausedAt: null, pauseReason: null, pauseLetter: null },
        openTasks: [{ dueAt: at('2026-03-04T10:00') }],
      },
    })
  })

  it('is paused and resumed by who watches over it, with a reason, once', async () => {
    const { run } = await twoHours()
    const status = '... on RunNotPaused { status }'
    expect(await resumeRun(place.admin, { run, reason }, status)).toEqual(
      refused('RunNotPaused', { status: 'RUNNING' }),
    )
    for (const other of ['operator', 'pengawas', 'pembaca'])
      expect(await pauseRun(place.readers[other]!, { run, reason })).toEqual(refused('NotAllowed'))
    expect(await pauseRun(stranger(open), { run, reason })).toEqual(refused('NotSignedIn'))
    expect(await pauseRun(place.admin, { run: 'x', reason })).toEqual(refused('NotFound'))
    expect(await pauseRun(place.admin, { run, reason: '' })).toEqual(refused('ReasonMissing'))
    expect(await pauseRun(place.admin, { run, reason })).toEqual({ __typename: 'RunPaused' })
    expect(await pauseRun(place.admin, { run, reason })).toEqual(refused('RunNotRunning'))
    expect(await resumeRun(place.operator, { run, reason })).toEqual(refused('NotAllowed'))
    expect(await resumeRun(place.admin, { run, reason: ' ' })).toEqual(refused('ReasonMissing'))
    expect(await resumeRun(place.admin, { run, reason })).toEqual({ __typename: 'RunResumed' })
  })

  it('leaves a row that was paused by itself as it is when it goes on', async () => {
    const { run, task } = await twoHours()
    await pauseTask(place.admin, { task, reason })
    await pauseRun(place.admin, { run, reason })
    await resumeRun(place.admin, { run, reason })
    expect(await shown(task)).toMatchObject({ standing: 'PAUSED' })
    expect(await completeTask(place.operator, { task, handovers: table })).toEqual(refused('NotYourTask'))
  })
})
