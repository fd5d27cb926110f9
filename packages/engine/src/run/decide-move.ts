import { isBeyondLimit, openTasks } from './decide-opening.ts'
import type { RunContext } from './run-decision.ts'
import { flowOf } from '../flow/flow.ts'
import { afterMove, moveOn, type Marking } from '../flow/marking.ts'
import { startedAt } from './run-progress.ts'
import type { Instant, OpenTask, PersonId, Progress, Run } from './run.ts'
import type { RunEvent } from './run-event.ts'
import type { Outcome } from '../sop.ts'

/**
 * What follows a completed task: what it undoes, what arrives, what opens. The run is stuck instead of opening
 * anything where one act has used up its rounds, and complete where nothing is open and nothing waits.
 */
export function decideMove(
  context: RunContext,
  run: Run,
  task: OpenTask,
  outcome: Outcome,
  now: Instant,
  actor: PersonId,
): RunEvent[] {
  const flow = flowOf(context.sop)
  const marking: Marking = { open: run.tasks.map(({ act }) => act), arrivals: run.arrivals }
  const move = moveOn(flow, startedAt(flow, run), marking, task.act, outcome.to)
  const next = afterMove(marking, task.act, move)
  const by = { at: now, actor }
  const because = { act: task.act, attempt: task.attempt }
  const isWithdrawn = ({ act }: OpenTask) => move.withdrawn.includes(act)

  const changes: RunEvent[] = [
    ...run.tasks
      .filter(isWithdrawn)
      .map(({ act, attempt }): RunEvent => ({ type: 'TaskWithdrawn', ...by, act, attempt, because })),
    ...move.unarrived.map(({ act, from }): RunEvent => ({ type: 'BranchWithdrawn', ...by, act, from })),
    ...move.arrived.map(({ act, from }): RunEvent => ({ type: 'BranchArrived', ...by, act, from })),
  ]
  if (isBeyondLimit(context, run, move.opened)) {
    return [...changes, { type: 'RunStuck', ...by, wouldOpen: move.opened, from: task.act }]
  }
  const staying: Progress = {
    ...run,
    tasks: run.tasks.filter((open) => open.act !== task.act && !isWithdrawn(open)),
  }
  const opened = openTasks(context, staying, { acts: move.opened, from: task.step, because }, now, actor)
  const isOver = next.open.length === 0 && next.arrivals.length === 0
  return [...changes, ...opened, ...(isOver ? [{ type: 'RunCompleted', ...by } as const] : [])]
}
