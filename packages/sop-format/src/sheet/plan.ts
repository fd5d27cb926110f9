import type { DrawnSop } from './drawn-sop.ts'
import type { LanePlan } from './lanes.ts'
import { layLanes } from './lanes.ts'
import type { Lattice } from './lattice.ts'
import type { Measures } from './measures.ts'
import type { Room } from './room.ts'
import { roomOf } from './room.ts'
import type { Route } from './town.ts'
import { routesOf } from './routes.ts'
import type { Stands } from './stands.ts'
import { standsOf } from './stands.ts'
import type { Stretch } from './stretches.ts'

/** All of a sheet's flow that does not depend on lengths: who stands where, which way each arrow takes, in which lane. */
interface FlowPlan extends LanePlan {
  stands: Stands
  lattice: Lattice
  routes: Route[]
  /** By route: the stretch that starts at a corner, by the corner's number. */
  stretches: Map<number, Stretch>[]
}

/** A flow and the room that it needs at one size. */
export interface SheetPlan extends FlowPlan {
  room: Room
  measures: Measures
}

const flows = new WeakMap<DrawnSop, FlowPlan>()
const plans = new WeakMap<FlowPlan, WeakMap<Measures, SheetPlan>>()

/** The plan of an SOP. Promise: each SOP object is planned once, so it must not change after it was handed in. */
export function planOf(sop: DrawnSop, measures: Measures): SheetPlan {
  const flow = kept(flows, sop, () => flowOf(sop))
  const bySize = kept(plans, flow, () => new WeakMap<Measures, SheetPlan>())
  return kept(bySize, measures, () => ({
    ...flow,
    measures,
    room: roomOf(flow.stands, flow.routes, measures),
  }))
}

function kept<Whole extends object, Part>(parts: WeakMap<Whole, Part>, whole: Whole, make: () => Part): Part {
  const known = parts.get(whole)
  if (known) return known
  const fresh = make()
  parts.set(whole, fresh)
  return fresh
}

function flowOf(sop: DrawnSop): FlowPlan {
  const stands = standsOf(sop)
  const { lattice, routes, streets } = routesOf(sop, stands)
  const lanePlan = layLanes(streets, routes)
  const stretches = routes.map(() => new Map<number, Stretch>())
  for (const stretch of [...streets.values()].flat()) stretches[stretch.arrow]!.set(stretch.corner, stretch)
  return { stands, lattice, routes, stretches, ...lanePlan }
}
