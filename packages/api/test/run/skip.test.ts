import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import { pauseTask, skipTask } from './commands.ts'
import { refused } from './refused.ts'
import { shownRun } from './run-as-shown.ts'
import type { Workplace } from './workplace.ts'
import { atWork, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

const skipped = { __typename: 'TaskSkipped' }
const grounds = { reason: 'Data sudah ada.', authority: 'Nota dinas 7/2026' }

describe('a task is skipped', () => {
  it('by an admin, with a reason and the decision that allows it; the run goes on past it', async () => {
    const { run, task } = await atWork(place)
    for (const other of ['operator', 'kepala', 'pembaca'])
      expect(await skipTask(place.readers[other]!, { task, ...grounds })).toEqual(refused('NotAllowed'))
    expect(await skipTask(stranger(open), { task, ...grounds })).toEqual(refused('NotSignedIn'))
    expect(await skipTask(place.admin, { task: 'x', ...grounds })).toEqual(refused('NotFound'))
    expect(await skipTask(place.admin, { task, ...grounds, reason: '' })).toEqual(refused('ReasonMissing'))
    expect(await skipTask(place.admin, { task, ...grounds, authority: ' ' })).toEqual(
      refused('AuthorityMissing'),
    )
    const told = `... on TaskSkipped { task { status reason authority standing closedBy { email } outcome { key } } }`
    expect(await skipTask(place.admin, { task, ...grounds }, told)).toEqual({
      ...skipped,
      task: {
        ...{ status: 'SKIPPED', ...grounds, standing: 'ON_TIME', outcome: { key: 'done' } },
        closedBy: { email: 'admin@contoh.id' },
      },
    })
    expect(await skipTask(place.admin, { task, ...grounds })).toEqual(refused('TaskNotOpen'))
    const { tasks } = await shownRun(place.admin, run)
    expect(tasks.map(({ act, status }) => [act.key, status])).toEqual([
      ['1', 'SKIPPED'],
      ['2', 'OPEN'],
    ])
  })

  it('forward only, and what came before it is told', async () => {
    const { run, task } = await atWork(place)
    await skipTask(place.admin, { task, ...grounds })
    const { tasks } = await shownRun(place.admin, run)
    const decision = { task: tasks[1]!.id, ...grounds }
    const choices = '... on OutcomeUnknown { choices { key } }'
    expect(await skipTask(place.admin, { ...decision, outcome: 'tidak' }, choices)).toEqual(
      refused('OutcomeUnknown', { choices: [{ key: 'sesuai' }] }),
    )
    const told = '... on TaskSkipped { task { openedFrom { id status } } }'
    expect(await skipTask(place.admin, decision, told)).toEqual({
      ...skipped,
      task: { openedFrom: [{ id: task, status: 'SKIPPED' }] },
    })
  })

  it('not while its row stands still', async () => {
    const { task } = await atWork(place)
    await pauseTask(place.admin, { task, reason: 'Menunggu surat.' })
    expect(await skipTask(place.admin, { task, ...grounds })).toEqual(refused('TaskIsPaused'))
  })
})
