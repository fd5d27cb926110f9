import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import fc from 'fast-check'
import type { Run } from '@satualur/engine'
import { foldRun } from '@satualur/engine'
import { anyPlay, play } from './random-play.ts'
import { handoversTold, tasksTold } from './retold.ts'
import { shownRun } from './run-as-shown.ts'
import { branchesThatMeet } from './sops.ts'
import { startedRun } from './started-run.ts'
import { storedRun } from './stored-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open, { sources: [branchesThatMeet] })
})
afterAll(() => open?.close())

describe('the rows of a run', () => {
  it('are what its events tell, however it was played', async () => {
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyPlay, async (tries) => {
        const run = await startedRun(regency)
        await play(regency, run, tries)
        const { events, progress, tasks, handovers, ...row } = await storedRun(open.owner, run)
        const folded = foldRun(events)
        expect(progress).toEqual(folded)
        expect(row).toEqual({ revision: events.length, status: folded.status, ...closingOf(folded) })
        expect(tasks).toEqual(tasksTold(events))
        expect(handovers).toEqual(handoversTold(events))
        expect((await shownRun(regency.admin, run)).isChainIntact).toBe(true)
        for (const { type } of events) kinds.add(type)
      }),
      { numRuns: 15, seed: 20_260_301, endOnFailure: true },
    )
    // A play in which little happens would prove little.
    expect([...kinds].sort()).toEqual([
      ...['BranchArrived', 'BranchWithdrawn', 'RunCancelled', 'RunCompleted', 'RunReleased', 'RunStarted'],
      ...['RunStuck', 'TaskCompleted', 'TaskConfirmed', 'TaskOpened', 'TaskWithdrawn'],
    ])
  })
})

function closingOf(run: Run): { closedAt: number | null; closingReason: string | null } {
  if (run.status === 'completed') return { closedAt: run.completedAt, closingReason: null }
  if (run.status === 'cancelled') return { closedAt: run.cancelledAt, closingReason: run.reason }
  return { closedAt: null, closingReason: null }
}
