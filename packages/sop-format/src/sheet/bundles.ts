import type { Stretch, StretchEnd } from './stretches.ts'
import type { Route } from './town.ts'
import { commonEnd, commonStart } from './town.ts'

/** Stretches of one street that share one lane: they part or meet on it. */
export interface Bundle {
  stretches: Stretch[]
  low: number
  high: number
  ends: StretchEnd[]
  /** The bundles that have to lie beyond this one. */
  before: Set<Bundle>
}

/**
 * Lets arrows of one street share a lane where one outcome opens several acts, or where several arrows meet before they
 * enter one act; unless sharing would leave no order of the lanes.
 */
export function bundlesOf(stretches: readonly Stretch[], routes: readonly Route[]): Bundle[] {
  let groups: Stretch[][] = stretches.map((stretch) => [stretch])
  for (let one = 0; one < groups.length; one++)
    for (let other = one + 1; other < groups.length; other++) {
      if (!groups[one]!.every((a) => groups[other]!.every((b) => belongTogether(a, b, routes)))) continue
      const joined = groups.filter((_, index) => index !== other)
      joined[one] = [...groups[one]!, ...groups[other]!]
      if (!isOrdered(bundled(joined))) continue
      groups = joined
      other = one
    }
  return bundled(groups)
}

/** Whether both start where one outcome has not yet parted, or end where the ways to one act have met. */
function belongTogether(one: Stretch, other: Stretch, routes: readonly Route[]): boolean {
  const [a, b] = [routes[one.arrow]!, routes[other.arrow]!]
  if (a === b) return false
  if (a.from === b.from && a.outcome === b.outcome) {
    const run = commonStart(a.path, b.path)
    return [startOf(one, a), startOf(other, b)].every((at) => at < run)
  }
  if (a.to !== b.to) return false
  const run = commonEnd(a.path, b.path)
  return endOf(one, a) >= a.path.length - run && endOf(other, b) >= b.path.length - run
}

const startOf = (stretch: Stretch, route: Route) => route.path.indexOf(route.corners[stretch.corner]!)
const endOf = (stretch: Stretch, route: Route) => route.path.indexOf(route.corners[stretch.corner + 1]!)

function bundled(groups: readonly Stretch[][]): Bundle[] {
  const bundles = groups.map((stretches) => ({
    stretches,
    low: Math.min(...stretches.map((stretch) => stretch.low)),
    high: Math.max(...stretches.map((stretch) => stretch.high)),
    ends: distinct(stretches.flatMap((stretch) => stretch.ends)),
    before: new Set<Bundle>(),
  }))
  const bundleOf = new Map(bundles.flatMap((bundle) => bundle.stretches.map((stretch) => [stretch, bundle])))
  for (const bundle of bundles)
    for (const next of bundle.stretches.flatMap((stretch) => [...stretch.before]))
      if (bundleOf.get(next) !== bundle) bundle.before.add(bundleOf.get(next)!)
  return bundles
}

const distinct = (ends: StretchEnd[]) => [
  ...new Map(ends.map((end) => [`${end.at} ${end.toward}`, end])).values(),
]

function isOrdered(bundles: readonly Bundle[]): boolean {
  return bundles.every((bundle) => {
    const beyond = new Set(bundle.before)
    for (const one of beyond) for (const next of one.before) beyond.add(next)
    return !beyond.has(bundle)
  })
}
