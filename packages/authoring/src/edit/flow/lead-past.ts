import { type Act, flowOf, type Key, type Sop } from '@satualur/engine'
import { changeActs, once, withOutcomes } from '../rewrite.ts'
import { leadsTo } from './arrows.ts'
import { onwardOutcome } from './onward.ts'

/**
 * Leads every arrow that ends in these acts on to where they lead on to, as if they were not there; they may be taken
 * away afterwards. An arrow that would come back to its own act is dropped: doing the same again was not drawn.
 */
export function leadPast(sop: Sop, gone: readonly Act[]): Sop {
  const byKey = new Map(gone.map((act) => [act.key, act]))
  const beyond = (key: Key, passed: readonly Key[] = []): Key[] => {
    const act = byKey.get(key)
    if (!act) return [key]
    if (passed.includes(key)) return []
    return (onwardOutcome(sop, act)?.to ?? []).flatMap((next) => beyond(next, [...passed, key]))
  }
  const joins = joinsBehind(sop, gone, beyond)
  return changeActs(sop, (act) => {
    if (byKey.has(act.key)) return act
    const waiting = joins.has(act.key) && act.waitsFor === 'any' ? { ...act, waitsFor: 'all' as const } : act
    return withOutcomes(waiting, (outcome) => {
      if (!outcome.to.some((target) => byKey.has(target))) return outcome
      const to = once(outcome.to.flatMap((target) => beyond(target)))
      const isNewLoop = (target: Key) => target === act.key && !outcome.to.includes(target)
      return { ...outcome, to: to.filter((target) => !isNewLoop(target)) }
    })
  })
}

/** Where branches joined in an act that goes, they join in the act behind it, unless others come there too. */
function joinsBehind(sop: Sop, gone: readonly Act[], beyond: (key: Key) => Key[]): Set<Key> {
  const goneKeys = new Set(gone.map(({ key }) => key))
  const flow = flowOf(sop)
  const sources = (target: Key) =>
    [...flow.acts.values()].flatMap(({ act }) =>
      leadsTo(act, target) && !flow.isBack(act.key, target) ? [act.key] : [],
    )
  const joins = gone.filter(({ key, waitsFor }) => waitsFor === 'all' && sources(key).length > 1)
  return new Set(
    joins
      .flatMap(({ key }) => beyond(key))
      .filter((target) => sources(target).every((from) => goneKeys.has(from))),
  )
}
