import { alsoLeadsTo, decideMove, leadOn } from '../move/decide-move.ts'
import { evolve } from '../../evolve/evolve.ts'
import { flowOf } from '../../../flow/flow.ts'
import { chosenOutcome } from './chosen-outcome.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RunEvent } from '../../run-event.ts'
import { openTaskOf, placedAct, refusePaused } from './task-at-hand.ts'

type SkipTask = Extract<RunCommand, { type: 'skipTask' }>

/** An admin leads a run on past a task that nobody performs, on the authority of a decision; never back. */
export function skipTask(
  context: RunContext,
  run: Run,
  command: SkipTask,
  now: Instant,
  actor: Actor,
): Decision {
  if (!actor.isAdmin) return { refusal: { type: 'NotAllowed' } }
  const found = openTaskOf(run, command.task)
  if ('refusal' in found) return found
  const { task } = found
  const paused = refusePaused(run, task)
  if (paused) return paused
  const { outcomes } = placedAct(context, task.act).act
  const flow = flowOf(context.sop)
  const forward = outcomes.filter((outcome) => !flow.sendsBack(task.act, outcome))
  const chosen = chosenOutcome(forward, command.outcome)
  if ('refusal' in chosen) return chosen
  const [reason, authority] = [command.reason.trim(), command.authority.trim()]
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  if (!authority) return { refusal: { type: 'AuthorityMissing' } }

  const leading = leadOn(context, run, task, chosen.outcome)
  const skipped: RunEvent = {
    type: 'TaskSkipped',
    at: now,
    actor: actor.person,
    act: task.act,
    attempt: task.attempt,
    outcome: chosen.outcome.key,
    reason,
    authority,
    ...alsoLeadsTo(run, leading),
  }
  return { events: [skipped, ...decideMove(context, evolve(run, skipped), leading, now, actor.person)] }
}
