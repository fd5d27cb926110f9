import type { Key, Sop, Step } from '@satualur/engine'
import { rowText, textOrNull } from './cell-text.ts'
import type { SopChange, StepPair } from './comparison.ts'
import type { Matching } from './matching.ts'
import { movedKeys } from './order.ts'
import { sideBySide } from './side-by-side.ts'
import { stepChanges } from './step-changes.ts'

/** The rows of both sheets beside each other, with what became different in each. */
export function stepPairs(match: Matching): StepPair[] {
  const { before, after, steps } = match
  const kept = before.steps.flatMap(({ key }) => steps.get(key) ?? [])
  const isKept = new Set(kept)
  const moved = movedKeys(
    kept,
    after.steps.map(({ key }) => key).filter((key) => isKept.has(key)),
  )
  return sideBySide(before.steps, after.steps, steps, moved).map(([one, other]) => ({
    before: one,
    after: other,
    changes: pairChanges(one, other, match, moved),
  }))
}

function pairChanges(
  before: Step | null,
  after: Step | null,
  match: Matching,
  moved: ReadonlySet<Key>,
): SopChange[] {
  if (before === null || after === null)
    return [
      {
        kind: before === null ? 'added' : 'removed',
        place: { ...(before && { beforeStep: before.key }), ...(after && { step: after.key }) },
        before: before && textOrNull(before.activity),
        after: after && textOrNull(after.activity),
      },
    ]
  const place = { beforeStep: before.key, step: after.key }
  const carried: SopChange = {
    kind: 'moved',
    place,
    before: rowAbove(match.before, before),
    after: rowAbove(match.after, after),
  }
  return [...(moved.has(after.key) ? [carried] : []), ...stepChanges(before, after, match)]
}

/** What the row stands below; null at the top. */
function rowAbove(sop: Sop, { key }: Step): string | null {
  const above = sop.steps[sop.steps.findIndex((step) => step.key === key) - 1]
  return above ? rowText(sop, above.key) : null
}
