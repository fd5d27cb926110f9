import { moveSymbol, placeSymbol, setKind } from '@satualur/authoring'
import type { Act, ActKind, Key, Sop, Step } from '@satualur/engine'

/** The symbols that stand in a cell. */
export const actsAt = (step: Step, role: Key): Act[] =>
  step.acts.filter(({ performers }) => performers.includes(role))

/** How a symbol came into an empty cell. */
export type Placing = 'placed' | 'moved' | 'added'

/**
 * What a click does in an empty cell: a row whose symbol has no performer yet gets one; a row with one symbol of one
 * performer moves it here, for that is what a slip of the hand needs; a row with more gets a further one.
 */
export function placingOf(step: Step): Placing {
  const [first, ...more] = step.acts
  if (step.acts.some(({ performers }) => performers.length === 0)) return 'placed'
  return first && more.length === 0 && first.performers.length === 1 ? 'moved' : 'added'
}

export function placed(sop: Sop, step: Step, role: Key): Sop {
  return placingOf(step) === 'moved'
    ? moveSymbol(sop, step.acts[0]!.key, role)
    : placeSymbol(sop, step.key, role)
}

/** A symbol written into a cell: the one that stands there becomes of this kind, an empty cell gets one of it. */
export function symbolWritten(sop: Sop, step: Step, role: Key, kind: ActKind): Sop {
  const here = actsAt(step, role)[0]
  if (here) return here.kind === kind ? sop : setKind(sop, here.key, kind)
  const withSymbol = placeSymbol(sop, step.key, role)
  const changed = withSymbol.steps.find(({ key }) => key === step.key)
  const added = changed && actsAt(changed, role)[0]
  return added && added.kind !== kind ? setKind(withSymbol, added.key, kind) : withSymbol
}
