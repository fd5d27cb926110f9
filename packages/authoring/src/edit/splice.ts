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

/** The outcome by which the flow leaves acts that stand together; that of the last one that goes on. */
export function leavingOutcome(sop: Sop, together: readonly Act[]): Outcome | null {
  const onward = together.map((act) => onwardOutcome(sop, act))
  const isWithin = ({ to }: Outcome) => together.some(({ key }) => to.includes(key))
  return onward.findLast((outcome) => outcome !== null && !isWithin(outcome)) ?? null
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
