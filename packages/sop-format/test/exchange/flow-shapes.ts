import type { Key, Sop } from '@satualur/engine'
import { flowOf, moveOn } from '@satualur/engine'
import { explore } from '../../../engine/src/soundness/soundness-exploration.ts'

/**
 * Whether work that is sent back can take away work that is open beside it, or a branch that waits at a join. Tokens know
 * nothing of it: BPMN has no arrow that undoes what runs in parallel.
 */
export function undoesParallelWork(sop: Sop, starts: readonly Key[]): boolean {
  const flow = flowOf(sop)
  return explore(flow, starts).visits.some(({ marking }) =>
    marking.open.some((act) =>
      flow.acts.get(act)!.act.outcomes.some(({ to }) => {
        const move = moveOn(flow, starts, marking, act, to)
        return move.withdrawn.length + move.unarrived.length > 0
      }),
    ),
  )
}

/** Whether a join can be reached from a decision: some engines let the way that was not chosen arrive there too. */
export function joinsAfterChoice(sop: Sop): boolean {
  const flow = flowOf(sop)
  const acts = [...flow.acts.values()].map(({ act }) => act)
  const choices = acts.filter(({ outcomes }) => outcomes.length > 1)
  return acts
    .filter(({ waitsFor }) => waitsFor === 'all')
    .some((join) => choices.some((choice) => flow.reachable([choice.key]).has(join.key)))
}
