import type { Key } from '@satualur/engine'
import { usualAssumptions, type Assumptions, type OutcomeOdds } from '@satualur/authoring/what-if'
import { shallowRef, watch, type ShallowRef } from 'vue'

/** What was assumed for an SOP while this page is open: looking at another part of it and back loses nothing. */
const kept = new Map<Key, Assumptions>()

export function useAssumptions(sop: Key): ShallowRef<Assumptions> {
  const assumptions = shallowRef(kept.get(sop) ?? usualAssumptions(Date.now()))
  watch(assumptions, (now) => kept.set(sop, now))
  return assumptions
}

/** The map with one entry more, other, or (null) fewer. */
export function withEntry<Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value | null,
): ReadonlyMap<Key, Value> {
  const others = [...map].filter(([each]) => each !== key)
  return new Map(value === null ? others : [...others, [key, value]])
}

/** The weights of a decision when one outcome gets this share: the others keep theirs to one another. */
export function withShare(
  odds: readonly OutcomeOdds[],
  outcome: Key,
  share: number,
): ReadonlyMap<Key, number> {
  const wanted = Math.min(1, Math.max(0, share))
  const others = odds.filter((each) => each.outcome.key !== outcome)
  const rest = others.reduce((sum, each) => sum + each.share, 0)
  const partOf = (each: OutcomeOdds) => (rest > 0 ? each.share / rest : 1 / others.length)
  return new Map([
    [outcome, wanted],
    ...others.map((each): [Key, number] => [each.outcome.key, (1 - wanted) * partOf(each)]),
  ])
}
