import { flowOf, type Act, type Key, type Outcome, type Sop } from '@satualur/engine'
import type { Assumptions } from './assumptions.ts'

/** Of a hundred decisions that can send back, so many do where nobody says otherwise. */
const usualSendingBack = 0.15

export interface OutcomeOdds {
  outcome: Outcome
  isSentBack: boolean
  /** From 0 to 1; all outcomes of an act together are 1. */
  share: number
}

/**
 * How likely each outcome of an act is: the weights that were assumed, else 85 % forward and 15 % sending back, each
 * divided evenly among the outcomes of its kind. Weights below 0 count as 0; where all are 0 the usual odds hold.
 *
 * Outcomes that send back come last, so that with the same lot more odds of sending back only ever add to the
 * decisions that do.
 */
export function oddsOf(sop: Sop, act: Act, { odds }: Pick<Assumptions, 'odds'>): OutcomeOdds[] {
  const flow = flowOf(sop)
  const isBack = (outcome: Outcome) => flow.sendsBack(act.key, outcome)
  const back = act.outcomes.filter(isBack)
  const forward = act.outcomes.filter((outcome) => !isBack(outcome))
  const usual = usualShares(forward.length, back.length)
  const ordered = [...forward, ...back].map((outcome) => ({ outcome, isSentBack: isBack(outcome) }))
  const said = odds.get(act.key)
  const weightOf = (one: (typeof ordered)[number]) =>
    said?.has(one.outcome.key)
      ? Math.max(0, said.get(one.outcome.key)!)
      : one.isSentBack
        ? usual.back
        : usual.forward
  const whole = ordered.reduce((sum, one) => sum + weightOf(one), 0)
  return ordered.map((one) => ({
    ...one,
    share: whole > 0 ? weightOf(one) / whole : one.isSentBack ? usual.back : usual.forward,
  }))
}

/** The outcome that a lot (from 0 to 1) draws. */
export function outcomeDrawn(odds: readonly OutcomeOdds[], lot: number): Key {
  let upTo = 0
  for (const { outcome, share } of odds) if (lot < (upTo += share)) return outcome.key
  return odds.findLast(({ share }) => share > 0)!.outcome.key
}

function usualShares(forward: number, back: number): { forward: number; back: number } {
  if (back === 0) return { forward: 1 / forward, back: 0 }
  if (forward === 0) return { forward: 0, back: 1 / back }
  return { forward: (1 - usualSendingBack) / forward, back: usualSendingBack / back }
}
