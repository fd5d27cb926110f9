import type { Key } from '@satualur/engine'
import { movedKeys } from '../compare/order.ts'
import type { MergeSide } from './sop-merge.ts'

/** The keys of a list in order, on each side. */
export interface Orders {
  base: readonly Key[]
  ours: readonly Key[]
  theirs: readonly Key[]
}

/**
 * The order of all keys that either side has. What both have and neither moved keeps its order; what a side added or
 * moved, or has alone, stands below what it stands below on that side. `settle` is asked about a key that both placed, and not alike. Where both
 * placed something at one place, the lesser key stands first: so the order is the same for whoever merges.
 */
export function mergeOrder(orders: Orders, settle: (key: Key) => MergeSide): Key[] {
  const moved = { ours: movedOn(orders, 'ours'), theirs: movedOn(orders, 'theirs') }
  const frame = orders.base.filter(
    (key) =>
      !moved.ours.has(key) &&
      !moved.theirs.has(key) &&
      orders.ours.includes(key) &&
      orders.theirs.includes(key),
  )
  const runsOf = (side: MergeSide, other: MergeSide) => {
    const isPlaced = (key: Key) =>
      moved[side].has(key) || !orders.base.includes(key) || !orders[other].includes(key)
    return gapsOf(orders[side], new Set(frame), isPlaced)
  }
  const ours = runsOf('ours', 'theirs')
  const theirs = runsOf('theirs', 'ours')
  settleRivals(ours, theirs, settle)
  const gap = (anchor: Key | null) => joinRuns(ours.get(anchor) ?? [], theirs.get(anchor) ?? [])
  return [...gap(null), ...frame.flatMap((key) => [key, ...gap(key)])]
}

/** What a side carried to another place. */
export function movedOn({ base, ...sides }: Orders, side: MergeSide): Set<Key> {
  const kept = new Set(sides[side])
  const former = new Set(base)
  return movedKeys(
    base.filter((key) => kept.has(key)),
    sides[side].filter((key) => former.has(key)),
  )
}

/** What stands between the fixed keys: by the fixed key above, null at the top. */
type Gaps = Map<Key | null, Key[]>

function gapsOf(order: readonly Key[], frame: ReadonlySet<Key>, isPlaced: (key: Key) => boolean): Gaps {
  const gaps: Gaps = new Map()
  let anchor: Key | null = null
  for (const key of order) {
    if (frame.has(key)) anchor = key
    else if (isPlaced(key)) gaps.set(anchor, [...(gaps.get(anchor) ?? []), key])
  }
  return gaps
}

/** Keys that both sides placed, but not alike, stay only where the chosen side has them. */
function settleRivals(ours: Gaps, theirs: Gaps, settle: (key: Key) => MergeSide) {
  const anchors = (gaps: Gaps) =>
    new Map([...gaps].flatMap(([anchor, run]) => run.map((key) => [key, anchor])))
  const [mine, its] = [anchors(ours), anchors(theirs)]
  const rivals = [...mine.keys()].filter((key) => its.has(key) && its.get(key) !== mine.get(key))
  for (const [anchor, run] of ours) {
    const shared = run.filter((key) => its.get(key) === anchor && its.has(key))
    const other = (theirs.get(anchor) ?? []).filter((key) => shared.includes(key))
    rivals.push(...movedKeys(shared, other))
  }
  for (const key of rivals.sort()) {
    const [loser, anchor] = settle(key) === 'ours' ? [theirs, its.get(key)!] : [ours, mine.get(key)!]
    loser.set(
      anchor,
      loser.get(anchor)!.filter((one) => one !== key),
    )
  }
}

/** Two runs as one. Keys of both stand in the same order on both by now; what stands between them is put behind each other. */
function joinRuns(ours: readonly Key[], theirs: readonly Key[]): Key[] {
  const shared = ours.findIndex((key) => theirs.includes(key))
  const other = shared < 0 ? -1 : theirs.indexOf(ours[shared]!)
  const [mine, its] = shared < 0 ? [ours, theirs] : [ours.slice(0, shared), theirs.slice(0, other)]
  const joined = mine.join(' ') <= its.join(' ') ? [...mine, ...its] : [...its, ...mine]
  if (shared < 0) return joined
  return [...joined, ours[shared]!, ...joinRuns(ours.slice(shared + 1), theirs.slice(other + 1))]
}
