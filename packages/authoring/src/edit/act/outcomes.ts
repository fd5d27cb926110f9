import type { Key, Outcome, Sop } from '@satualur/engine'
import { freshKey } from '../fresh-key.ts'
import { actOf, changeAct, explicit, once, withOutcomes } from '../rewrite.ts'

/** One more choice of a decision, in the regency's own word, leading nowhere yet. Only a decision chooses. */
export function addOutcome(sop: Sop, act: Key, label: string): Sop {
  return changeAct(sop, act, (one) => {
    if (one.kind !== 'decision') return one
    const key = freshKey(
      one.outcomes.map((outcome) => outcome.key),
      label,
    )
    return { ...one, outcomes: [...one.outcomes, { key, label: wordOrNone(label), to: [], mark: explicit }] }
  })
}

const wordOrNone = (label: string): string | null => (label.trim() === '' ? null : label)

/** Another word beside the arrow, or none. */
export function renameOutcome(sop: Sop, act: Key, outcome: Key, label: string): Sop {
  const word = wordOrNone(label)
  return changeOutcome(sop, act, outcome, (one) => (one.label === word ? one : { ...one, label: word }))
}

/** Without this choice; the last one stays. */
export function removeOutcome(sop: Sop, act: Key, outcome: Key): Sop {
  return changeAct(sop, act, (one) => {
    const outcomes = one.outcomes.filter(({ key }) => key !== outcome)
    return outcomes.length === 0 || outcomes.length === one.outcomes.length ? one : { ...one, outcomes }
  })
}

/** Where an outcome leads, in this order; acts that the SOP does not have are left out. */
export function setTargets(sop: Sop, act: Key, outcome: Key, to: readonly Key[]): Sop {
  const known = once(to).filter((target) => actOf(sop, target) !== undefined)
  return changeOutcome(sop, act, outcome, (one) => {
    const isSame = known.length === one.to.length && known.every((target, index) => target === one.to[index])
    return isSame && one.mark.kind === 'explicit' ? one : { ...one, to: known, mark: explicit }
  })
}

function changeOutcome(sop: Sop, act: Key, key: Key, change: (outcome: Outcome) => Outcome): Sop {
  return changeAct(sop, act, (one) =>
    withOutcomes(one, (outcome) => (outcome.key === key ? change(outcome) : outcome)),
  )
}
