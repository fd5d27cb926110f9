import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { statementsDuring } from '../statements.ts'
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

const during = (done: () => Promise<unknown>) => statementsDuring(open.house.door, done)

describe('a command takes', () => {
  const firstTask = async () => openTask(one.admin, await startedRun(one), '1')

  it('two statements, and one more where its result is read back', async () => {
    const [plain, readBack] = [await firstTask(), await firstTask()]
    const shown = `... on TaskCompleted { task { status step { activity } outcome { label } standing usedMinutes
      run { title tasks { act { key } performers { name } } } } }`
    expect(await during(() => completeTask(one.operator, { task: plain }))).toBe(2)
    expect(await during(() => completeTask(one.operator, { task: readBack }, shown))).toBe(3)
  })

  it('the same to start a run', async () => {
    const { sop, dinkes } = await subjectOf(one)
    const input = { sop, opd: dinkes }
    expect(await during(() => startRun(one.admin, input))).toBe(2)
    expect(await during(() => startRun(one.admin, input, '... on RunStarted { run { tasks { id } } }'))).toBe(
      3,
    )
  })
})

describe('a read takes one statement for one run and for twenty', () => {
  const tasks = `tasks { attempt status standing remainingMinutes usedMinutes cumulativeMinutes latenessMinutes step { activity waktu { reading } }
    act { outcomes { key sendsBack } } outcome { label } performers { name opd { name } } confirmations { person { name } }
    received { content { ... on Note { text } } } handovers { id } openedFrom { id } }`
  const reads = {
    'the inbox': `{ myTasks(first: 50) { totalCount nodes { id run { title opd { name } } ${tasks.slice(8, -2)} } } }`,
    'the list of runs': `{ runs(first: 50) { totalCount nodes { title status sop { title } opd { name } ${tasks} } } }`,
    'runs with all that happened': `{ runs(first: 50) { nodes { isChainIntact openTaskCount lateTaskCount
      events { kind sentence actor { name } task { act { key } } } handovers { artefact { name } } } } }`,
    'the counts of the inbox': '{ myTaskCounts { late today thisWeek later decisions } }',
  }

  it.each(Object.entries(reads))('%s', async (_, query) => {
    for (const { operator } of [one, twenty]) {
      await asked(operator, query)
      expect(await during(() => asked(operator, query))).toBe(1)
    }
  })

  it('of which there are really so many', async () => {
    const count = async ({ operator }: ConfiguredRegency) =>
      asked(operator, '{ runs { totalCount } myTasks { totalCount } }')
    expect(await count(twenty)).toEqual({ runs: { totalCount: 20 }, myTasks: { totalCount: 20 } })
  })
})
