import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { completeTask, startRun } from './commands.ts'
import type { ShownRun } from './run-as-shown.ts'
import { openTask, shownRun } from './run-as-shown.ts'
import { twoRows } from './sops.ts'
import { startedRun, subjectOf } from './started-run.ts'

const rounds = 20
const clients = 32

let open: OpenHouse
let regency: ConfiguredRegency
let sessions: Reader[]
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open, { sources: [twoRows] })
  sessions = await Promise.all(Array.from({ length: clients }, () => regency.sessionOf('admin@contoh.id')))
})
afterAll(() => open?.close())

/** What each of the clients is answered when all complete one task at once, in the order of the alphabet. */
async function race(task: string): Promise<string[]> {
  const answers = await Promise.all(sessions.map((session) => completeTask(session, { task })))
  return answers.map(({ __typename }) => __typename).sort()
}

const kindsOf = ({ events }: ShownRun) => events.map(({ kind }) => kind)

describe('a race', () => {
  it('for a task has one winner each time, and writes what happened once', async () => {
    const losers = (type: string) => Array.from({ length: clients - 1 }, () => type)
    for (let round = 1; round <= rounds; round++) {
      const run = await startedRun(regency)
      const before = await shownRun(regency.admin, run)

      expect(await race(await openTask(regency.admin, run, '1'))).toEqual(
        ['TaskCompleted', ...losers('TaskNotOpen')].sort(),
      )
      const between = await shownRun(regency.admin, run)
      expect(between.revision).toBe(before.revision + 2)
      expect(kindsOf(between)).toEqual([...kindsOf(before), 'TaskCompleted', 'TaskOpened'])

      expect(await race(await openTask(regency.admin, run, '2'))).toEqual(
        ['TaskCompleted', ...losers('RunNotRunning')].sort(),
      )
      const after = await shownRun(regency.admin, run)
      expect(after.revision).toBe(between.revision + 2)
      expect(kindsOf(after)).toEqual([...kindsOf(between), 'TaskCompleted', 'RunCompleted'])
      expect(after).toMatchObject({ status: 'COMPLETED', isChainIntact: true })
      expect(after.tasks.map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED'])
    }
  })

  it('for a dataset and period starts one run, and leads the other to it', async () => {
    const { sop, dataset } = await subjectOf(regency)
    for (let round = 1; round <= rounds; round++) {
      const period = `${2000 + round}-01`
      const [one, other] = await Promise.all(
        sessions
          .slice(0, 2)
          .map((session) =>
            startRun(
              session,
              { sop, dataset, period },
              '... on RunStarted { run { id period } } ... on RunAlreadyOpen { run { id period } }',
            ),
          ),
      )
      expect([one!.__typename, other!.__typename].sort()).toEqual(['RunAlreadyOpen', 'RunStarted'])
      expect(one!.run).toEqual(other!.run)
      expect(one!.run).toMatchObject({ period })
    }
  })
})
