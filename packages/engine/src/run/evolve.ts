import { clockOf } from './run-progress.ts'
import type { Arrival, OpenTask, Progress, Run, RunEvent, StepClock, TaskName } from './run.ts'

/**
 * The run after an event. Promise: pure, total on what `decide` emits, and needs no SOP: events carry everything.
 * A first event that is not `RunStarted`, or a second one that is, is a fault of the caller and throws.
 */
export function evolve(run: Run | null, event: RunEvent): Run {
  if (!run) return start(event)
  switch (event.type) {
    case 'RunStarted':
      throw new Error('A run starts once.')
    case 'TaskOpened':
      return openTask(run, event)
    case 'TaskConfirmed':
      return { ...run, tasks: run.tasks.map((task) => (isSame(task, event) ? vote(task, event) : task)) }
    case 'TaskCompleted':
    case 'TaskWithdrawn':
      return { ...run, tasks: run.tasks.filter((task) => !isSame(task, event)) }
    case 'BranchArrived':
      return { ...run, arrivals: [...run.arrivals, { act: event.act, from: event.from }] }
    case 'BranchWithdrawn':
      return { ...run, arrivals: run.arrivals.filter((arrival) => !isSameArrival(arrival, event)) }
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

/** The run that its events tell, oldest first. Throws on an empty list: a run is what happened, so it has a first event. */
export function foldRun(events: readonly RunEvent[]): Run {
  const run = events.reduce<Run | null>(evolve, null)
  if (!run) throw new Error('A run has at least the event that started it.')
  return run
}

function start(event: RunEvent): Run {
  if (event.type !== 'RunStarted') throw new Error(`A run begins with RunStarted, not with ${event.type}.`)
  const { items } = event
  return { status: 'running', tasks: [], attempts: {}, clocks: {}, arrivals: [], extraRounds: 0, items }
}

/** The row's clock starts with a new step attempt; a task of the running attempt keeps it. */
function openTask(run: Run, event: Extract<RunEvent, { type: 'TaskOpened' }>): Run {
  const { act, attempt, step, performers, isJoint, openedAt, dueAt, warnAt, stepAttempt, provisionalYears } =
    event
  const task: OpenTask = { act, attempt, step, performers, isJoint, votes: {}, openedAt, dueAt, warnAt }
  const running = clockOf(run, step)
  const clock: StepClock =
    running?.attempt === stepAttempt
      ? running
      : { attempt: stepAttempt, openedAt, dueAt, warnAt, provisionalYears }
  return {
    ...run,
    tasks: [...run.tasks, task],
    attempts: { ...run.attempts, [act]: attempt },
    clocks: { ...run.clocks, [step]: clock },
    arrivals: run.arrivals.filter((arrival) => arrival.act !== act),
  }
}

function vote(task: OpenTask, event: Extract<RunEvent, { type: 'TaskConfirmed' }>): OpenTask {
  return { ...task, votes: { ...task.votes, [event.actor]: event.outcome } }
}

function progressOf({ tasks, attempts, clocks, arrivals, extraRounds, items }: Run): Progress {
  return { tasks, attempts, clocks, arrivals, extraRounds, items }
}

const isSame = (one: TaskName, other: TaskName) => one.act === other.act && one.attempt === other.attempt
const isSameArrival = (one: Arrival, other: Arrival) => one.act === other.act && one.from === other.from
