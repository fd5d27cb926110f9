import type { PathStep } from '../finding/finding.ts'
import type { Flow } from '../flow/flow.ts'
import { afterMove, moveOn, type Marking } from '../flow/marking.ts'
import type { Key } from '../sop.ts'

/** A marking that a run can come to, with the shortest way there. */
export interface Visit {
  marking: Marking
  path: Path | null
  next: Visit[]
}

interface Path {
  before: Visit
  step: PathStep
}

/** An arrow that reaches an act which is still open, or a join where this very branch waits already. */
interface Clash {
  visit: Visit
  step: PathStep
  target: Key
}

export interface Exploration {
  /** In breadth-first order, the initial marking first. */
  visits: Visit[]
  clashes: Clash[]
  /** False where the bound was reached: then only defects that were seen are certain. */
  isComplete: boolean
}

/** More markings than any sheet needs that a person can follow, few enough to check while somebody types. */
const maxMarkings = 20_000

/**
 * All markings that a run opened at these starts can come to, from the beginning or from where it stands, played by
 * the same `moveOn` as `decide`.
 * Promise: ends, since a marking is a set of acts and of arrows; looks at no more than `maxMarkings`.
 */
export function explore(
  flow: Flow,
  starts: readonly Key[],
  from: Marking = { open: starts, arrivals: [] },
): Exploration {
  const first: Visit = { marking: from, path: null, next: [] }
  const known = new Map([[nameOf(flow, first.marking), first]])
  const visits = [first]
  const clashes: Clash[] = []
  for (const visit of visits) {
    for (const act of visit.marking.open) {
      for (const { key, to } of flow.acts.get(act)!.act.outcomes) {
        const step = { act, outcome: key }
        const move = moveOn(flow, starts, visit.marking, act, to)
        for (const target of move.ignored) clashes.push({ visit, step, target })
        const marking = afterMove(visit.marking, act, move)
        const name = nameOf(flow, marking)
        let next = known.get(name)
        if (!next) {
          if (visits.length === maxMarkings) return { visits, clashes, isComplete: false }
          next = { marking, path: { before: visit, step }, next: [] }
          known.set(name, next)
          visits.push(next)
        }
        visit.next.push(next)
      }
    }
  }
  return { visits, clashes, isComplete: true }
}

/** The completed acts that lead to a visit, in their order. */
export function pathTo(visit: Visit): PathStep[] {
  const steps: PathStep[] = []
  for (let at: Visit = visit; at.path; at = at.path.before) steps.push(at.path.step)
  return steps.reverse()
}

/** Two markings are the same whatever the order in which their acts were opened. */
function nameOf(flow: Flow, { open, arrivals }: Marking): string {
  const position = (act: Key) => flow.acts.get(act)!.position
  const opened = open.map(position).sort((one, other) => one - other)
  const arrived = arrivals.map(({ act, from }) => `${position(act)}.${position(from)}`).sort()
  return `${opened.join(' ')}|${arrived.join(' ')}`
}
