import { flowOf, type Act, type Key, type Outcome, type Sop } from '@satualur/engine'

/** One target of an outcome. */
export interface Arrow {
  to: Key
  /** Leads to the act that is printed next: who inserts a row there means it to pass through that row. */
  leadsOn: boolean
}

/**
 * Where the last act of a table leads that is not drawn as an end: on to nothing yet. Who adds a row below it means
 * the flow to go on there, as the editor does.
 */
export const openEnd: Key = ''

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
  const last = flow.acts.get(printed.at(-1) ?? '')?.act
  const openOutcome = last?.kind === 'end' ? undefined : last?.outcomes.find(({ to }) => to.length === 0)
  const forwardTargets = (act: Act): Key[] => {
    const isForward = (to: Key) => flow.acts.has(to) && !flow.isBack(act.key, to)
    const forward = act.outcomes.map(({ to }) => to.filter(isForward)).find((targets) => targets.length > 0)
    return forward ?? (act === last && openOutcome ? [openEnd] : [])
  }
  const follow = (to: Key, isLeftOut: (act: Key) => boolean): Key[] => {
    if (to === openEnd || !isLeftOut(to)) return [to]
    const act = flow.acts.get(to)?.act
    return act ? forwardTargets(act).flatMap((further) => follow(further, isLeftOut)) : []
  }
  return {
    of: (act, { key, to }) =>
      act === last?.key && key === openOutcome?.key
        ? [{ to: openEnd, leadsOn: true }]
        : to.map((target) => ({ to: target, leadsOn: next.get(act) === target })),
    without: (arrows, isLeftOut) => {
      if (!arrows.some(({ to }) => to !== openEnd && isLeftOut(to))) return [...arrows]
      const led = arrows.flatMap(({ to, leadsOn }) =>
        follow(to, isLeftOut)
          // Only who stands above the open end leads on to it; for others the branch ends.
          .filter((target) => leadsOn || target !== openEnd)
          .map((target) => ({ to: target, leadsOn })),
      )
      return led.filter(({ to }, index) => led.findIndex((one) => one.to === to) === index)
    },
  }
}
