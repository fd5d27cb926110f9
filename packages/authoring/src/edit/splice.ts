import { flowOf, type Act, type Key, type Outcome, type Sop } from '@satualur/engine'
import { changeActs, once, withOutcomes } from './rewrite.ts'

/**
 * The outcome by which the flow goes on from an act: the first that leads forward, or else the first that leads
 * nowhere yet. Null where the act is an end, or can only send back.
 */
export function onwardOutcome(sop: Sop, act: Act): Outcome | null {
  const forward = act.outcomes.filter((outcome) => !flowOf(sop).sendsBack(act.key, outcome))
  const leading = forward.find(({ to }) => to.length > 0)
  return leading ?? (act.kind === 'end' ? null : (forward[0] ?? null))
}

/** The SOP with the flow led to a new entry, and where that flow led before. */
export interface Detour {
  sop: Sop
  ledTo: Key[]
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
  if (after && before.some((act) => leadsTo(act, after.key))) {
    const led = changeActs(sop, (act) => (before.includes(act) ? redirected(act, after.key, [entry]) : act))
    return { sop: led, ledTo: [after.key] }
  }
  const last = before.at(-1)
  const onward = last && onwardOutcome(sop, last)
  if (!onward) return null
  const led = changeActs(sop, (act) =>
    act === last ? withOutcomes(act, (one) => (one === onward ? { ...one, to: [entry] } : one)) : act,
  )
  return { sop: led, ledTo: onward.to }
}

/** Leads whatever leads forward to an act to `entry` instead, which is about to stand before it. */
export function leadInFront(sop: Sop, entry: Key, after: Act): Detour {
  const flow = flowOf(sop)
  const led = changeActs(sop, (act) =>
    flow.isBack(act.key, after.key) ? act : redirected(act, after.key, [entry]),
  )
  return { sop: led, ledTo: [after.key] }
}

export const leadsTo = (act: Act, target: Key): boolean => act.outcomes.some(({ to }) => to.includes(target))

/** The act with its arrows to one act led to others, in their place among the arrows. */
export function redirected(act: Act, from: Key, to: readonly Key[]): Act {
  return withOutcomes(act, (outcome) =>
    outcome.to.includes(from)
      ? { ...outcome, to: once(outcome.to.flatMap((target) => (target === from ? to : [target]))) }
      : outcome,
  )
}

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
      return { ...outcome, to: to.filter((target) => target !== act.key) }
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
