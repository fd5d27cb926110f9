import { flowOf, type Flow } from '../../flow/flow.ts'
import type { Key, Sop } from '../../sop.ts'
import { performersOf } from '../performer/performers.ts'
import type { RunContext } from '../run-decision.ts'
import type { OpenTask, Progress, StepClock } from '../run.ts'

/** Whether the same roles perform an act in two versions, in whatever order they are drawn. */
export function areRolesKept(before: Flow, after: Flow, act: Key): boolean {
  const roles = new Set(before.acts.get(act)?.act.performers)
  const others = after.acts.get(act)?.act.performers ?? []
  return roles.size === new Set(others).size && others.every((role) => roles.has(role))
}

/**
 * An open task as the other version draws it. It stays with its performers unless other roles perform its act; then it
 * is cast anew, and nobody has claimed it or voted. Votes for outcomes that are gone are void, and so is whatever only
 * a joint act knows or never has.
 */
export function migratedTask(
  context: RunContext,
  progress: Progress,
  task: OpenTask,
  to: Sop,
  { dueAt, warnAt }: StepClock,
): OpenTask {
  const after = flowOf(to)
  const placed = after.acts.get(task.act)!
  const { act, step } = placed
  const isKept = areRolesKept(flowOf(context.sop), after, task.act)
  const outcomes = new Set(act.outcomes.map(({ key }) => key))
  const votes = Object.entries(task.votes).filter(([, outcome]) => outcomes.has(outcome))
  return {
    ...task,
    step: step.key,
    performers: isKept ? task.performers : performersOf(context, progress, placed),
    isJoint: act.isJoint,
    claimedBy: isKept && !act.isJoint ? task.claimedBy : null,
    votes: isKept && act.isJoint ? Object.fromEntries(votes) : {},
    dueAt,
    warnAt,
  }
}
