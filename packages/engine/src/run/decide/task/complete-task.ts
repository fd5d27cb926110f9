import { alsoLeadsTo, decideMove, isUndoable, leadOn } from '../move/decide-move.ts'
import { refuseSeparated } from '../../performer/duties.ts'
import { evolve } from '../../evolve/evolve.ts'
import { flowOf } from '../../../flow/flow.ts'
import { chosenOutcome } from './chosen-outcome.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, OpenTask, PersonId, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RunEvent } from '../../run-event.ts'
import type { RunRefusal } from '../../run-refusal.ts'
import { leavesRowForward, refuseHandovers, refuseMissing } from './slots.ts'
import { placedAct, takeInHand } from './task-at-hand.ts'
import type { Outcome } from '../../../sop.ts'
import { behalfOf } from '../../performer/who-acts.ts'

type CompleteTask = Extract<RunCommand, { type: 'completeTask' }>

/** A performer hands in, decides or sends back; a joint task moves on when all its performers agree. */
export function completeTask(
  context: RunContext,
  run: Run,
  command: CompleteTask,
  now: Instant,
  actor: Actor,
): Decision {
  const inHand = takeInHand(run, command.task, actor, command.onBehalfOf)
  if ('refusal' in inHand) return inHand
  const { task, performer } = inHand
  const { act, step } = placedAct(context, task.act)
  const separated = refuseSeparated(run, step, [performer, actor.person])
  if (separated) return { refusal: separated }
  const chosen = chosenOutcome(act.outcomes, command.outcome)
  if ('refusal' in chosen) return chosen

  const { outcome } = chosen
  const flow = flowOf(context.sop)
  const isSentBack = flow.sendsBack(act.key, outcome)
  const isLast = !task.isJoint || areAgreed(task, performer, outcome)
  const reason = command.reason?.trim() || null
  const handovers = command.handovers ?? []
  const refusal =
    (isLast ? null : refuseSameVote(task, performer, outcome)) ??
    (isSentBack && !reason ? ({ type: 'ReasonMissing' } as const) : null) ??
    refuseHandovers(step, handovers) ??
    (isLast && leavesRowForward(flow, run, task, outcome) ? refuseMissing(run, step, handovers) : null)
  if (refusal) return { refusal }

  const by = { at: now, actor: actor.person, ...behalfOf(actor, performer) }
  const done = { ...by, act: task.act, attempt: task.attempt, outcome: outcome.key, handovers, reason }
  const confirmed: RunEvent[] = task.isJoint ? [{ type: 'TaskConfirmed', ...done }] : []
  if (!isLast) return { events: confirmed }
  const leading = leadOn(context, run, task, outcome)
  // What everybody has seen is withdrawn, for a reason; it is not taken back.
  const isRecallable = isUndoable(leading) && !(act.publishes && !isSentBack)
  const completed: RunEvent[] = [
    ...confirmed,
    { type: 'TaskCompleted', ...done, isSentBack, isRecallable, ...alsoLeadsTo(run, leading) },
  ]
  const closed = completed.reduce(evolve, run)
  return { events: [...completed, ...decideMove(context, closed, leading, now, actor.person)] }
}

const voteOf = (task: OpenTask, performer: PersonId) =>
  Object.hasOwn(task.votes, performer) ? task.votes[performer] : null

function refuseSameVote(task: OpenTask, performer: PersonId, outcome: Outcome): RunRefusal | null {
  const isSame = voteOf(task, performer) === outcome.key
  return isSame ? { type: 'AlreadyConfirmed', outcome: outcome.key } : null
}

/**
 * Whether nobody else has still to agree. Then the same vote again completes the task: it is how a task moves on whose
 * last dissenter was taken off it.
 */
function areAgreed(task: OpenTask, performer: PersonId, outcome: Outcome): boolean {
  return task.performers.every((other) => other === performer || voteOf(task, other) === outcome.key)
}
