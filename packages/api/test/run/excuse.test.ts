import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { uploadAs } from '../server/uploading.ts'
import { completeTask, excuseLateness, recallTask, withdrawExcuse } from './commands.ts'
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

const reason = 'Banjir menutup kantor.'
const letter = { title: 'Surat Edaran 3/2026' }
const shown = (task: string) =>
  shownTask<Record<string, unknown>>(
    place.readers['kepala']!,
    task,
    `verdict standing latenessMinutes mayExcuse excuse { reason excusedBy { position } letter { title file { name } } }`,
  )

/** The first row, due after three working days, handed in a day after that. */
async function lateTask(): Promise<string> {
  clock.set('2026-03-02T09:00')
  const { task } = await atWork(place)
  clock.set('2026-03-06T09:00')
  await completeTask(place.operator, { task, handovers: table })
  return task
}

interface Counted {
  compliance: { total: Record<'closed' | 'onTime' | 'late' | 'excused', number> }
}
const counted = async () =>
  (await asked<Counted>(place.admin, '{ compliance { total { closed onTime late excused } } }')).compliance
    .total

/** What stands in cells is counted now, as the house would do it a moment later. */
const merged = () =>
  open.house.door.askAs('app.regency', place.id, { sql: 'select merge_tally()', parameters: [] })

describe('a task that was completed late', () => {
  let task: string
  beforeEach(async () => {
    task = await lateTask()
  })

  it('is excused by a supervisor on the strength of a letter, stays late on record, and can count as late again', async () => {
    expect(await shown(task)).toMatchObject({
      verdict: 'LATE',
      standing: 'LATE',
      mayExcuse: true,
      excuse: null,
    })
    const { answer: file } = await uploadAs(open, place.readers['kepala']!, 'edaran.pdf', '%PDF-1.7\n%%EOF\n')
    const input = { task, reason, letter: { ...letter, file: file.id } }
    expect(await excuseLateness(place.readers['kepala']!, input)).toEqual({ __typename: 'LatenessExcused' })
    const told = {
      ...{ reason, excusedBy: { position: 'Kepala Dinas Kesehatan' } },
      letter: { ...letter, file: { name: 'edaran.pdf' } },
    }
    expect(await shown(task)).toMatchObject({ verdict: 'EXCUSED', standing: 'LATE', excuse: told })
    const back = { task, reason: 'Kantor tetap buka.' }
    expect(await withdrawExcuse(place.admin, back)).toEqual({ __typename: 'ExcuseWithdrawn' })
    expect(await shown(task)).toMatchObject({ verdict: 'LATE', excuse: null, mayExcuse: true })
  })

  it('is told in the history of its run, with the letter and the reason', async () => {
    await excuseLateness(place.admin, { task, reason, letter })
    await withdrawExcuse(place.admin, { task, reason: 'Keliru.' })
    const { task: found } = await asked<{ task: { run: { events: { sentence: string }[] } } }>(
      place.admin,
      'query ($id: ID!) { task(id: $id) { run { events { sentence } } } }',
      { id: task },
    )
    expect(found.run.events.slice(-2).map(({ sentence }) => sentence)).toEqual([
      `Langkah 1 keterlambatannya dimaafkan, dasar “${letter.title}”: “${reason}”`,
      'Langkah 1 pemaafan keterlambatannya dicabut: “Keliru.”',
    ])
  })

  it('counts as excused at once, before and after it was merged into the tally, and as late again', async () => {
    const before = await counted()
    await excuseLateness(place.admin, { task, reason, letter })
    const after = { ...before, late: before.late - 1, excused: before.excused + 1 }
    expect(await counted()).toEqual(after)
    await merged()
    expect(await counted()).toEqual(after)
    await withdrawExcuse(place.admin, { task, reason })
    expect(await counted()).toEqual(before)
    await merged()
    expect(await counted()).toEqual(before)
  })

  it('is not excused any more once it was taken back and completed anew', async () => {
    const before = await counted()
    await excuseLateness(place.admin, { task, reason, letter })
    expect(await recallTask(place.operator, { task, reason: 'Keliru.' })).toEqual({
      __typename: 'TaskRecalled',
    })
    expect(await shown(task)).toMatchObject({ verdict: 'OVERDUE', excuse: null, mayExcuse: false })
    expect(await counted()).toEqual({ ...before, closed: before.closed - 1, late: before.late - 1 })
    await completeTask(place.operator, { task, handovers: table })
    expect(await shown(task)).toMatchObject({ verdict: 'LATE', excuse: null })
    await merged()
    expect(await counted()).toEqual(before)
  })

  it('is excused by nobody else, for no blank reason, without a letter, and not twice', async () => {
    const input = { task, reason, letter }
    expect(await excuseLateness(place.operator, input)).toEqual(refused('NotAllowed'))
    expect(await excuseLateness(place.readers['pengawas']!, input)).toEqual(refused('NotAllowed'))
    expect(await excuseLateness(place.admin, { ...input, reason: ' ' })).toEqual(refused('ReasonMissing'))
    expect(await excuseLateness(place.admin, { ...input, letter: { title: ' ' } })).toEqual(
      refused('AuthorityMissing'),
    )
    const { id: unknown } = place
    expect(await excuseLateness(place.admin, { ...input, letter: { title: 'x', file: unknown } })).toEqual(
      refused('NotFound'),
    )
    expect(await withdrawExcuse(place.admin, { task, reason })).toEqual(refused('NotExcused'))
    await excuseLateness(place.admin, input)
    expect(await excuseLateness(place.admin, input)).toEqual(refused('AlreadyExcused'))
    expect(await withdrawExcuse(place.operator, { task, reason })).toEqual(refused('NotAllowed'))
  })

  it('makes its step and its run late, and no longer once it is excused', async () => {
    const question = `query ($id: ID!) { task(id: $id) { run { verdict steps { step { key } attempts usedMinutes lateMinutes verdict } } } }`
    const run = async () =>
      (
        await asked<{ task: { run: { verdict: string; steps: object[] } } }>(place.admin, question, {
          id: task,
        })
      ).task.run
    const first = { step: { key: '1' }, attempts: 1, usedMinutes: 4 * 450, lateMinutes: 450 }
    expect(await run()).toMatchObject({
      verdict: 'LATE',
      steps: [
        { ...first, verdict: 'LATE' },
        { step: { key: '2' }, attempts: 1, verdict: 'RUNNING' },
      ],
    })
    await excuseLateness(place.admin, { task, reason, letter })
    expect(await run()).toMatchObject({ verdict: 'RUNNING', steps: [{ ...first, verdict: 'EXCUSED' }, {}] })
  })
})

it('a task that is open or was in time has nothing to excuse', async () => {
  clock.set('2026-03-02T09:00')
  const { task } = await atWork(place)
  const input = { task, reason, letter }
  expect(await excuseLateness(place.admin, input)).toEqual(refused('TaskStillOpen'))
  await completeTask(place.operator, { task, handovers: table })
  expect(await shown(task)).toMatchObject({ verdict: 'ON_TIME', mayExcuse: false })
  expect(await excuseLateness(place.admin, input)).toEqual(refused('TaskNotLate'))
})
