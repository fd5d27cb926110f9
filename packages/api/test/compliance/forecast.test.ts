import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { cancelRun, claimTask, completeTask, pauseRun } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { subjectOf } from '../run/started-run.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, table, workplace } from '../run/workplace.ts'
import { visitsDuring } from '../visits.ts'

// The first row of `sharedWork` has three working days. Its performers have taken four of them, three times over.
const clock = new HeldClock('2026-02-02T09:00')
let open: OpenHouse
let place: Workplace
let awaited: { run: string; task: string }
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
  for (const [from, until] of [
    ['2026-02-02', '2026-02-06'],
    ['2026-02-09', '2026-02-13'],
    ['2026-02-23', '2026-02-27'],
  ]) {
    clock.set(`${from}T09:00`)
    const { run, task } = await atWork(place)
    clock.set(`${until}T09:00`)
    await completeTask(place.operator, { task, handovers: table })
    await cancelRun(place.admin, { run, reason: 'Cukup.' })
  }
  clock.set('2026-03-02T09:00')
  await open.house.jobs.settle()
  awaited = await atWork(place)
})
afterAll(() => open?.close())

const at = (local: string) => new Date(`${local}+08:00`).toISOString()
interface Foreseen {
  asOf: string
  until: string
  dueCount: number
  lateCount: number
  isCutOff: boolean
  tasks: (Record<string, unknown> & { task: { id: string; run: { title: string } } })[]
}
const fields = `asOf until dueCount lateCount isCutOff tasks { expectedAt expectedLateMinutes usedMinutes leftMinutes
  usualMinutes reasons sentence queue { person { name } tasksAhead tasksPerDay } task { id run { title } } }`
const foreseen = async (filter: object = {}, until: string | null = null) =>
  (
    await asked<{ forecast: Foreseen }>(
      place.admin,
      `query ($filter: OpenWorkFilter, $until: Date) { forecast(filter: $filter, until: $until) { ${fields} } }`,
      { filter, until },
    )
  ).forecast

describe('a forecast', () => {
  it('tells what is due this week and likely to be late, when, by how much, and why in words', async () => {
    const { tasks, ...told } = await foreseen()
    expect(told).toEqual({
      ...{ asOf: at('2026-03-02T09:00'), until: at('2026-03-09T00:00') },
      ...{ dueCount: 1, lateCount: 1, isCutOff: false },
    })
    expect(tasks).toMatchObject([
      {
        task: { id: awaited.task },
        usedMinutes: 0,
        queue: { person: { name: expect.any(String) }, tasksAhead: 0 },
      },
    ])
    const [{ usualMinutes, leftMinutes, expectedAt, reasons, sentence }] = tasks as [
      Foreseen['tasks'][number],
    ]
    // Four days of 390 minutes in Ramadan and 450 otherwise, to within the error of a histogram.
    expect(usualMinutes).toBeGreaterThan(1_500)
    expect(usualMinutes).toBeLessThan(1_900)
    expect(usualMinutes).toBeGreaterThan(leftMinutes as number)
    expect(new Date(expectedAt as string).getTime()).toBeGreaterThan(Date.parse(at('2026-03-05T09:00')))
    expect(reasons).toContain('HISTORY')
    expect(sentence).toMatch(
      /^Langkah ini biasanya memakan \d hari .*kerja; sudah terpakai kurang dari 1 menit kerja, tersisa 3 hari kerja\. /,
    )
  })

  it('looks no further than it is asked, and at nothing that the filter leaves out', async () => {
    expect(await foreseen({}, '2026-03-04')).toMatchObject({ dueCount: 0, tasks: [] })
    const { sop, dinkes } = await subjectOf(place)
    expect(await foreseen({ sop, opd: dinkes, step: '1', role: 'produsen' })).toMatchObject({ dueCount: 1 })
    expect(await foreseen({ sop, step: '2' })).toMatchObject({ dueCount: 0 })
    expect(await foreseen({ person: place.people['operator'] })).toMatchObject({ dueCount: 1 })
    expect(await foreseen({ person: place.people['kabid'] })).toMatchObject({ dueCount: 0 })
  })

  it('sees a queue where the row alone would be in time', async () => {
    clock.set('2026-03-02T09:00')
    const more = []
    for (let run = 0; run < 6; run++) more.push(await atWork(place))
    const late = (await foreseen()).tasks.filter(({ reasons }) => (reasons as string[]).includes('QUEUE'))
    expect(late.map(({ task }) => task.id)).toContain(more.at(-1)!.task)
    expect(late.at(-1)!.sentence).toMatch(/masih memegang \d+ tugas lain yang jatuh tempo lebih dahulu/)
    for (const { run } of more) await pauseRun(place.admin, { run, reason: 'Uji.' })
    expect(await foreseen()).toMatchObject({ dueCount: 1 })
  })

  it('takes as many visits for one task as for many: the tasks, what is shown of them, and of people', async () => {
    await foreseen()
    expect(await visitsDuring(() => foreseen())).toBe(3)
  })
})

describe('what is late now', () => {
  const query = `query ($filter: OpenWorkFilter) { lateNow(filter: $filter) { asOf taskCount runCount
    byOpd { opd { shortName } taskCount longestLateMinutes }
    byPerson { person { email } taskCount longestLateMinutes longestLate { id } } } }`
  const late = async (filter: object = {}) =>
    (await asked<{ lateNow: Record<string, unknown> }>(place.admin, query, { filter })).lateNow

  it('is told by OPD and by person, who has taken it on alone where somebody has', async () => {
    clock.set('2026-03-05T10:00')
    const both = ['operator', 'pengganti'].map((name) => ({
      ...{ person: { email: `${name}@contoh.id` }, taskCount: 1, longestLateMinutes: 60 },
      longestLate: { id: awaited.task },
    }))
    expect(await late()).toEqual({
      ...{ asOf: at('2026-03-05T10:00'), taskCount: 1, runCount: 1 },
      byOpd: [{ opd: { shortName: 'Dinkes' }, taskCount: 1, longestLateMinutes: 60 }],
      byPerson: expect.arrayContaining(both),
    })
    await claimTask(place.operator, { task: awaited.task })
    expect(await late()).toMatchObject({ byPerson: [{ person: { email: 'operator@contoh.id' } }] })
    expect(await late({ person: place.people['pengganti'] })).toMatchObject({
      taskCount: 0,
      byOpd: [],
      byPerson: [],
    })
  })

  it('is over when it is done', async () => {
    expect(await visitsDuring(() => late())).toBe(4)
    const task = await openTask(place.admin, awaited.run, '1')
    await completeTask(place.operator, { task, handovers: table })
    expect(await late()).toMatchObject({ taskCount: 0, runCount: 0 })
  })
})

it('a key of a step or role is asked for together with its SOP', async () => {
  await expect(foreseen({ step: '1' })).rejects.toThrow(/sertakan “sop”/)
})
