import { flowOf, type Key, type Outcome, type Sop, type Step } from '@satualur/engine'
import { arrowsOf, type Arrow } from '../compare/arrows.ts'
import type { DraftAct, DraftStep } from './draft-step.ts'
import type { Merging } from './sop-merge.ts'

/**
 * The merged rows with their arrows: those that lead on lead to whatever is next now, those to a row that is gone lead
 * on to where that row led. So no arrow is left in the air.
 */
export function joinArrows(merging: Merging, drafts: readonly DraftStep[]): Step[] {
  const printed = drafts.flatMap(({ acts }) => acts.map(({ key }) => key))
  const next = new Map(printed.map((key, index) => [key, printed[index + 1]]))
  const isThere = (key: Key) => next.has(key)
  const targets = (act: DraftAct, arrows: readonly Arrow[]): Key[] => {
    const onward = next.get(act.key)
    const to = arrows.flatMap((arrow) => (arrow.leadsOn ? (onward ?? []) : pastGone(merging, arrow, isThere)))
    const isOnce = arrows.every((arrow) => !arrow.leadsOn && isThere(arrow.to))
    return isOnce ? to : to.filter((key, index) => to.indexOf(key) === index)
  }
  const outcomesOf = (act: DraftAct) =>
    act.outcomes.map(({ arrows, ...outcome }): Outcome => ({ ...outcome, to: targets(act, arrows) }))
  return drafts.map(({ number, ...step }, index) => ({
    ...step,
    number: number.counts ? number.text!.replace(/\d+/, String(index + 1)) : number.text,
    acts: step.acts.map((act) => ({ ...act, outcomes: outcomesOf(act) })),
  }))
}

/** The act that an arrow leads to, or what that act led on to where it still is, or was. */
function pastGone({ base, ours, theirs }: Merging, arrow: Arrow, isThere: (key: Key) => boolean): Key[] {
  if (isThere(arrow.to)) return [arrow.to]
  const home: Sop | undefined = [ours, theirs, base].find((sop) => flowOf(sop).acts.has(arrow.to))
  // An arrow to an act that no side knows was in the air before; it stays for the findings to tell.
  if (!home) return [arrow.to]
  return arrowsOf(home)
    .without([arrow], (key) => !isThere(key))
    .map(({ to }) => to)
}
