import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import { completeTask, startRun } from './commands.ts'
import { openTask } from './run-as-shown.ts'
import { startedRun, subjectOf } from './started-run.ts'

let open: OpenHouse
let one: ConfiguredRegency
let twenty: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  one = await configuredRegency(open)
  twenty = await configuredRegency(open)
  await startedRun(one)
  for (let run = 1; run <= 20; run++) await startedRun(twenty)
})
afterAll(() => open?.close())

describe('a command takes', () => {
  const firstTask = async () => openTask(one.admin, await startedRun(one), '1')

  it('two visits: one that reads, and one that writes and tells its result where that is asked for', async () => {
    const [plain, readBack] = [await firstTask(), await firstTask()]
    const shown = `... on TaskCompleted { task { status step { activity } outcome { label } standing usedMinutes
      run { title tasks { act { key } performers { name } } } } }`
    expect(await visitsDuring(() => completeTask(one.operator, { task: plain }))).toBe(2)
    expect(await visitsDuring(() => completeTask(one.operator, { task: readBack }, shown))).toBe(2)
  })

  it('a third visit only where a new run is told, whose id nobody knows before', async () => {
    const { sop, dinkes } = await subjectOf(one)
    const shown = '... on RunStarted { run { title tasks { step { activity } performers { name } } } }'
    expect(await visitsDuring(() => startRun(one.admin, { sop, opd: dinkes }, shown))).toBe(3)
  })
})

describe('a read takes one visit for one run and for twenty', () => {
  const tasks = `tasks { attempt status standing remainingMinutes usedMinutes cumulativeMinutes latenessMinutes step { activity waktu { reading } }
    act { outcomes { key sendsBack } } outcome { label } performers { name opd { name } } confirmations { person { name } }
    received { content { ... on Note { text } } } handovers { id } openedFrom { id } }`
  const reads = {
    'the inbox': `{ myTasks(first: 50) { nodes { id run { title opd { name } } ${tasks.slice(8, -2)} } } }`,
    'the list of runs': `{ runs(first: 50) { nodes { title status sop { title } opd { name } ${tasks} } } }`,
    'runs with all that happened': `{ runs(first: 50) { nodes { isChainIntact openTaskCount lateTaskCount
      events { kind sentence actor { name } task { act { key } } } handovers { artefact { name } } } } }`,
    'the counts of the inbox': '{ myTaskCounts { late today thisWeek later decisions } }',
  }

  it.each(Object.entries(reads))('%s', async (_, query) => {
    for (const { operator } of [one, twenty]) {
      await asked(operator, query)
      expect(await visitsDuring(() => asked(operator, query))).toBe(1)
    }
  })

  it('and one more to count a list of which only a page is read', async () => {
    for (const { operator } of [one, twenty])
      for (const list of ['runs', 'myTasks'])
        expect(await visitsDuring(() => asked(operator, `{ ${list} { totalCount nodes { id } } }`))).toBe(2)
  })

  it('of which there are really so many', async () => {
    const count = async ({ operator }: ConfiguredRegency) =>
      asked(operator, '{ runs { totalCount } myTasks { totalCount } }')
    expect(await count(twenty)).toEqual({ runs: { totalCount: 20 }, myTasks: { totalCount: 20 } })
  })
})
