import {
  afterClaim,
  afterClosing,
  afterEvidence,
  afterHandovers,
  afterOpening,
  afterTaking,
  afterVote,
} from './tasks.ts'
import { begun, deadlinesAfter } from './deadlines.ts'
import { afterTaskRecalled, recallableAfter } from './recallable.ts'
import { afterExcuse } from './late.ts'
import { afterDueRecounted, afterRunPaused, afterTaskPaused, withClocks } from './clocks.ts'
import type { Progress, Run } from '../run.ts'
import type { RunEvent } from '../run-event.ts'

/**
 * The run after an event. Promise: pure, total on what `decide` emits, and needs no SOP: events carry everything.
 * A first event that is not `RunStarted`, or a second one that is, is a fault of the caller and throws.
 */
export function evolve(run: Run | null, event: RunEvent): Run {
  if (!run) return start(event)
  const recallable = recallableAfter(run, event)
  const deadlines = deadlinesAfter(run, event)
  return { ...after(run, event), recallable, ...(deadlines && { deadlines }) }
}

/** The run that its events tell, oldest first. Throws on an empty list: a run is what happened, so it has a first event. */
export function foldRun(events: readonly RunEvent[]): Run {
  const run = events.reduce<Run | null>(evolve, null)
  if (!run) throw new Error('A run has at least the event that started it.')
  return run
}

function start(event: RunEvent): Run {
  if (event.type !== 'RunStarted') throw new Error(`A run begins with RunStarted, not with ${event.type}.`)
  return {
    status: 'running',
    tasks: [],
    attempts: {},
    clocks: {},
    arrivals: [],
    extraRounds: 0,
    items: event.items,
    turnEndsAt: event.turnEndsAt ?? null,
    evidence: {},
    performed: {},
    takenBack: {},
    recallable: [],
    ...(event.deadlines && { deadlines: begun(event.deadlines, null, event.at) }),
  }
}

function after(run: Run, event: RunEvent): Run {
  switch (event.type) {
    case 'RunStarted':
      throw new Error('A run starts once.')
    case 'TaskOpened':
      return afterOpening(run, event)
    case 'TaskClaimed':
      return afterTaking(run, event)
    case 'TaskReleased':
      return afterClaim(run, event, { claimedBy: null })
    case 'TaskAssigned':
      return afterClaim(run, event, { claimedBy: null, performers: event.performers })
    case 'EvidenceAttached':
      return afterEvidence(run, event)
    case 'RecordCorrected':
      return afterHandovers(run, event.handovers)
    case 'TaskConfirmed':
      return afterVote(run, event)
    case 'TaskCompleted':
    case 'TaskSkipped':
    case 'TaskWithdrawn':
      return afterClosing(run, event)
    case 'TaskRecalled':
      return afterTaskRecalled(run, event)
    case 'BranchArrived':
      return { ...run, arrivals: [...run.arrivals, { act: event.act, from: event.from }] }
    case 'BranchWithdrawn':
      return {
        ...run,
        arrivals: run.arrivals.filter(({ act, from }) => act !== event.act || from !== event.from),
      }
    case 'LatenessExcused':
    case 'ExcuseWithdrawn':
      return afterExcuse(run, event)
    case 'TaskPaused':
      return afterTaskPaused(run, event)
    case 'TaskResumed':
      return withClocks(run, [event.clock], event.at)
    case 'RunPaused':
      return {
        ...afterRunPaused(progressOf(run), event),
        status: 'paused',
        pausedAt: event.at,
        reason: event.reason,
        letter: event.letter,
      }
    case 'RunResumed':
      return { ...withClocks(progressOf(run), event.clocks, event.at), status: 'running' }
    case 'RunMigrated':
      return { ...run, ...event.progress }
    case 'DeadlineExtended':
      return run
    case 'DueRecounted':
      return afterDueRecounted(run, event)
    case 'RunStuck':
      return {
        ...progressOf(run),
        status: 'stuck',
        stuckAt: event.at,
        wouldOpen: event.wouldOpen,
        from: event.from,
      }
    case 'RunReleased':
      return { ...progressOf(run), status: 'running', extraRounds: run.extraRounds + 1 }
    case 'RunCancelled':
      return { ...progressOf(run), status: 'cancelled', cancelledAt: event.at, reason: event.reason }
    case 'RunCompleted':
      return { ...progressOf(run), status: 'completed', completedAt: event.at }
  }
}

/** What a run holds whatever its status; what belongs to the former status alone falls away. */
export function progressOf(run: Run): Progress {
  const { tasks, attempts, clocks, arrivals, extraRounds, items, turnEndsAt } = run
  const { evidence, performed, takenBack, recallable, deadlines } = run
  return {
    tasks,
    attempts,
    clocks,
    arrivals,
    extraRounds,
    items,
    turnEndsAt,
    evidence,
    performed,
    takenBack,
    recallable,
    ...(run.late && { late: run.late }),
    ...(deadlines && { deadlines }),
  }
}
