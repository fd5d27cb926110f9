import { type Act, flowOf, type Key, type Sop } from '@satualur/engine'
import { changeActs, withOutcomes } from '../rewrite.ts'
import { leadsTo, redirected } from './arrows.ts'
import { leavingOutcome } from './onward.ts'

/** The SOP with the flow led to a new entry, and where that flow led before. */
export interface Detour {
  sop: Sop
  ledTo: Key[]
  /** What the entry has to wait for: where branches came together behind it, they now do so in it. */
  waitsFor: Act['waitsFor']
}

/**
 * Leads the flow that goes on over a place of the table to `entry`, an act that is about to stand there. `before` are
 * the acts that stand just before the place, `after` is the act just behind it: the arrows from one to the other pass
 * through the entry; where there are none, the flow that goes on from before does, wherever it leads. Null where
 * nothing goes on from before.
 */
export function leadOnThrough(
  sop: Sop,
  entry: Key,
  before: readonly Act[],
  after: Act | undefined,
): Detour | null {
  const sources = after ? before.filter((act) => leadsTo(act, after.key)) : []
  if (after && sources.length > 0) {
    const led = changeActs(sop, (act) => (sources.includes(act) ? redirected(act, after.key, [entry]) : act))
    return { sop: led, ledTo: [after.key], waitsFor: sources.length > 1 ? after.waitsFor : 'any' }
  }
  const onward = leavingOutcome(sop, before)
  if (!onward) return null
  const led = changeActs(sop, (act) =>
    before.includes(act) ? withOutcomes(act, (one) => (one === onward ? { ...one, to: [entry] } : one)) : act,
  )
  return { sop: led, ledTo: onward.to, waitsFor: 'any' }
}

/**
 * The same; where nothing goes on from before, whatever leads on to after passes through the entry instead. At the top
 * of the table nothing does yet. So a sound SOP stays sound, wherever a row comes in behind its first.
 */
export function leadThrough(sop: Sop, entry: Key, before: readonly Act[], after: Act | undefined): Detour {
  const detour = leadOnThrough(sop, entry, before, after)
  if (detour) return detour
  if (!after || before.length === 0) return { sop, ledTo: after ? [after.key] : [], waitsFor: 'any' }
  const flow = flowOf(sop)
  const led = changeActs(sop, (act) =>
    flow.isBack(act.key, after.key) ? act : redirected(act, after.key, [entry]),
  )
  return { sop: led, ledTo: [after.key], waitsFor: after.waitsFor }
}
