import { isBeyondLimit, openTasks } from './open-tasks.ts'
import type { RunContext } from '../../run-decision.ts'
import { flowOf } from '../../../flow/flow.ts'
import { afterMove, moveOn, type Marking, type Move } from '../../../flow/marking.ts'
import { startedAt } from '../../run-progress.ts'
import type { Instant } from '../../../instant.ts'
import type { OpenTask, PersonId, Progress, Run } from '../../run.ts'
import type { RunEvent } from '../../run-event.ts'
import type { Key, Outcome } from '../../../sop.ts'

/** Where an outcome of an open task leads. */
export interface Leading {
  task: OpenTask
  move: Move
  /** One act has used up its rounds: nothing opens. */
  isStuck: boolean
  /** Nothing is open any more and nothing waits. */
  isOver: boolean
}

/** Where an outcome of an open task leads, before anything has happened. */
export function leadOn(context: RunContext, run: Run, task: OpenTask, outcome: Outcome): Leading {
  const flow = flowOf(context.sop)
  const marking: Marking = { open: run.tasks.map(({ act }) => act), arrivals: run.arrivals }
  const move = moveOn(flow, startedAt(flow, run), marking, task.act, outcome.to)
  const next = afterMove(marking, task.act, move)
  return {
    task,
    move,
    isStuck: isBeyondLimit(context, run, move.opened),
    isOver: next.open.length === 0 && next.arrivals.length === 0,
  }
}

/** Whether it could be taken back: it undoes nobody's work, and the run goes on. */
export const isUndoable = ({ move, isStuck, isOver }: Leading): boolean =>
  move.withdrawn.length === 0 && move.unarrived.length === 0 && !isStuck && !isOver

/** Tasks of others that the arrows lead to as well, so that whoever opened them cannot take them away. */
export function alsoLeadsTo(run: Progress, { move }: Leading): { met?: Key[] } {
  const met = move.ignored.filter((target) => run.tasks.some(({ act }) => act === target))
  return met.length > 0 ? { met } : {}
}

/**
 * What follows a task that has just been closed: what it undoes, what arrives, what opens. The run is stuck instead of
 * opening anything where one act has used up its rounds, and complete where nothing is open and nothing waits.
 */
export function decideMove(
  context: RunContext,
  closed: Run,
  { task, move, isStuck, isOver }: Leading,
  now: Instant,
  actor: PersonId,
): RunEvent[] {
  const by = { at: now, actor }
  const because = { act: task.act, attempt: task.attempt }
  const isWithdrawn = ({ act }: OpenTask) => move.withdrawn.includes(act)
  const changes: RunEvent[] = [
    ...closed.tasks
      .filter(isWithdrawn)
      .map(({ act, attempt }): RunEvent => ({ type: 'TaskWithdrawn', ...by, act, attempt, because })),
    ...move.unarrived.map(({ act, from }): RunEvent => ({ type: 'BranchWithdrawn', ...by, act, from })),
    ...move.arrived.map(({ act, from }): RunEvent => {
      return { type: 'BranchArrived', ...by, act, from, fromAttempt: task.attempt }
    }),
  ]
  if (isStuck) return [...changes, { type: 'RunStuck', ...by, wouldOpen: move.opened, from: task.act }]
  const staying: Progress = { ...closed, tasks: closed.tasks.filter((open) => !isWithdrawn(open)) }
  const opened = openTasks(context, staying, { acts: move.opened, from: task.step, because }, now, actor)
  return [...changes, ...opened, ...(isOver ? [{ type: 'RunCompleted', ...by } as const] : [])]
}
