import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { visitsDuring } from '../visits.ts'
import { assignTasks, cancelRun, claimTask, completeTask, migrateRuns, startRun } from './commands.ts'
import { refused } from './refused.ts'
import { shownRun } from './run-as-shown.ts'
import { subjectOf } from './started-run.ts'
import type { Workplace } from './workplace.ts'
import { atWork, nextVersion, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

const reason = 'Operator cuti.'
const once = () => ({ clientMutationId: randomUUID() })
const revisionOf = async (run: string) => (await shownRun(place.admin, run)).revision

describe('a request that comes again', () => {
  it('is told the same outcome, and nothing happens twice', async () => {
    const { run, task } = await atWork(place)
    const input = { task, handovers: table, ...once() }
    const told = '... on TaskCompleted { isAwaitingOthers task { id status closedAt } }'
    const first = await completeTask(place.operator, input, told)
    expect(first).toMatchObject({ __typename: 'TaskCompleted', isAwaitingOthers: false })
    expect(await completeTask(place.operator, input, told)).toEqual(first)
    expect(await revisionOf(run)).toBe(4)
    expect(await completeTask(place.operator, { task, handovers: table })).toEqual(refused('TaskNotOpen'))
  })

  it('of another person under the same key is another request', async () => {
    const { task } = await atWork(place, '3')
    const key = once()
    const awaiting = '... on TaskCompleted { isAwaitingOthers }'
    for (const who of ['operator', 'pengganti'])
      expect(await completeTask(place.readers[who]!, { task, ...key }, awaiting)).toEqual({
        __typename: 'TaskCompleted',
        isAwaitingOthers: true,
      })
  })

  it('with other contents, or another command, under the same key is refused', async () => {
    const [one, other] = [await atWork(place), await atWork(place)]
    const key = once()
    await completeTask(place.operator, { task: one.task, handovers: table, ...key })
    for (const input of [
      { task: other.task, handovers: table, ...key },
      { task: one.task, handovers: [{ ...table[0], note: 'Lain.' }], ...key },
    ])
      expect(await completeTask(place.operator, input)).toEqual(refused('IdempotencyConflict'))
    expect(await claimTask(place.operator, { task: one.task, ...key })).toEqual(
      refused('IdempotencyConflict'),
    )
    expect(await revisionOf(other.run)).toBe(2)
  })

  it('after a refusal is decided anew, since nothing had happened', async () => {
    const { task } = await atWork(place)
    const input = { task, ...once() }
    expect(await completeTask(place.operator, input)).toEqual(refused('EvidenceMissing'))
    const whole = { ...input, handovers: table }
    expect(await completeTask(place.operator, whole)).toEqual({ __typename: 'TaskCompleted' })
  })

  it('starts one run, with and without a dataset', async () => {
    const { sop, dataset, dinkes } = await subjectOf(place)
    for (const subject of [
      { sop, opd: dinkes },
      { sop, dataset, period: '2026-02' },
    ]) {
      const input = { ...subject, ...once() }
      const told = '... on RunStarted { run { id } } ... on RunAlreadyOpen { run { id } }'
      const [first, again] = [
        await startRun(place.admin, input, told),
        await startRun(place.admin, input, told),
      ]
      expect(first.__typename).toBe('RunStarted')
      expect(again).toEqual(first)
      await cancelRun(place.admin, { run: first.run!.id, reason })
    }
  })

  it('assigns, moves and cancels once', async () => {
    const [one, other] = [await atWork(place), await atWork(place)]
    const assigning = {
      ...{ tasks: [other.task, one.task], performers: [place.people['kabid']], reason },
      ...once(),
    }
    const assigned = '... on TasksAssigned { tasks { id performers { email } } }'
    const first = await assignTasks(place.admin, assigning, assigned)
    expect(first).toMatchObject({ tasks: [{ id: other.task }, { id: one.task }] })
    expect(await assignTasks(place.admin, assigning, assigned)).toEqual(first)

    const version = await nextVersion(place, '2026-03-03', (source) =>
      source.replace('120 menit', '90 menit'),
    )
    clock.set('2026-03-03T09:00')
    const moving = { runs: [one.run, other.run], version, reason, isDryRun: false, ...once() }
    const verdicts = '... on RunsMigrated { isDone verdicts { run { id } obstacles { sentence } } }'
    const moved = await migrateRuns(place.admin, moving, verdicts)
    expect(moved).toMatchObject({ isDone: true })
    expect(await migrateRuns(place.admin, moving, verdicts)).toEqual(moved)
    const cancelling = { run: one.run, reason, ...once() }
    expect(await cancelRun(place.admin, cancelling)).toEqual({ __typename: 'RunCancelled' })
    expect(await cancelRun(place.admin, cancelling)).toEqual({ __typename: 'RunCancelled' })
    expect([await revisionOf(one.run), await revisionOf(other.run)]).toEqual([6, 4])
  })

  it('costs no visit more the first time, and one to read what to tell when it comes again', async () => {
    const { task } = await atWork(place)
    const input = { task, handovers: table, ...once() }
    const told = '... on TaskCompleted { task { status } }'
    expect(await visitsDuring(() => completeTask(place.operator, input, told))).toBe(2)
    expect(await visitsDuring(() => completeTask(place.operator, input, told))).toBe(2)
    expect(await visitsDuring(() => completeTask(place.operator, input))).toBe(1)
  })

  it('has a uuid for its key', async () => {
    const { errors } = await place.operator.ask(
      'mutation ($input: ClaimTaskInput!) { claimTask(input: $input) { __typename } }',
      { input: { task: randomUUID(), clientMutationId: 'satu' } },
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('is known again for three days', async () => {
    const { task } = await atWork(place)
    const input = { task, handovers: table, ...once() }
    expect(await completeTask(place.operator, input)).toEqual({ __typename: 'TaskCompleted' })
    clock.pass(72 * 60)
    await open.house.jobs.run('run.forget-answers')
    expect(await completeTask(place.operator, input)).toEqual({ __typename: 'TaskCompleted' })
    clock.pass(1)
    await open.house.jobs.run('run.forget-answers')
    expect(await completeTask(place.operator, input)).toEqual(refused('TaskNotOpen'))
  })
})
