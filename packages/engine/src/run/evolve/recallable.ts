import { withoutLate } from './late.ts'
import { isSameTask } from '../task-name.ts'
import { clockOf, takenBackOf } from '../run-progress.ts'
import type { Arrival } from '../../flow/marking.ts'
import type { Progress, Recallable, Run, TaskName } from '../run.ts'
import type { RunEvent } from '../run-event.ts'
import type { Key } from '../../sop.ts'
import { touched } from '../clock/waiting.ts'

type Told<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>

/** The completions that can still be taken back after an event; `run` is the run before it. */
export function recallableAfter(run: Progress, event: RunEvent): Recallable[] {
  const { recallable } = run
  switch (event.type) {
    case 'TaskCompleted':
      return [...unmet(unbegun(recallable, event), event.met), ...completed(run, event)]
    case 'TaskOpened':
      return recallable.flatMap((one) => withOpened(one, event, run.arrivals))
    case 'BranchArrived':
      return recallable.map((one) =>
        one.task.act === event.from && one.task.attempt === event.fromAttempt
          ? { ...one, arrived: [...one.arrived, { act: event.act, from: event.from }] }
          : one,
      )
    case 'BranchWithdrawn':
      return recallable.filter(({ arrived }) => !arrived.some((arrival) => isSameArrival(arrival, event)))
    case 'TaskRecalled':
      return recallable.filter(({ task }) => !isSameTask(task, event))
    case 'TaskClaimed':
    case 'TaskConfirmed':
    case 'EvidenceAttached':
    case 'TaskPaused':
    case 'TaskWithdrawn':
      return unbegun(recallable, event)
    case 'TaskSkipped':
      return unmet(unbegun(recallable, event), event.met)
    case 'RunPaused':
    case 'RunStuck':
    case 'RunCancelled':
    case 'RunCompleted':
      return []
    case 'RunMigrated':
      return event.progress.recallable
    default:
      return recallable
  }
}

/**
 * The task is open again as it was, but for the vote of whoever takes it back; what it opened no longer counts as opened.
 * All open tasks of a row share its clock, so it is due when the row is due by now.
 */
export function afterTaskRecalled(run: Run, event: Told<'TaskRecalled'>): Run {
  const recalled = run.recallable.find(({ task }) => isSameTask(task, event))
  if (!recalled) throw new Error(`Task ${event.act} ${event.attempt} was recalled and could not be.`)
  const { task, by, opened } = recalled
  const { dueAt, warnAt } = clockOf(run, task.step)!
  const votes = Object.fromEntries(Object.entries(task.votes).filter(([person]) => !by.includes(person)))
  const takenBack = { ...run.takenBack }
  for (const { act } of opened) takenBack[act] = takenBackOf(run, act) + 1
  return withoutLate({ ...run, tasks: [...run.tasks, { ...task, votes, dueAt, warnAt }], takenBack }, task)
}

function completed(run: Progress, event: Told<'TaskCompleted'>): Recallable[] {
  const task = run.tasks.find((open) => isSameTask(open, event))
  if (!task || !event.isRecallable) return []
  const by = [...new Set([event.actor, ...(event.onBehalfOf ? [event.onBehalfOf] : [])])]
  return [{ task: touched(task, event.at), by, opened: [], arrived: [], usedUp: [] }]
}

/**
 * What a completion opens is its own. Another one can no longer be taken back where its branch is used up by that, or where
 * the work has come to its act again: an act is never open twice.
 */
function withOpened(one: Recallable, event: Told<'TaskOpened'>, waiting: readonly Arrival[]): Recallable[] {
  const { act, attempt, because } = event
  if (because && isSameTask(one.task, because)) {
    const usedUp = waiting.filter((arrival) => arrival.act === act && arrival.from !== because.act)
    return [{ ...one, opened: [...one.opened, { act, attempt }], usedUp: [...one.usedUp, ...usedUp] }]
  }
  return one.task.act === act || one.arrived.some((arrival) => arrival.act === act) ? [] : [one]
}

const unbegun = (recallable: readonly Recallable[], begun: TaskName) =>
  recallable.filter(({ opened }) => !opened.some((task) => isSameTask(task, begun)))

/** Whom the arrows of another have led to the same open act may rely on it. */
const unmet = (recallable: readonly Recallable[], met: readonly Key[] = []) =>
  recallable.filter(({ opened }) => !opened.some(({ act }) => met.includes(act)))

const isSameArrival = (one: Arrival, other: Arrival) => one.act === other.act && one.from === other.from
