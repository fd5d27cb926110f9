import { performersOfStep } from '../../performer/duties.ts'
import { isSameTask } from '../../task-name.ts'
import { flowOf } from '../../../flow/flow.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import { attemptsOf } from '../../run-progress.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import { refuseHandovers } from '../task/slots.ts'

type CorrectRecord = Extract<RunCommand, { type: 'correctRecord' }>

/**
 * Says what is right about a closed task, whatever has become of the run since: the record itself stays as it is. By
 * whoever performed its step in this run, or an admin. An act that the version no longer draws takes words alone.
 */
export function correctRecord(
  context: RunContext,
  run: Run,
  command: CorrectRecord,
  now: Instant,
  actor: Actor,
): Decision {
  const { act, attempt } = command.task
  const task = { act, attempt }
  if (attempt < 1 || attempt > attemptsOf(run, act)) return { refusal: { type: 'TaskNotOpen', task } }
  if (run.tasks.some((open) => isSameTask(open, task))) return { refusal: { type: 'TaskStillOpen', task } }
  const step = flowOf(context.sop).acts.get(act)?.step
  const isTheirs = step !== undefined && performersOfStep(run, step.key).includes(actor.person)
  if (!isTheirs && !actor.isAdmin) return { refusal: { type: 'NotYourTask', task } }
  const text = command.text.trim()
  if (!text) return { refusal: { type: 'ReasonMissing' } }
  const handovers = command.handovers ?? []
  const refusal = refuseHandovers(step ?? { needs: [], yields: [] }, handovers)
  if (refusal) return { refusal }
  return { events: [{ type: 'RecordCorrected', at: now, actor: actor.person, ...task, text, handovers }] }
}
