import { flowOf, type Act, type Key, type Outcome } from '@satualur/engine'
import { arrowsOf } from '../compare/arrows.ts'
import { arrowReading, performersReading } from './readings.ts'
import { isSame } from './same.ts'
import type { MergeSide, RowMerging } from './sop-merge.ts'

/** Whether a side did anything to a symbol, but for what follows from removing rows and columns elsewhere. */
export function isActChanged(merging: RowMerging, base: Act, act: Act, side: MergeSide): boolean {
  const arrows = arrowReading(merging)
  if (
    base.kind !== act.kind ||
    base.waitsFor !== act.waitsFor ||
    base.isJoint !== act.isJoint ||
    base.publishes !== act.publishes ||
    !isSame(base.mark, act.mark)
  )
    return true
  if (!performersReading(merging).isKept(base.performers, act.performers, side)) return true
  if (base.outcomes.length !== act.outcomes.length) return true
  return base.outcomes.some((outcome, index) => {
    const its = act.outcomes[index]!
    const words = ({ key, label, mark }: Outcome) => ({ key, label, mark })
    if (!isSame(words(outcome), words(its))) return true
    const before = arrowsOf(merging.base).of(base.key, outcome)
    return !arrows.isKept(before, arrowsOf(merging[side]).of(act.key, its), side)
  })
}

/** Whether a side drew an arrow to an act on purpose, not by the order of the table, that was not there before. */
export function isReachedAnew({ base, ...sops }: RowMerging, act: Key, side: MergeSide): boolean {
  const former = flowOf(base).acts
  const arrows = arrowsOf(sops[side])
  return [...flowOf(sops[side]).acts.values()].some(({ act: from }) =>
    from.outcomes.some((outcome) => {
      const before = former.get(from.key)?.act.outcomes.find(({ key }) => key === outcome.key)
      if (before?.to.includes(act)) return false
      return arrows.of(from.key, outcome).some(({ to, leadsOn }) => to === act && !leadsOn)
    }),
  )
}
