import type { Act, ActKind, Key, Outcome, Sop } from '@satualur/engine'
import { doneTo } from '../flow/blank-act.ts'
import { onwardOutcome } from '../flow/onward.ts'
import { actOf, changeAct, explicit, stepWith } from '../rewrite.ts'

/**
 * Another symbol for an act, with the outcomes that it can have. A decision leads on by "Ya" and nowhere yet by
 * "Tidak"; what was a decision goes on as its first forward outcome did; an end leads nowhere, and what was one goes
 * on to the next symbol of the table.
 */
export function setKind(sop: Sop, act: Key, kind: ActKind): Sop {
  const old = actOf(sop, act)
  if (!old) return sop
  const isFitting = kind === 'decision' ? old.outcomes.length > 1 : old.outcomes.length === 1
  if (kind === old.kind && isFitting) return sop
  return changeAct(sop, act, (one) => ({ ...one, kind, outcomes: outcomesAs(sop, one, kind) }))
}

function outcomesAs(sop: Sop, act: Act, kind: ActKind): Outcome[] {
  if (kind === 'end') return [doneTo([])]
  if (kind === 'decision' && act.outcomes.length > 1) return act.outcomes
  const isOpen = act.kind === 'end' || act.outcomes.length === 0
  const led = onwardOutcome(sop, act)?.to ?? []
  const to = isOpen && led.length === 0 ? nextInTable(sop, act.key) : led
  if (kind === 'decision') return choice(to)
  const [only] = act.outcomes
  return act.outcomes.length === 1 && only!.key === 'done' && only!.to === led ? act.outcomes : [doneTo(to)]
}

function choice(to: Key[]): Outcome[] {
  return [
    { key: 'ya', label: 'Ya', to, mark: explicit },
    { key: 'tidak', label: 'Tidak', to: [], mark: explicit },
  ]
}

/** The act that the order of the table leads to: the next of the row, or the first of the rows below. */
export function nextInTable(sop: Sop, act: Key): Key[] {
  const row = stepWith(sop, act)
  const acts = row ? sop.steps.slice(sop.steps.indexOf(row)).flatMap((step) => step.acts) : []
  return acts
    .slice(acts.findIndex(({ key }) => key === act) + 1, acts.length)
    .slice(0, 1)
    .map(({ key }) => key)
}
