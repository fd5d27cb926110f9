import { flowOf, type Act, type Key, type Outcome, type Sop } from '@satualur/engine'

/** One target of an outcome. */
export interface Arrow {
  to: Key
  /** Leads to the act that is printed next: who inserts a row there means it to pass through that row. */
  leadsOn: boolean
}

/** The arrows of one SOP, as they can be compared with those of another. */
export interface Arrows {
  of(act: Key, outcome: Outcome): Arrow[]
  /**
   * Where work goes on when acts are left out: the first forward outcome of a left out act takes its place, as when a
   * row is removed in the editor. Acts that the SOP does not have lead nowhere.
   */
  without(arrows: readonly Arrow[], isLeftOut: (act: Key) => boolean): Arrow[]
}

const known = new WeakMap<Sop, Arrows>()

export function arrowsOf(sop: Sop): Arrows {
  const former = known.get(sop)
  if (former) return former
  const arrows = readArrows(sop)
  known.set(sop, arrows)
  return arrows
}

function readArrows(sop: Sop): Arrows {
  const flow = flowOf(sop)
  const printed = [...flow.acts.keys()]
  const next = new Map(printed.map((key, index) => [key, printed[index + 1]]))
  const follow = (to: Key, isLeftOut: (act: Key) => boolean): Key[] => {
    if (!isLeftOut(to)) return [to]
    const act = flow.acts.get(to)?.act
    return act ? forwardTargets(act).flatMap((further) => follow(further, isLeftOut)) : []
  }
  const forwardTargets = ({ key, outcomes }: Act): Key[] => {
    const forward = outcomes.map(({ to }) => to.filter((one) => flow.acts.has(one) && !flow.isBack(key, one)))
    return forward.find((targets) => targets.length > 0) ?? []
  }
  return {
    of: (act, { to }) => to.map((key) => ({ to: key, leadsOn: next.get(act) === key })),
    without: (arrows, isLeftOut) => {
      if (!arrows.some(({ to }) => isLeftOut(to))) return [...arrows]
      const led = arrows.flatMap(({ to, leadsOn }) =>
        follow(to, isLeftOut).map((target) => ({ to: target, leadsOn })),
      )
      return led.filter(({ to }, index) => led.findIndex((one) => one.to === to) === index)
    },
  }
}
