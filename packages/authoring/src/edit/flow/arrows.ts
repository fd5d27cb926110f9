import type { Act, Key, Outcome } from '@satualur/engine'
import { once, withOutcomes } from '../rewrite.ts'

export const leadsTo = (act: Act, target: Key): boolean => act.outcomes.some(({ to }) => to.includes(target))

/** The act with its arrows to one act led to others. */
export function redirected(act: Act, from: Key, to: readonly Key[]): Act {
  return withOutcomes(act, (outcome) => redirectedOutcome(outcome, from, to))
}

/** An outcome with its arrow to one act led to others, in its place among the arrows. */
export function redirectedOutcome(outcome: Outcome, from: Key, to: readonly Key[]): Outcome {
  if (!outcome.to.includes(from)) return outcome
  return { ...outcome, to: once(outcome.to.flatMap((target) => (target === from ? to : [target]))) }
}
