import { type Act, flowOf, type Outcome, type Sop } from '@satualur/engine'

/**
 * The outcome by which the flow goes on from an act: the first that leads forward, or else the first that leads
 * nowhere yet. Null where the act is an end, or can only send back.
 */
export function onwardOutcome(sop: Sop, act: Act): Outcome | null {
  const forward = act.outcomes.filter((outcome) => !flowOf(sop).sendsBack(act.key, outcome))
  const leading = forward.find(({ to }) => to.length > 0)
  return leading ?? (act.kind === 'end' ? null : (forward[0] ?? null))
}

/** The outcome by which the flow leaves acts that stand together; that of the last one that goes on. */
export function leavingOutcome(sop: Sop, together: readonly Act[]): Outcome | null {
  const onward = together.map((act) => onwardOutcome(sop, act))
  const isWithin = ({ to }: Outcome) => together.some(({ key }) => to.includes(key))
  return onward.findLast((outcome) => outcome !== null && !isWithin(outcome)) ?? null
}
