import { finding, type Finding, type Place } from '../finding/finding.ts'
import type { Flow } from '../flow/flow.ts'
import { explore, pathTo, type Exploration, type Visit } from './soundness-exploration.ts'
import type { Key } from '../sop.ts'

/** The defects of the flow when a run is opened at these starts: none means that every way through it ends properly. */
export function flowDefects(flow: Flow, starts: readonly Key[]): Finding[] {
  const exploration = explore(flow, starts)
  const defects = [
    ...loopsWithoutExit(flow, starts),
    ...clashes(flow, exploration),
    ...strandedBranches(flow, starts, exploration),
  ]
  if (defects.length > 0) return defects
  if (!exploration.isComplete) return [finding('too-complex', {}, { markings: exploration.visits.length })]
  return [...endlessRounds(flow, exploration), ...actsThatNeverOpen(flow, starts, exploration)]
}

/** Where an act is on the sheet. */
export function placeOf(flow: Flow, act: Key): Place {
  return { step: flow.acts.get(act)!.step.key, act }
}

/**
 * Unsafe: an act could be opened while it is open. Two branches that meet unjoined chase each other through all that
 * follows, so only where they first meet is told, with the shortest way there.
 */
function clashes(flow: Flow, { clashes }: Exploration): Finding[] {
  const first = firstPer(clashes, ({ target }) => target)
  const isEcho = (act: Key) => first.some(({ target }) => target !== act && flow.follows(target).has(act))
  return first
    .filter(({ target }) => !isEcho(target))
    .map(({ visit, step, target }) =>
      finding('unsafe', placeOf(flow, target), { from: step.act, path: [...pathTo(visit), step] }),
    )
}

/** Nothing is open, but branches wait: a deadlock, or an improper completion where another branch has come to an end. */
function strandedBranches(flow: Flow, starts: readonly Key[], { visits }: Exploration): Finding[] {
  const stranded = visits
    .filter(({ marking }) => marking.open.length === 0)
    .flatMap((visit) => visit.marking.arrivals.map(({ act }) => ({ visit, act })))
  return firstPer(stranded, ({ act }) => act).map(({ visit, act }) => {
    const path = pathTo(visit)
    const isWaiting = (from: Key) =>
      visit.marking.arrivals.some((arrival) => arrival.act === act && arrival.from === from)
    const missing = flow.awaited(act, starts).filter((from) => !isWaiting(from))
    const hasEnded = path.some((step) => endsBranch(flow, step.act, step.outcome))
    return finding(hasEnded ? 'improper-completion' : 'deadlock', placeOf(flow, act), { missing, path })
  })
}

function endsBranch(flow: Flow, act: Key, outcome: Key): boolean {
  return flow.acts.get(act)!.act.outcomes.find(({ key }) => key === outcome)!.to.length === 0
}

/** No arrows lead to an end. Each loop that cannot be left is told once, at its first act. */
function loopsWithoutExit(flow: Flow, starts: readonly Key[]): Finding[] {
  const canEnd = (act: Key) =>
    [...flow.reachable([act])].some((key) =>
      flow.acts.get(key)!.act.outcomes.some(({ to }) => to.length === 0),
    )
  const reachable = flow.reachable(starts)
  const trapped = [...flow.acts.keys()].filter((act) => reachable.has(act) && !canEnd(act))
  const isInnermost = (act: Key) => [...flow.reachable([act])].every((key) => flow.reachable([key]).has(act))
  const loops = trapped
    .filter(isInnermost)
    .map((act) => trapped.filter((key) => flow.reachable([act]).has(key)))
  return firstPer(loops, (acts) => acts[0]!).map((acts) =>
    finding('no-way-out', placeOf(flow, acts[0]!), { acts }),
  )
}

/** Arrows lead to an end, but no way of playing them does. */
function endlessRounds(flow: Flow, { visits }: Exploration): Finding[] {
  const canComplete = completable(visits)
  const round = visits.find((visit) => !canComplete.has(visit))
  if (!round) return []
  const acts = [...flow.acts.keys()].filter((act) => round.marking.open.includes(act))
  return [finding('no-way-out', placeOf(flow, acts[0]!), { acts })]
}

function completable(visits: readonly Visit[]): Set<Visit> {
  const before = new Map<Visit, Visit[]>(visits.map((visit) => [visit, []]))
  for (const visit of visits) for (const next of visit.next) before.get(next)!.push(visit)
  const isComplete = ({ marking }: Visit) => marking.open.length === 0 && marking.arrivals.length === 0
  const found = new Set(visits.filter(isComplete))
  for (const visit of found) for (const earlier of before.get(visit)!) found.add(earlier)
  return found
}

/** A join whose branches exclude each other, but whose waiting branch is always sent back before anybody notices. */
function actsThatNeverOpen(flow: Flow, starts: readonly Key[], { visits }: Exploration): Finding[] {
  const opened = new Set(visits.flatMap(({ marking }) => marking.open))
  return [...flow.reachable(starts)]
    .filter((act) => !opened.has(act) && flow.awaited(act, starts).some((from) => opened.has(from)))
    .map((act) => finding('act-never-opens', placeOf(flow, act), {}))
}

function firstPer<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>()
  for (const item of items) if (!first.has(nameOf(item))) first.set(nameOf(item), item)
  return [...first.values()]
}
