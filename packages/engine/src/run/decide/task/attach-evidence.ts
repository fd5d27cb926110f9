import type { Decision, RunContext } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import { artefactsOf, refuseHandovers } from './slots.ts'
import { placedAct, takeInHand } from './task-at-hand.ts'
import { behalfOf } from '../../performer/who-acts.ts'

type AttachEvidence = Extract<RunCommand, { type: 'attachEvidence' }>

/** A performer hands in before the task is completed, as the papers come. */
export function attachEvidence(
  context: RunContext,
  run: Run,
  command: AttachEvidence,
  now: Instant,
  actor: Actor,
): Decision {
  const inHand = takeInHand(run, command.task, actor, command.onBehalfOf)
  if ('refusal' in inHand) return inHand
  const { act, attempt } = inHand.task
  const { step } = placedAct(context, act)
  const { handovers } = command
  if (handovers.length === 0)
    return { refusal: { type: 'EvidenceMissing', artefacts: artefactsOf([...step.needs, ...step.yields]) } }
  const refusal = refuseHandovers(step, handovers)
  if (refusal) return { refusal }
  const by = { at: now, actor: actor.person, ...behalfOf(actor, inHand.performer) }
  return { events: [{ type: 'EvidenceAttached', ...by, act, attempt, handovers }] }
}
