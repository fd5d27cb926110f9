import { isSameTask } from './evolve-task.ts'
import type { Arrival, Progress, Recallable, Run, TaskName } from './run.ts'
import type { RunEvent } from './run-event.ts'

type Told<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>

/** The completions that can still be taken back after an event; `run` is the run before it. */
export function recallableAfter(run: Progress, event: RunEvent): Recallable[] {
  const { recallable } = run
  switch (event.type) {
    case 'TaskCompleted':
      return [...unbegun(recallable, event), ...completed(run, event)]
    case 'TaskOpened':
      return recallable.flatMap((one) => withOpened(one, event, run.arrivals))
    case 'BranchArrived':
      return recallable.map((one) =>
        one === recallable.at(-1) && one.task.act === event.from
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
    case 'TaskSkipped':
    case 'TaskPaused':
    case 'TaskWithdrawn':
      return unbegun(recallable, event)
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

/** The task is open again as it was, but for the vote of whoever takes it back; what it opened no longer counts as opened. */
export function afterTaskRecalled(run: Run, event: Told<'TaskRecalled'>): Run {
  const recalled = run.recallable.find(({ task }) => isSameTask(task, event))
  if (!recalled) throw new Error(`Task ${event.act} ${event.attempt} was recalled and could not be.`)
  const { task, by, opened } = recalled
  const votes = Object.fromEntries(Object.entries(task.votes).filter(([person]) => !by.includes(person)))
  const takenBack = { ...run.takenBack }
  for (const { act } of opened) takenBack[act] = (Object.hasOwn(takenBack, act) ? takenBack[act]! : 0) + 1
  return { ...run, tasks: [...run.tasks, { ...task, votes }], takenBack }
}

function completed(run: Progress, event: Told<'TaskCompleted'>): Recallable[] {
  const task = run.tasks.find((open) => isSameTask(open, event))
  if (!task || !event.isRecallable) return []
  const by = [...new Set([event.actor, ...(event.onBehalfOf ? [event.onBehalfOf] : [])])]
  return [{ task, by, opened: [], arrived: [], usedUp: [] }]
}

/** What a completion opens is its own; another one whose branch is used up by that can no longer be taken back. */
function withOpened(one: Recallable, event: Told<'TaskOpened'>, waiting: readonly Arrival[]): Recallable[] {
  const { act, attempt, because } = event
  if (because && isSameTask(one.task, because)) {
    const usedUp = waiting.filter((arrival) => arrival.act === act && arrival.from !== because.act)
    return [{ ...one, opened: [...one.opened, { act, attempt }], usedUp: [...one.usedUp, ...usedUp] }]
  }
  return one.arrived.some((arrival) => arrival.act === act) ? [] : [one]
}

const unbegun = (recallable: readonly Recallable[], begun: TaskName) =>
  recallable.filter(({ opened }) => !opened.some((task) => isSameTask(task, begun)))

const isSameArrival = (one: Arrival, other: Arrival) => one.act === other.act && one.from === other.from
