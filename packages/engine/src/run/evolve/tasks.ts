import { withLate } from './late.ts'
import { clockOf } from '../run-progress.ts'
import type { Handover, OpenTask, PersonId, Progress, Run, StepClock, TaskName } from '../run.ts'
import type { RunEvent } from '../run-event.ts'
import { isSameTask } from '../task-name.ts'
import { touched, waitingFromNow } from '../clock/waiting.ts'
import type { Key } from '../../sop.ts'

type Told<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>

/** The row's clock starts with a new step attempt; a task of the running attempt keeps it. */
export function afterOpening(run: Run, event: Told<'TaskOpened'>): Run {
  const { act, attempt, step, performers, isJoint, openedAt, dueAt, warnAt, stepAttempt } = event
  const task: OpenTask = {
    act,
    attempt,
    step,
    performers,
    isJoint,
    claimedBy: null,
    votes: {},
    openedAt,
    dueAt,
    warnAt,
    waiting: waitingFromNow(),
  }
  const running = clockOf(run, step)
  const clock: StepClock =
    running?.attempt === stepAttempt
      ? running
      : {
          attempt: stepAttempt,
          openedAt,
          originalDueAt: dueAt,
          dueAt,
          warnAt,
          provisionalYears: event.provisionalYears,
          pause: null,
          pausedMinutes: 0,
        }
  return {
    ...run,
    tasks: [...run.tasks, task],
    attempts: { ...run.attempts, [act]: attempt },
    clocks: { ...run.clocks, [step]: clock },
    arrivals: run.arrivals.filter((arrival) => arrival.act !== act),
  }
}

/** Whose task it is changes; votes of those who no longer perform it are void. */
export function afterClaim(
  run: Run,
  name: TaskName,
  change: Pick<OpenTask, 'claimedBy'> & Partial<Pick<OpenTask, 'performers'>>,
): Run {
  return withTask(run, name, (task) => {
    const { performers = task.performers } = change
    const votes = Object.fromEntries(
      Object.entries(task.votes).filter(([person]) => performers.includes(person)),
    )
    return { ...task, ...change, votes }
  })
}

/** One of several performers has it from now on. */
export const afterTaking = (run: Run, event: Told<'TaskClaimed'>): Run =>
  afterTouch(afterClaim(run, event, { claimedBy: event.performer }), event)

/** What is handed in before completing is work begun. */
export const afterEvidence = (run: Run, event: Told<'EvidenceAttached'>): Run =>
  afterTouch(afterHandovers(run, event.handovers), event)

export function afterVote(run: Run, event: Told<'TaskConfirmed'>): Run {
  const performer = event.onBehalfOf ?? event.actor
  const voted = withTask(run, event, (task) => ({
    ...touched(task, event.at),
    votes: { ...task.votes, [performer]: event.outcome },
  }))
  return performedBy(afterHandovers(voted, event.handovers), stepOf(run, event), event)
}

/** A joint task repeats on completion what its last performer has handed in on confirming: it counts once. */
export function afterClosing(
  run: Run,
  event: Told<'TaskCompleted'> | Told<'TaskSkipped'> | Told<'TaskWithdrawn'>,
): Run {
  const task = run.tasks.find((open) => isSameTask(open, event))
  const closed = { ...run, tasks: run.tasks.filter((open) => open !== task) }
  if (event.type !== 'TaskCompleted' || !task) return closed
  if (task.isJoint) return withLate(closed, task, event.at)
  return performedBy(afterHandovers(withLate(closed, task, event.at), event.handovers), task.step, event)
}

export function afterHandovers(run: Run, handovers: readonly Handover[]): Run {
  if (handovers.length === 0) return run
  const evidence = { ...run.evidence }
  for (const { artefact } of handovers) {
    evidence[artefact] = (Object.hasOwn(evidence, artefact) ? evidence[artefact]! : 0) + 1
  }
  return { ...run, evidence }
}

function performedBy(
  run: Run,
  step: Key | null,
  { actor, onBehalfOf }: { actor: PersonId; onBehalfOf?: PersonId | null },
): Run {
  if (step === null) return run
  const before = Object.hasOwn(run.performed, step) ? run.performed[step]! : []
  const people = new Set([...before, ...(onBehalfOf ? [onBehalfOf] : []), actor])
  if (people.size === before.length) return run
  return { ...run, performed: { ...run.performed, [step]: [...people] } }
}

const stepOf = ({ tasks }: Progress, name: TaskName): Key | null =>
  tasks.find((task) => isSameTask(task, name))?.step ?? null

const afterTouch = (run: Run, event: TaskName & Pick<RunEvent, 'at'>): Run =>
  withTask(run, event, (task) => touched(task, event.at))

function withTask(run: Run, name: TaskName, change: (task: OpenTask) => OpenTask): Run {
  return { ...run, tasks: run.tasks.map((task) => (isSameTask(task, name) ? change(task) : task)) }
}
