import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import { claimTask, completeTask, recallTask } from './commands.ts'
import { refused } from './refused.ts'
import { openTask, shownRun } from './run-as-shown.ts'
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

const recalled = { __typename: 'TaskRecalled' }
const reason = 'Salah lampiran.'
const statesOf = async (run: string) =>
  (await shownRun(place.admin, run)).tasks.map(
    ({ act, attempt, status }) => `${act.key}.${attempt} ${status}`,
  )

/** The first task, completed by the operator. */
async function completed(): Promise<{ run: string; task: string }> {
  const { run, task } = await atWork(place)
  await completeTask(place.operator, { task, handovers: table })
  return { run, task }
}

describe('a completion', () => {
  it('is taken back by who gave it: the task is open as it was, and what it opened is withdrawn', async () => {
    const { run, task } = await completed()
    const told = `... on TaskRecalled { task { status dueAt closedAt closedBy { email } outcome { key } mayComplete
      isRecallable handovers { id } } }`
    expect(await recallTask(place.operator, { task, reason }, told)).toMatchObject({
      ...recalled,
      task: {
        ...{ status: 'OPEN', dueAt: expect.any(String), closedAt: null, closedBy: null, outcome: null },
        ...{ mayComplete: true, isRecallable: false, handovers: [{ id: expect.any(String) }] },
      },
    })
    expect(await statesOf(run)).toEqual(['1.1 OPEN', '2.1 WITHDRAWN'])
    expect(await completeTask(place.readers['pengganti']!, { task })).toEqual({ __typename: 'TaskCompleted' })
    expect(await statesOf(run)).toEqual(['1.1 COMPLETED', '2.1 WITHDRAWN', '2.2 OPEN'])
    expect(await shownTask(place.admin, await openTask(place.admin, run, '2'), 'reworkCount')).toEqual({
      reworkCount: 0,
    })
  })

  it('is taken back by nobody else, with a reason, and by nobody who is not signed in', async () => {
    const { task } = await completed()
    const isRecallable = async (who: string) => shownTask(place.readers[who]!, task, 'isRecallable')
    expect(await isRecallable('operator')).toEqual({ isRecallable: true })
    for (const other of ['pengganti', 'kepala', 'admin']) {
      expect(await isRecallable(other)).toEqual({ isRecallable: false })
      expect(await recallTask(place.readers[other]!, { task, reason })).toEqual(refused('NotYourTask'))
    }
    expect(await recallTask(stranger(open), { task, reason })).toEqual(refused('NotSignedIn'))
    expect(await recallTask(place.operator, { task: 'x', reason })).toEqual(refused('NotFound'))
    expect(await recallTask(place.operator, { task, reason: ' ' })).toEqual(refused('ReasonMissing'))
    expect(await recallTask(place.operator, { task, reason })).toEqual(recalled)
  })

  it('stands once what followed has been begun', async () => {
    const { run, task } = await completed()
    const next = await openTask(place.admin, run, '2')
    await completeTask(place.admin, { task: next, outcome: 'sesuai' })
    const why = '... on NotRecallable { why }'
    expect(await recallTask(place.operator, { task, reason }, why)).toEqual(
      refused('NotRecallable', { why: 'BEGUN' }),
    )
    expect(await recallTask(place.admin, { task: next, reason }, why)).toEqual(recalled)
    expect(await statesOf(run)).toEqual(['1.1 COMPLETED', '2.1 OPEN', '3.1 WITHDRAWN'])
    expect(await recallTask(place.admin, { task: next, reason }, why)).toEqual(
      refused('NotRecallable', { why: 'UNKNOWN' }),
    )
  })

  it('of a joint task is taken back with the vote of the last who confirmed, and no other', async () => {
    const { run, task } = await atWork(place, '3')
    for (const who of ['operator', 'pengganti', 'admin']) await completeTask(place.readers[who]!, { task })
    expect(await statesOf(run)).toContain('4.1 OPEN')
    expect(await recallTask(place.operator, { task, reason })).toEqual(refused('NotYourTask'))
    expect(await recallTask(place.admin, { task, reason })).toEqual(recalled)
    expect(await shownTask(place.admin, task, 'confirmations { person { email } }')).toEqual({
      confirmations: expect.toSatisfy((all: unknown[]) => all.length === 2),
    })
  })

  it('goes back to who had claimed it', async () => {
    const { task } = await atWork(place)
    await claimTask(place.operator, { task })
    await completeTask(place.operator, { task, handovers: table })
    await recallTask(place.operator, { task, reason })
    expect(await shownTask(place.admin, task, 'claimedBy { email }')).toEqual({
      claimedBy: { email: 'operator@contoh.id' },
    })
  })
})
