import type { DrawnSop } from './drawn-sop.ts'
import type { LanePlan } from './lanes.ts'
import { layLanes } from './lanes.ts'
import type { Lattice } from './lattice.ts'
import type { Room } from './room.ts'
import { roomOf } from './room.ts'
import type { Route } from './town.ts'
import { routesOf } from './routes.ts'
import type { Stands } from './stands.ts'
import { standsOf } from './stands.ts'
import type { Stretch } from './stretches.ts'

/** All of a sheet's flow that does not depend on px: who stands where, which way each arrow takes, in which lane. */
export interface SheetPlan extends LanePlan {
  stands: Stands
  lattice: Lattice
  routes: Route[]
  /** By route: the stretch that starts at a corner, by the corner's number. */
  stretches: Map<number, Stretch>[]
  room: Room
}

const plans = new WeakMap<DrawnSop, SheetPlan>()

/** The plan of an SOP. Promise: each SOP object is planned once, so it must not change after it was handed in. */
export function planOf(sop: DrawnSop): SheetPlan {
  const known = plans.get(sop)
  if (known) return known
  const fresh = plan(sop)
  plans.set(sop, fresh)
  return fresh
}

function plan(sop: DrawnSop): SheetPlan {
  const stands = standsOf(sop)
  const { lattice, routes, streets } = routesOf(sop, stands)
  const lanePlan = layLanes(streets, routes)
  const stretches = routes.map(() => new Map<number, Stretch>())
  for (const stretch of [...streets.values()].flat()) stretches[stretch.arrow]!.set(stretch.corner, stretch)
  return { stands, lattice, routes, stretches, ...lanePlan, room: roomOf(stands, routes) }
}
