import type { Lattice, Node } from './lattice.ts'
import { isAcross, isMiddle, streetsOf } from './lattice.ts'

/**
 * A piece of an arrow along a gutter or gap, which needs a lane there. "Before" is above in a gap and left in a gutter.
 */
export interface Stretch {
  arrow: number
  /** Which corner of the arrow's way it starts at. */
  corner: number
  axis: 'across' | 'down'
  street: number
  low: number
  high: number
  ends: StretchEnd[]
  /** The stretches of the same street that have to lie beyond this one. */
  before: Set<Stretch>
}

export interface StretchEnd {
  /** The crossing street. */
  at: number
  /** Where the arrow goes on (or came from) at this end: -1 up or left, 1 down or right. */
  toward: -1 | 1
}

/** The pieces of a way that need lanes. The first and the last piece never do: they run through a middle. */
export function stretchesOf(lattice: Lattice, arrow: number, corners: readonly Node[]): Stretch[] {
  const stretches: Stretch[] = []
  for (let corner = 1; corner < corners.length - 2; corner++) {
    const [from, to] = [corners[corner]!, corners[corner + 1]!]
    // A dogleg changes its lane of a gap within one node: there the piece along the gutter has no length yet.
    const isLevel = from !== to && isAcross(lattice, from, to)
    const [start, end] = [streetsOf(lattice, from), streetsOf(lattice, to)]
    const street = isLevel ? start.y : start.x
    if (isMiddle(street)) continue
    const [first, last] = isLevel ? [start.x, end.x] : [start.y, end.y]
    stretches.push({
      arrow,
      corner,
      axis: isLevel ? 'across' : 'down',
      street,
      low: Math.min(first, last),
      high: Math.max(first, last),
      ends: [
        { at: first, toward: corners[corner - 1]! < from ? -1 : 1 },
        { at: last, toward: corners[corner + 2]! < to ? -1 : 1 },
      ],
      before: new Set(),
    })
  }
  return stretches
}

/** The stretches, by street. */
export type Streets = Map<string, Stretch[]>

export const streetName = ({ axis, street }: Stretch) => `${axis} ${street}`

/**
 * On a middle, a line that comes from above a gap and one that goes on below it would cover each other unless the first
 * turns into its lane before the second leaves its own. This finds who has to lie before whom.
 */
export function orderAgainst(
  stretch: Stretch,
  others: readonly Stretch[],
): { after: Stretch[]; before: Stretch[] } {
  const after: Stretch[] = []
  const before: Stretch[] = []
  for (const other of others)
    for (const end of stretch.ends)
      for (const otherEnd of other.ends) {
        if (end.at !== otherEnd.at || end.toward === otherEnd.toward || !isMiddle(end.at)) continue
        ;(end.toward === -1 ? after : before).push(other)
      }
  return { after, before }
}

/** Whether an order of lanes still exists when the stretch is added. */
export function hasOrder(stretch: Stretch, others: readonly Stretch[]): boolean {
  const { after, before } = orderAgainst(stretch, others)
  if (after.length === 0 || before.length === 0) return true
  const beyond = new Set(after)
  for (const one of beyond) for (const next of one.before) beyond.add(next)
  return !before.some((one) => beyond.has(one))
}

export function addStretch(streets: Streets, stretch: Stretch): void {
  const name = streetName(stretch)
  const others = streets.get(name) ?? []
  const { after, before } = orderAgainst(stretch, others)
  for (const other of after) stretch.before.add(other)
  for (const other of before) other.before.add(stretch)
  streets.set(name, [...others, stretch])
}
