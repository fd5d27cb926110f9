import { refuseSeparated } from '../../performer/duties.ts'
import { isSameTask } from '../../task-name.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import { placedAct } from './task-at-hand.ts'
import { oversees } from '../../performer/who-acts.ts'

type AssignTask = Extract<RunCommand, { type: 'assignTask' }>

/**
 * Whoever oversees the run says who performs an open task from now on; nobody keeps a claim. A stuck or paused run can
 * be handed on too: absence does not wait for either. Nobody is given a task that they could not complete.
 */
export function assignTask(
  context: RunContext,
  run: Run,
  command: AssignTask,
  now: Instant,
  actor: Actor,
): Decision {
  if (!oversees(actor)) return { refusal: { type: 'NotAllowed' } }
  if (run.status === 'completed' || run.status === 'cancelled')
    return { refusal: { type: 'RunNotRunning', status: run.status } }
  const { act, attempt } = command.task
  const task = run.tasks.find((open) => isSameTask(open, command.task))
  if (!task) return { refusal: { type: 'TaskNotOpen', task: { act, attempt } } }
  const reason = command.reason.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  const performers = [...new Set(command.performers)]
  if (performers.length === 0) return { refusal: { type: 'PerformersMissing' } }
  const separated = refuseSeparated(run, placedAct(context, act).step, performers)
  if (separated) return { refusal: separated }
  return {
    events: [{ type: 'TaskAssigned', at: now, actor: actor.person, performers, reason, act, attempt }],
  }
}
