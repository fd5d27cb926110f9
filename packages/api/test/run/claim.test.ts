import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import { claimTask, completeTask, pauseTask, releaseTask } from './commands.ts'
import { refused } from './refused.ts'
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

const claimed = { __typename: 'TaskClaimed' }
const released = { __typename: 'TaskReleased' }
const whose = (who: string, task: string) =>
  shownTask(place.readers[who]!, task, 'claimedBy { email } isClaimable mayComplete')

describe('a task that several perform', () => {
  it('is taken on by one of them; then the others can neither claim nor complete it, until it is given back', async () => {
    const { operator, pengganti } = place.readers
    const { task } = await atWork(place)
    expect(await whose('pengganti', task)).toEqual({ claimedBy: null, isClaimable: true, mayComplete: true })
    const told = '... on TaskClaimed { task { claimedBy { email } } }'
    const by = { claimedBy: { email: 'operator@contoh.id' } }
    expect(await claimTask(operator!, { task }, told)).toEqual({ ...claimed, task: by })
    expect(await whose('pengganti', task)).toEqual({ ...by, isClaimable: false, mayComplete: false })
    expect(await whose('operator', task)).toEqual({ ...by, isClaimable: false, mayComplete: true })
    const asItIs = '... on ClaimedByOther { task { claimedBy { email } } }'
    expect(await claimTask(pengganti!, { task }, asItIs)).toEqual(refused('ClaimedByOther', { task: by }))
    expect(await completeTask(pengganti!, { task, handovers: table }, asItIs)).toEqual(
      refused('ClaimedByOther', { task: by }),
    )
    expect(await releaseTask(operator!, { task })).toEqual(released)
    expect(await completeTask(pengganti!, { task, handovers: table })).toEqual({
      __typename: 'TaskCompleted',
    })
  })

  it('is released by its claimer without a word, by who watches over the run with a reason, by nobody else', async () => {
    const { operator, pengganti, kepala, pengawas, admin } = place.readers
    const { task } = await atWork(place)
    await claimTask(operator!, { task })
    for (const other of [pengganti!, pengawas!])
      expect(await releaseTask(other, { task, reason: 'Sakit.' })).toEqual(refused('NotYourTask'))
    for (const overseer of [kepala!, admin!]) {
      expect(await releaseTask(overseer, { task, reason: ' ' })).toEqual(refused('ReasonMissing'))
      expect(await releaseTask(overseer, { task, reason: 'Sakit.' })).toEqual(released)
      expect(await releaseTask(overseer, { task, reason: 'Sakit.' })).toEqual(refused('TaskNotClaimed'))
      await claimTask(operator!, { task })
    }
  })

  it('is claimed by its performers alone, while it is open and not paused', async () => {
    const { operator, kabid, kepala } = place.readers
    const { task } = await atWork(place)
    expect(await claimTask(stranger(open), { task })).toEqual(refused('NotSignedIn'))
    expect(await claimTask(kabid!, { task })).toEqual(refused('NotYourTask'))
    expect(await claimTask(operator!, { task: 'x' })).toEqual(refused('NotFound'))
    await pauseTask(kepala!, { task, reason: 'Menunggu surat.' })
    expect(await whose('operator', task)).toEqual({ claimedBy: null, isClaimable: false, mayComplete: false })
    expect(await claimTask(operator!, { task })).toEqual(refused('TaskIsPaused'))
  })

  it('is not to be claimed where all have to agree', async () => {
    const { task } = await atWork(place, '3')
    expect(await whose('operator', task)).toMatchObject({ isClaimable: false, mayComplete: true })
    expect(await claimTask(place.operator, { task })).toEqual(refused('TaskIsJoint'))
  })
})
