import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import { cancelRun, completeTask } from './commands.ts'
import { openTask, shownRun } from './run-as-shown.ts'
import { startedRun } from './started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

const completed = { __typename: 'TaskCompleted' }
const refused = (type: string, more: object = {}) => ({
  __typename: type,
  message: expect.any(String),
  ...more,
})

/** The first task of a new run, which is the operator's. */
async function firstTask(): Promise<{ run: string; task: string }> {
  const run = await startedRun(regency)
  return { run, task: await openTask(regency.admin, run, '1') }
}

/** The joint decision of a new run, which is the operator's and the admin's. */
async function decision(): Promise<{ run: string; task: string }> {
  const { run, task } = await firstTask()
  expect(await completeTask(regency.operator, { task })).toEqual(completed)
  return { run, task: await openTask(regency.admin, run, '2') }
}

describe('a task is completed', () => {
  it('by somebody who is signed in, and not without a session', async () => {
    const { task } = await firstTask()
    expect(await completeTask(stranger(open), { task })).toEqual(refused('NotSignedIn'))
    expect(await completeTask(regency.operator, { task })).toEqual(completed)
  })

  it('in its own regency, and is not found from another', async () => {
    const { task } = await firstTask()
    const other = await configuredRegency(open)
    expect(await completeTask(other.operator, { task })).toEqual(refused('NotFound'))
    expect(await completeTask(regency.operator, { task: 'x' })).toEqual(refused('NotFound'))
    expect(await completeTask(regency.operator, { task })).toEqual(completed)
  })

  it('by its performers alone, and others are told who they are', async () => {
    const { task } = await firstTask()
    const performers = '... on NotYourTask { performers { email } }'
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    for (const other of [regency.admin, viewer])
      expect(await completeTask(other, { task }, performers)).toEqual(
        refused('NotYourTask', { performers: [{ email: 'operator@contoh.id' }] }),
      )
    expect(await completeTask(regency.operator, { task }, performers)).toEqual(completed)
  })

  it('once: the second time it is shown as it is now', async () => {
    const { task } = await firstTask()
    const asItIs =
      'task { id status closedBy { email } outcome { key } handovers { content { ... on Note { text } } } }'
    const handovers = [{ artefact: 'tabel', note: 'Tabel Maret.' }]
    const now = {
      ...{
        id: task,
        status: 'COMPLETED',
        closedBy: { email: 'operator@contoh.id' },
        outcome: { key: 'done' },
      },
      handovers: [{ content: { text: 'Tabel Maret.' } }],
    }
    expect(
      await completeTask(
        regency.operator,
        { task, handovers },
        `... on TaskCompleted { isAwaitingOthers ${asItIs} }`,
      ),
    ).toEqual({ ...completed, isAwaitingOthers: false, task: now })
    expect(
      await completeTask(regency.operator, { task, handovers }, `... on TaskNotOpen { ${asItIs} }`),
    ).toEqual(refused('TaskNotOpen', { task: now }))
  })

  it('while its run is running, and the status is told otherwise', async () => {
    const [{ run, task }, running] = [await firstTask(), await firstTask()]
    await cancelRun(regency.admin, { run, reason: 'Tidak jadi.' })
    expect(await completeTask(regency.operator, { task }, '... on RunNotRunning { status }')).toEqual(
      refused('RunNotRunning', { status: 'CANCELLED' }),
    )
    expect(await completeTask(regency.operator, { task: running.task })).toEqual(completed)
  })
})

describe('a decision', () => {
  it('has to be one of the outcomes of its act', async () => {
    const { task } = await decision()
    const choices = '... on OutcomeUnknown { choices { key label } }'
    for (const outcome of [undefined, 'mungkin', 'done'])
      expect([outcome, await completeTask(regency.operator, { task, outcome }, choices)]).toEqual([
        outcome,
        refused('OutcomeUnknown', {
          choices: [
            { key: 'sesuai', label: 'Sesuai' },
            { key: 'tidak', label: 'Tidak' },
          ],
        }),
      ])
    expect(await completeTask(regency.operator, { task, outcome: 'sesuai' }, choices)).toEqual(completed)
  })

  it('that sends back needs a reason, and one that goes on needs none', async () => {
    const { run, task } = await decision()
    for (const reason of [undefined, '', '  \n'])
      expect(await completeTask(regency.operator, { task, outcome: 'tidak', reason })).toEqual(
        refused('ReasonMissing'),
      )
    const back = { task, outcome: 'tidak', reason: ' Kolom kosong. ' }
    expect(await completeTask(regency.operator, back)).toEqual(completed)
    const told = '... on TaskCompleted { task { reason isSentBack } }'
    expect(await completeTask(regency.admin, back, told)).toEqual({
      ...completed,
      task: { reason: 'Kolom kosong.', isSentBack: true },
    })
    const again = await openTask(regency.admin, run, '1')
    expect(await completeTask(regency.operator, { task: again })).toEqual(completed)
    const joint = { task: await openTask(regency.admin, run, '2'), outcome: 'sesuai' }
    expect(await completeTask(regency.operator, joint)).toEqual(completed)
  })

  it('of several is confirmed by each once, and may be changed until they agree', async () => {
    const { run, task } = await decision()
    const waiting = '... on TaskCompleted { isAwaitingOthers }'
    const sesuai = { task, outcome: 'sesuai' }
    const awaiting = (isAwaitingOthers: boolean) => ({ ...completed, isAwaitingOthers })
    expect(await completeTask(regency.operator, sesuai, waiting)).toEqual(awaiting(true))
    expect(await completeTask(regency.operator, sesuai, waiting)).toEqual(refused('AlreadyConfirmed'))
    const tidak = { task, outcome: 'tidak', reason: 'Setelah dilihat lagi, belum.' }
    expect(await completeTask(regency.operator, tidak, waiting)).toEqual(awaiting(true))
    expect(await completeTask(regency.admin, sesuai, waiting)).toEqual(awaiting(true))
    expect(await completeTask(regency.operator, sesuai, waiting)).toEqual(awaiting(false))
    expect((await shownRun(regency.admin, run)).tasks.map(({ act, status }) => [act.key, status])).toEqual([
      ['1', 'COMPLETED'],
      ['2', 'COMPLETED'],
      ['3', 'OPEN'],
    ])
  })
})
