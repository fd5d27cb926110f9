import type { Sop, Step } from '@satualur/engine'
import { likeness, plainText } from './likeness.ts'

/** Below this, two rows with one key share no more than the key. */
const leastLikeness = 0.4

/**
 * Whether the keys of two sheets speak of the same rows: versions of one SOP, or a variant and what it was derived
 * from. Rows of strangers share keys too, because a row without a key of its own is called by its number; then most
 * rows with one key say different things.
 */
export function areOfOneLineage(before: Sop, after: Sop): boolean {
  const rows = new Map(before.steps.map((step) => [step.key, step]))
  const shared = after.steps.flatMap((step) => {
    const former = rows.get(step.key)
    return former ? [{ former, step }] : []
  })
  if (before.key === after.key && before.title === after.title) return true
  const alike = shared.filter(({ former, step }) => areAlike(former, step))
  return alike.length > 0 && alike.length * 2 >= shared.length
}

/** A row that was only re-worded keeps what it needs and yields. */
function areAlike(one: Step, other: Step): boolean {
  if (likeness(one.activity, other.activity) >= leastLikeness) return true
  const supplies = ({ needs, yields }: Step) =>
    plainText([...needs, ...yields].map(({ text }) => text).join(' '))
  return supplies(one) !== '' && supplies(one) === supplies(other)
}
