import { decideMove } from './decide-move.ts'
import type { Decision, RunContext } from './run-decision.ts'
import { flowOf, type PlacedAct } from '../flow/flow.ts'
import type { Actor, Handover, Instant, OpenTask, PersonId, Run } from './run.ts'
import type { RunCommand } from './run-command.ts'
import type { RunEvent } from './run-event.ts'
import type { RunRefusal } from './run-refusal.ts'
import type { Act, Key, Outcome } from '../sop.ts'

type CompleteTask = Extract<RunCommand, { type: 'completeTask' }>

/** A performer hands in, decides or sends back; a joint task moves on when all its performers agree. */
export function completeTask(
  context: RunContext,
  run: Run,
  command: CompleteTask,
  now: Instant,
  { person }: Actor,
): Decision {
  if (run.status !== 'running') return { refusal: { type: 'RunNotRunning', status: run.status } }
  const { act, attempt } = command.task
  const task = run.tasks.find((open) => open.act === act && open.attempt === attempt)
  if (!task) return { refusal: { type: 'TaskNotOpen', task: { act, attempt } } }
  if (!task.performers.includes(person)) return { refusal: { type: 'NotYourTask', task: { act, attempt } } }

  const flow = flowOf(context.sop)
  const placed = flow.acts.get(act)
  if (!placed) throw new Error(`The run has a task at act ${act}, which its SOP does not know.`)
  const outcome = chosenOutcome(placed.act, command.outcome)
  if (!outcome)
    return { refusal: { type: 'OutcomeUnknown', choices: placed.act.outcomes.map(({ key }) => key) } }

  const isSentBack = flow.sendsBack(act, outcome)
  const reason = command.reason?.trim() || null
  const handovers = command.handovers ?? []
  const refusal =
    refuseSameVote(task, person, outcome) ??
    (isSentBack && !reason ? ({ type: 'ReasonMissing' } as const) : null) ??
    refuseHandovers(placed, handovers)
  if (refusal) return { refusal }

  const done = { at: now, actor: person, act, attempt, outcome: outcome.key, handovers, reason }
  const confirmed: RunEvent[] = task.isJoint ? [{ type: 'TaskConfirmed', ...done }] : []
  if (task.isJoint && !areAgreed(task, person, outcome)) return { events: confirmed }
  const completed: RunEvent = { type: 'TaskCompleted', ...done, isSentBack }
  return { events: [...confirmed, completed, ...decideMove(context, run, task, outcome, now, person)] }
}

/** An act with one outcome implies it; an act with several has to be told which. */
function chosenOutcome({ outcomes }: Act, key: Key | undefined): Outcome | undefined {
  if (key !== undefined) return outcomes.find((outcome) => outcome.key === key)
  return outcomes.length === 1 ? outcomes[0] : undefined
}

const voteOf = (task: OpenTask, person: PersonId) =>
  Object.hasOwn(task.votes, person) ? task.votes[person] : null

function refuseSameVote(task: OpenTask, person: PersonId, outcome: Outcome): RunRefusal | null {
  return voteOf(task, person) === outcome.key ? { type: 'AlreadyConfirmed', outcome: outcome.key } : null
}

/** A step takes what it yields; what it needs may be handed in again. */
function refuseHandovers({ step }: PlacedAct, handovers: readonly Handover[]): RunRefusal | null {
  const choices = [...new Set([...step.yields, ...step.needs].map(({ artefact }) => artefact))]
  const stranger = handovers.find(({ artefact }) => !choices.includes(artefact))
  return stranger ? { type: 'ArtefactUnknown', artefact: stranger.artefact, choices } : null
}

function areAgreed(task: OpenTask, person: PersonId, outcome: Outcome): boolean {
  return task.performers.every((performer) => performer === person || voteOf(task, performer) === outcome.key)
}
