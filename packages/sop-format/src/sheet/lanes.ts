import type { Bundle } from './bundles.ts'
import { bundlesOf } from './bundles.ts'
import type { Route } from './town.ts'
import type { Stretch, Streets } from './stretches.ts'

/** The lanes of one gutter or gap, counted from the top or left. */
export interface Lanes {
  count: number
  /** How many of them lie before the border line of the table that runs through the street. */
  beforeBorder: number
}

export interface LanePlan {
  /** By the street's name (`streetName`); a street without lanes is absent. */
  lanes: Map<string, Lanes>
  laneOf: Map<Stretch, number>
}

/** Gives every stretch its lane: few lanes, few crossings, and nobody upon another. */
export function layLanes(streets: Streets, routes: readonly Route[]): LanePlan {
  const plan: LanePlan = { lanes: new Map(), laneOf: new Map() }
  for (const [name, stretches] of streets) {
    const lanes: Bundle[][] = []
    for (const bundle of inOrder(bundlesOf(stretches, routes))) {
      const lane = 1 + lanes.findLastIndex((others) => others.some((other) => meet(bundle, other)))
      ;(lanes[lane] ??= []).push(bundle)
      for (const stretch of bundle.stretches) plan.laneOf.set(stretch, lane)
    }
    plan.lanes.set(name, { count: lanes.length, beforeBorder: beforeBorder(lanes) })
  }
  return plan
}

/** The order that makes few crossings: each bundle goes where it crosses least, the short ones first. */
function inOrder(bundles: readonly Bundle[]): Bundle[] {
  const order: Bundle[] = []
  const bySize = bundles.toSorted((one, other) => one.high - one.low - (other.high - other.low))
  for (const bundle of bySize) {
    const first = 1 + order.findLastIndex((other) => leadsTo(other, bundle))
    const next = order.findIndex((other) => leadsTo(bundle, other))
    const last = next < 0 ? order.length : next
    let best = first
    let fewest = Infinity
    for (let place = first; place <= last; place++) {
      const crossings = order.reduce(
        (sum, other, at) => sum + (at < place ? crossingsOf(other, bundle) : crossingsOf(bundle, other)),
        0,
      )
      if (crossings < fewest) [best, fewest] = [place, crossings]
    }
    order.splice(best, 0, bundle)
  }
  return order
}

/** Whether one has to lie before the other, be it because of a third that is not placed yet. */
function leadsTo(one: Bundle, other: Bundle): boolean {
  const beyond = new Set(one.before)
  for (const bundle of beyond) for (const next of bundle.before) beyond.add(next)
  return beyond.has(other)
}

/** How often the two cross when the first lies before the second. Where both turn at one crossing street it may or may not be. */
function crossingsOf(first: Bundle, second: Bundle): number {
  const into = (bundle: Bundle, at: number) =>
    at > bundle.low && at < bundle.high ? 1 : at === bundle.low || at === bundle.high ? 0.5 : 0
  const beyond = first.ends.filter((end) => end.toward === 1).map((end) => into(second, end.at))
  const back = second.ends.filter((end) => end.toward === -1).map((end) => into(first, end.at))
  return [...beyond, ...back].reduce<number>((sum, crossing) => sum + crossing, 0)
}

/** Two bundles in one lane may not even touch. */
const meet = (one: Bundle, other: Bundle) => one.low <= other.high && other.low <= one.high

/** Puts the border where each lane is on the side that it serves; if that is all the same, in the middle. */
function beforeBorder(lanes: readonly Bundle[][]): number {
  const pulls = lanes.map((bundles) => {
    const ends = bundles.flatMap((bundle) => bundle.ends)
    return ends.reduce<number>((sum, end) => sum + end.toward, 0)
  })
  const middle = Math.ceil(lanes.length / 2)
  let best = middle
  let least = Infinity
  for (let split = 0; split <= lanes.length; split++) {
    const strain =
      pulls.reduce((sum, pull, lane) => sum + (lane < split ? pull : -pull), 0) + Math.abs(split - middle)
    if (strain < least) [best, least] = [split, strain]
  }
  return best
}
