import fc from 'fast-check'
import type { Run, RunEvent } from '@satualur/engine'
import { foldRun } from '@satualur/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { archive } from './archive/closed-run.ts'
import { anyPlay, play } from './random-play.ts'
import { handoversTold, tasksTold } from './retold.ts'
import { shownRun } from './run-as-shown.ts'
import { branchesThatMeet, withDeadlines } from './sops.ts'
import { startedRun } from './started-run.ts'
import type { StoredDeadline } from './stored-run.ts'
import { storedRun } from './stored-run.ts'
import type { Workplace } from './workplace.ts'
import { nextVersion, represent, workplace } from './workplace.ts'

/** The next version is in force from the next day on. */
const begin = '2026-03-02T09:00'
const clock = new HeldClock(begin)
let open: OpenHouse
let place: Workplace
let version: string
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open, withDeadlines(branchesThatMeet))
  version = await nextVersion(place, '2026-03-03', (source) =>
    source
      .replace('waktu: 3 hari', 'waktu: 5 hari')
      .replace('Menyusun metadata', 'Menulis metadata')
      .replace('waktu: 6 hari', 'waktu: 4 hari'),
  )
  await represent(place, 'operator', 'kabid', '2026-03-02', '2026-03-20')
})
afterAll(() => open?.close())

let archivedRuns = 0

/** Its events are the same and its page tells the same, wherever they are kept. */
async function staysWhenArchived(run: string, events: RunEvent[]): Promise<void> {
  const shown = await shownRun(place.admin, run)
  await archive(open, clock)
  const { rowCount } = await open.owner.query('select from run_event where run_id = $1', [run])
  expect(rowCount).toBe(0)
  expect((await storedRun(open.owner, run)).events).toEqual(events)
  expect(await shownRun(place.admin, run)).toEqual(shown)
  archivedRuns++
}

describe('the rows of a run', () => {
  it('are what its events tell, however it was played', async () => {
    const kinds = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(anyPlay, async (tries) => {
        clock.set(begin)
        const run = await startedRun(place)
        const { versionId: firstVersion } = await storedRun(open.owner, run)
        await play({ place, run, clock, version }, tries)
        const stored = await storedRun(open.owner, run)
        const { events, progress, tasks, handovers, deadlines, calendar, versionId, ...row } = stored
        const folded = foldRun(events)
        const isMoved = events.some(({ type }) => type === 'RunMigrated')
        expect(progress).toEqual(folded)
        expect(row).toEqual({ revision: events.length, status: folded.status, ...closingOf(folded) })
        expect(versionId).toBe(isMoved ? version : firstVersion)
        expect(tasks).toEqual(tasksTold(events, { calendar, firstVersion }))
        expect(handovers).toEqual(handoversTold(events))
        expect(deadlines).toEqual(deadlinesOf(folded))
        expect((await shownRun(place.admin, run)).isChainIntact).toBe(true)
        if (row.closedAt !== null) await staysWhenArchived(run, events)
        for (const { type } of events) kinds.set(type, (kinds.get(type) ?? 0) + 1)
      }),
      { numRuns: 24, seed: 20_260_301, endOnFailure: true },
    )
    expect(archivedRuns).toBeGreaterThan(3)
    // A play in which little happens would prove little.
    expect([...kinds.keys()].sort()).toEqual([
      ...[
        'BranchArrived',
        'BranchWithdrawn',
        'DeadlineExtended',
        'EvidenceAttached',
        'RecordCorrected',
        'RunCancelled',
      ],
      ...['RunCompleted', 'RunMigrated', 'RunPaused', 'RunReleased', 'RunResumed', 'RunStarted', 'RunStuck'],
      ...['TaskAssigned', 'TaskClaimed', 'TaskCompleted', 'TaskConfirmed', 'TaskOpened', 'TaskPaused'],
      ...['TaskRecalled', 'TaskReleased', 'TaskResumed', 'TaskSkipped', 'TaskWithdrawn'],
    ])
  })
})

/** What the rows say of the deadlines that a run holds. */
const deadlinesOf = ({ deadlines = {} }: Run): StoredDeadline[] =>
  Object.entries(deadlines)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { openedAt, originalDueAt, dueAt, extension, warnAt, ending }]) => ({
      ...{ key, openedAt, originalDueAt, dueAt, warnAt, extendedDueAt: extension?.dueAt ?? null },
      ...{ extendedBy: extension?.by ?? null, reason: extension?.reason ?? null },
      runsOutAt: extension?.dueAt ?? dueAt,
      metAt: ending?.isMet ? ending.at : null,
      lapsedAt: ending && !ending.isMet ? ending.at : null,
      lookAt: ending ? null : warnAt,
    }))

function closingOf(run: Run): { closedAt: number | null; closingReason: string | null } {
  if (run.status === 'completed') return { closedAt: run.completedAt, closingReason: null }
  if (run.status === 'cancelled') return { closedAt: run.cancelledAt, closingReason: run.reason }
  return { closedAt: null, closingReason: null }
}
