import { refuseSeparated } from '../../performer/duties.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import { openTaskOf, placedAct, takeInHand } from './task-at-hand.ts'
import { oversees, representedBy } from '../../performer/who-acts.ts'

type ClaimTask = Extract<RunCommand, { type: 'claimTask' }>
type ReleaseTask = Extract<RunCommand, { type: 'releaseTask' }>

/** One of several performers takes the task on: until it is released, nobody else completes it. */
export function claimTask(
  context: RunContext,
  run: Run,
  command: ClaimTask,
  now: Instant,
  actor: Actor,
): Decision {
  const inHand = takeInHand(run, command.task, actor, command.onBehalfOf)
  if ('refusal' in inHand) return inHand
  const { task, performer } = inHand
  const { act, attempt, claimedBy } = task
  if (task.isJoint) return { refusal: { type: 'TaskIsJoint', task: { act, attempt } } }
  if (claimedBy !== null) return { refusal: { type: 'TaskClaimed', task: { act, attempt }, by: claimedBy } }
  const separated = refuseSeparated(run, placedAct(context, act).step, [performer, actor.person])
  if (separated) return { refusal: separated }
  return { events: [{ type: 'TaskClaimed', at: now, actor: actor.person, performer, act, attempt }] }
}

/** The claimer gives the task back to all performers; or whoever oversees the run does, and says why. */
export function releaseTask(run: Run, command: ReleaseTask, now: Instant, actor: Actor): Decision {
  const found = openTaskOf(run, command.task)
  if ('refusal' in found) return found
  const { act, attempt, claimedBy } = found.task
  const task = { act, attempt }
  if (claimedBy === null) return { refusal: { type: 'TaskNotClaimed', task } }
  const isTheirs = representedBy(actor).includes(claimedBy)
  if (!isTheirs && !oversees(actor)) return { refusal: { type: 'NotYourTask', task } }
  const reason = command.reason?.trim() || null
  if (!isTheirs && reason === null) return { refusal: { type: 'ReasonMissing' } }
  return { events: [{ type: 'TaskReleased', at: now, actor: actor.person, reason, act, attempt }] }
}
