import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import { cancelRun, completeTask, releaseRun } from './commands.ts'
import { openTask, shownRun } from './run-as-shown.ts'
import { withLoopLimit } from './sops.ts'
import { startedRun } from './started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open, { sources: [withLoopLimit(1)] })
})
afterAll(() => open?.close())

const refused = (type: string, more: object = {}) => ({
  __typename: type,
  message: expect.any(String),
  ...more,
})
const completed = { __typename: 'TaskCompleted' }
const released = { __typename: 'RunReleased' }
const cancelled = { __typename: 'RunCancelled' }

/** The operator hands in, and both send it back. */
async function sendBack(run: string): Promise<void> {
  expect(await completeTask(regency.operator, { task: await openTask(regency.admin, run, '1') })).toEqual(
    completed,
  )
  const back = { task: await openTask(regency.admin, run, '2'), outcome: 'tidak', reason: 'Kolom kosong.' }
  for (const reader of [regency.operator, regency.admin])
    expect(await completeTask(reader, back)).toEqual(completed)
}

async function stuckRun(): Promise<string> {
  const run = await startedRun(regency)
  await sendBack(run)
  expect((await shownRun(regency.admin, run)).status).toBe('RUNNING')
  await sendBack(run)
  return run
}

const tasksOf = async (run: string) =>
  (await shownRun(regency.admin, run)).tasks.map(
    ({ act, attempt, status }) => `${act.key}.${attempt} ${status}`,
  )

describe('a run that is sent back', () => {
  it('gets stuck at its loop limit, until an admin lets it go one round further', async () => {
    const run = await stuckRun()
    const rounds = ['1.1 COMPLETED', '2.1 COMPLETED', '1.2 COMPLETED', '2.2 COMPLETED']
    expect(await shownRun(regency.admin, run)).toMatchObject({ status: 'STUCK' })
    expect(await tasksOf(run)).toEqual(rounds)
    const reason = ' Satu putaran lagi. '
    expect(await releaseRun(regency.admin, { run, reason }, '... on RunReleased { run { status } }')).toEqual(
      {
        ...released,
        run: { status: 'RUNNING' },
      },
    )
    expect(await tasksOf(run)).toEqual([...rounds, '1.3 OPEN'])
    await sendBack(run)
    expect((await shownRun(regency.admin, run)).status).toBe('STUCK')
    await releaseRun(regency.admin, { run, reason })
    expect(await completeTask(regency.operator, { task: await openTask(regency.admin, run, '1') })).toEqual(
      completed,
    )
    for (const reader of [regency.operator, regency.admin])
      await completeTask(reader, { task: await openTask(regency.admin, run, '2'), outcome: 'sesuai' })
    expect(await completeTask(regency.admin, { task: await openTask(regency.admin, run, '3') })).toEqual(
      completed,
    )
    expect(await shownRun(regency.admin, run)).toMatchObject({ status: 'COMPLETED', isChainIntact: true })
  })

  it('lets none of its tasks be completed while it is stuck', async () => {
    const run = await stuckRun()
    const { tasks } = await shownRun(regency.admin, run)
    for (const { id: task } of tasks)
      expect(await completeTask(regency.operator, { task }, '... on RunNotRunning { status }')).toEqual(
        refused('RunNotRunning', { status: 'STUCK' }),
      )
  })
})

describe('releasing a run', () => {
  it('is an admin’s, with a reason', async () => {
    const run = await stuckRun()
    const reason = 'Satu putaran lagi.'
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    for (const reader of [viewer, regency.operator])
      expect(await releaseRun(reader, { run, reason })).toEqual(refused('NotAllowed'))
    expect(await releaseRun(stranger(open), { run, reason })).toEqual(refused('NotSignedIn'))
    expect(await releaseRun(regency.admin, { run, reason: ' \n' })).toEqual(refused('ReasonMissing'))
    expect(await releaseRun(regency.admin, { run, reason })).toEqual(released)
  })

  it('is for stuck runs of this regency, and the status of another is told', async () => {
    const [stuck, running] = [await stuckRun(), await startedRun(regency)]
    const other = await configuredRegency(open)
    const reason = 'Satu putaran lagi.'
    expect(await releaseRun(other.admin, { run: stuck, reason })).toEqual(refused('NotFound'))
    expect(await releaseRun(regency.admin, { run: 'x', reason })).toEqual(refused('NotFound'))
    expect(
      await releaseRun(regency.admin, { run: running, reason }, '... on RunNotStuck { status }'),
    ).toEqual(refused('RunNotStuck', { status: 'RUNNING' }))
    expect(await releaseRun(regency.admin, { run: stuck, reason })).toEqual(released)
  })
})

describe('cancelling a run', () => {
  it('withdraws what is open, keeps what was done, and tells why', async () => {
    const run = await startedRun(regency)
    await completeTask(regency.operator, { task: await openTask(regency.admin, run, '1') })
    const task = await openTask(regency.admin, run, '2')
    expect(await cancelRun(regency.admin, { run, reason: ' Ganti format. ' })).toEqual(cancelled)
    expect(await shownRun(regency.admin, run)).toMatchObject({
      status: 'CANCELLED',
      closingReason: 'Ganti format.',
    })
    expect(await tasksOf(run)).toEqual(['1.1 COMPLETED', '2.1 WITHDRAWN'])
    const { rows } = await open.owner.query('select distinct is_open from assignment where task_id = $1', [
      task,
    ])
    expect(rows).toEqual([{ is_open: false }])
    expect(await completeTask(regency.operator, { task, outcome: 'sesuai' })).toEqual(
      refused('RunNotRunning'),
    )
  })

  it('is an admin’s, with a reason, for runs of this regency that are not over, stuck ones too', async () => {
    const [run, stuck] = [await startedRun(regency), await stuckRun()]
    const reason = 'Ganti format.'
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    for (const reader of [viewer, regency.operator])
      expect(await cancelRun(reader, { run, reason })).toEqual(refused('NotAllowed'))
    expect(await cancelRun(stranger(open), { run, reason })).toEqual(refused('NotSignedIn'))
    expect(await cancelRun((await configuredRegency(open)).admin, { run, reason })).toEqual(
      refused('NotFound'),
    )
    expect(await cancelRun(regency.admin, { run, reason: '' })).toEqual(refused('ReasonMissing'))
    expect((await shownRun(regency.admin, run)).status).toBe('RUNNING')
    for (const one of [run, stuck])
      expect(await cancelRun(regency.admin, { run: one, reason })).toEqual(cancelled)
    expect(await cancelRun(regency.admin, { run, reason }, '... on RunNotRunning { status }')).toEqual(
      refused('RunNotRunning', { status: 'CANCELLED' }),
    )
  })
})
