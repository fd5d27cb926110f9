import type { DrawnOutcome, DrawnSop } from './drawn-sop.ts'
import { latticeOf, occupy, pathAlong } from './lattice.ts'
import type { Side } from './ports.ts'
import { priceOf } from './price.ts'
import type { Stand, Stands } from './stands.ts'
import { addStretch, stretchesOf } from './stretches.ts'
import type { Errand, Passage, Town } from './town.ts'
import { waysBetween } from './ways.ts'

/**
 * Gives every arrow its way: the plain ones first, work sent back last, so that the main line stays straight. The same
 * SOP always gets the same ways.
 */
export function routesOf(sop: DrawnSop, stands: Stands): Town {
  const errands = errandsOf(sop, stands)
  const waiting = new Map<Stand, Set<DrawnOutcome>>()
  for (const { from, outcome } of errands) waiting.set(from, (waiting.get(from) ?? new Set()).add(outcome))
  const town: Town = {
    lattice: latticeOf(stands),
    routes: [],
    streets: new Map(),
    waiting,
    wanted: wantedSides(errands),
  }
  for (const errand of errands.toSorted((one, other) => weight(one) - weight(other))) settle(town, errand)
  return town
}

function errandsOf(sop: DrawnSop, { byAct }: Stands): Errand[] {
  const errands: Errand[] = []
  for (const from of byAct.values())
    for (const outcome of from.act.outcomes)
      for (const to of new Set(outcome.to.flatMap((key) => byAct.get(key) ?? [])))
        errands.push({ from, outcome, to, isBack: to.position <= from.position })
  return errands
}

function wantedSides(errands: readonly Errand[]): Map<Stand, Set<Side>> {
  const wanted = new Map<Stand, Set<Side>>()
  const want = (stand: Stand, side: Side) => wanted.set(stand, (wanted.get(stand) ?? new Set()).add(side))
  for (const { from, to, isBack } of errands) {
    if (!isBack || from.columns[0] === to.columns[0]) continue
    const isToTheRight = to.columns[0]! > from.columns[0]!
    want(from, isToTheRight ? 'right' : 'left')
    want(to, isToTheRight ? 'left' : 'right')
  }
  return wanted
}

const weight = ({ from, to, isBack }: Errand) =>
  (isBack ? 1000 : 0) +
  4 * Math.abs(to.firstBand - from.lastBand) +
  Math.abs(to.columns[0]! - from.columns[0]!)

function settle(town: Town, errand: Errand): void {
  const way = cheapest(town, errand, false) ?? cheapest(town, errand, true)
  if (!way) throw new Error(`No way from ${errand.from.act.key} to ${errand.to.act.key}`)
  const arrow = town.routes.push({ ...errand, ...way }) - 1
  occupy(town.lattice, arrow, way.path)
  for (const stretch of stretchesOf(town.lattice, arrow, way.corners)) addStretch(town.streets, stretch)
  town.waiting.get(errand.from)!.delete(errand.outcome)
}

function cheapest(town: Town, errand: Errand, isDetour: boolean): Passage | null {
  let best: Passage | null = null
  let bestPrice = Infinity
  for (const way of waysBetween(town.lattice, errand.from, errand.to, errand.isBack, isDetour)) {
    if (way.cost >= bestPrice) break
    const path = pathAlong(town.lattice, way.corners)
    const price = way.cost + priceOf(town, errand, way, path)
    if (price >= bestPrice) continue
    bestPrice = price
    best = { exit: way.exit, entry: way.entry, corners: way.corners, path }
  }
  return best
}
