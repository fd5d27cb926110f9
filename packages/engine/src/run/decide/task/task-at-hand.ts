import type { RunContext } from '../../run-decision.ts'
import { flowOf, type PlacedAct } from '../../../flow/flow.ts'
import { isSameTask } from '../../task-name.ts'
import { clockOf } from '../../run-progress.ts'
import type { RunRefusal } from '../../run-refusal.ts'
import type { Actor, OpenTask, PersonId, Progress, Run, TaskName } from '../../run.ts'
import { performerFor } from '../../performer/who-acts.ts'

/** An open task of a run that goes on, and the performer as whom the actor works on it. */
export interface TaskAtHand {
  task: OpenTask
  performer: PersonId
}

type OrRefusal<Found> = Found | { refusal: RunRefusal }

/** The task for those who perform it: not while its row is paused. */
export function takeInHand(
  run: Run,
  name: TaskName,
  actor: Actor,
  onBehalfOf: PersonId | undefined,
): OrRefusal<TaskAtHand> {
  const found = openTaskOf(run, name)
  if ('refusal' in found) return found
  const acting = performerFor(found.task, actor, onBehalfOf)
  if ('refusal' in acting) return acting
  return refusePaused(run, found.task) ?? { ...found, ...acting }
}

/** The open task of that name in a run that goes on. */
export function openTaskOf(run: Run, { act, attempt }: TaskName): OrRefusal<{ task: OpenTask }> {
  if (run.status !== 'running') return { refusal: { type: 'RunNotRunning', status: run.status } }
  const task = run.tasks.find((open) => isSameTask(open, { act, attempt }))
  return task ? { task } : { refusal: { type: 'TaskNotOpen', task: { act, attempt } } }
}

export function refusePaused(
  run: Progress,
  { act, attempt, step }: OpenTask,
): { refusal: RunRefusal } | null {
  return clockOf(run, step)?.pause ? { refusal: { type: 'TaskPaused', task: { act, attempt } } } : null
}

/** Where the SOP draws the act of an open task. Throws where the run belongs to another SOP. */
export function placedAct({ sop }: RunContext, act: string): PlacedAct {
  const placed = flowOf(sop).acts.get(act)
  if (!placed) throw new Error(`The run has a task at act ${act}, which its SOP does not know.`)
  return placed
}
