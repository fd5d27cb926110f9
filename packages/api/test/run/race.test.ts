import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import type { Answered } from './commands.ts'
import { completeTask, startRun } from './commands.ts'
import { openTask, shownRun } from './run-as-shown.ts'
import { twoRows } from './sops.ts'
import { startedRun, subjectOf } from './started-run.ts'
import { storedRun } from './stored-run.ts'

/** More for a longer run: `RACE_ROUNDS=5000`. Nearly all of a round is its hundred requests, little the making of a run. */
const rounds = Number(process.env['RACE_ROUNDS'] ?? 500)
const repeatedRounds = Math.ceil(rounds / 4)
/** Not a promise: what a busy machine may take at the most. */
const timeout = 60_000 + rounds * 500
const clients = 100
const repeats = 50

let open: OpenHouse
let regency: ConfiguredRegency
let sessions: Reader[]
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open, { sources: [twoRows] })
  sessions = await Promise.all(Array.from({ length: clients }, () => regency.sessionOf('admin@contoh.id')))
})
afterAll(() => open?.close())

/** How often each answer was given when all complete one task at once, each with a note of their own. */
async function race(task: string): Promise<Record<string, number>> {
  const answers = await Promise.all(sessions.map((session) => completeTask(session, { task })))
  return countOf(answers.map(({ __typename }) => __typename))
}

const countOf = (names: string[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(names, (name) => name)).map(([name, all]) => [name, all!.length]),
  )

describe('a race', () => {
  it(
    `for a task has one winner each time, and writes what happened once (${clients} clients, ${rounds} rounds)`,
    { timeout },
    async () => {
      for (let round = 1; round <= rounds; round++) {
        const run = await startedRun(regency)
        expect(await race(await openTask(regency.admin, run, '1'))).toEqual({
          ...{ TaskCompleted: 1, TaskNotOpen: clients - 1 },
        })
        const { events, tasks, revision } = await storedRun(open.owner, run)
        expect(events.map(({ type }) => type)).toEqual([
          'RunStarted',
          'TaskOpened',
          'TaskCompleted',
          'TaskOpened',
        ])
        expect(revision).toBe(4)
        expect(
          tasks.map(({ act, status, assignments }) => [act, status, Object.keys(assignments).length]),
        ).toEqual([
          ['1', 'completed', 1],
          ['2', 'open', 1],
        ])
        expect((await shownRun(regency.admin, run)).isChainIntact).toBe(true)
      }
    },
  )

  it('for a dataset and period starts one run, and leads the other to it', async () => {
    const { sop, dataset } = await subjectOf(regency)
    for (let round = 1; round <= 20; round++) {
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

describe(`the same request ${repeats} times at once`, () => {
  const repeated = (send: (session: Reader) => Promise<Answered>) =>
    Promise.all(sessions.slice(0, repeats).map(send))

  it(
    `completes once and is answered the same each time (${repeatedRounds} rounds)`,
    { timeout },
    async () => {
      const told = '... on TaskCompleted { isAwaitingOthers task { id status closedAt closedBy { email } } }'
      for (let round = 1; round <= repeatedRounds; round++) {
        const run = await startedRun(regency)
        const task = await openTask(regency.admin, run, '1')
        const input = { task, clientMutationId: randomUUID() }
        const [first, ...others] = await repeated((session) => completeTask(session, input, told))
        expect(first).toMatchObject({ __typename: 'TaskCompleted', task: { id: task, status: 'COMPLETED' } })
        for (const other of others) expect(other).toEqual(first)
        expect((await storedRun(open.owner, run)).revision).toBe(4)
      }
    },
  )

  it('starts one run, of a dataset and of none, and is answered the same each time', async () => {
    const { sop, dataset, dinkes } = await subjectOf(regency)
    const count = async () =>
      (await open.owner.query('select count(*)::int from run where regency_id = $1', [regency.id])).rows[0]
        .count
    for (let round = 1; round <= 10; round++)
      for (const subject of [
        { sop, opd: dinkes },
        { sop, dataset, period: `${2100 + round}-01` },
      ]) {
        const before = await count()
        const input = { ...subject, clientMutationId: randomUUID() }
        const answers = await repeated((session) =>
          startRun(session, input, '... on RunStarted { run { id } }'),
        )
        expect(countOf(answers.map((answer) => JSON.stringify(answer)))).toEqual({
          [JSON.stringify(answers[0])]: repeats,
        })
        expect(answers[0]!.__typename).toBe('RunStarted')
        expect(await count()).toBe(before + 1)
      }
  })
})
