import type { Key } from '@satualur/engine'
import type { ChangePlace } from '../compare/comparison.ts'
import { mergeOrder, movedOn, type Orders } from './merge-order.ts'
import type { Arbiter, MergeSide, Sides } from './sop-merge.ts'

interface Keyed {
  key: Key
}

/** A list of keyed things as each side has it. */
export interface KeyedSides<Item extends Keyed> {
  base: readonly Item[]
  ours: readonly Item[]
  theirs: readonly Item[]
}

/** What a kind of thing needs so that lists of it can be merged. */
export interface KeyedReading<Item extends Keyed, Merged> {
  /** Begins the ids of its conflicts. */
  name: string
  place(key: Key): ChangePlace
  /** What a person calls it; null is for what is not there. */
  text(item: Item, side: MergeSide | 'base'): string
  isChanged(base: Item, side: Item, name: MergeSide): boolean
  /** Whether a side began to use what the other removed. */
  isUsedAnew(item: Item, by: MergeSide): boolean
  /** Whether a reader sees the order. */
  isOrdered: boolean
  merge(sides: Sides<Item>): Merged
}

/**
 * A list of three: what a side added arrives; what a side removed goes, unless the other changed it, carried it
 * elsewhere or began to use it, which is a conflict.
 */
export function mergeKeyed<Item extends Keyed, Merged>(
  lists: KeyedSides<Item>,
  reading: KeyedReading<Item, Merged>,
  arbiter: Arbiter,
): Merged[] {
  const found = {
    base: new Map(lists.base.map((item) => [item.key, item])),
    ours: new Map(lists.ours.map((item) => [item.key, item])),
    theirs: new Map(lists.theirs.map((item) => [item.key, item])),
  }
  const orders = {
    base: [...found.base.keys()],
    ours: [...found.ours.keys()],
    theirs: [...found.theirs.keys()],
  }
  const moved = { ours: movedOn(orders, 'ours'), theirs: movedOn(orders, 'theirs') }
  const isPresent = (sides: Sides<Item>) =>
    staysIn(sides, reading, arbiter, (key, side) => reading.isOrdered && moved[side].has(key))
  return mergeOrder(orders, settleOrder(lists, orders, reading, arbiter)).flatMap((key) => {
    const sides = { base: found.base.get(key), ours: found.ours.get(key), theirs: found.theirs.get(key) }
    return isPresent(sides) ? [reading.merge(sides)] : []
  })
}

function settleOrder<Item extends Keyed, Merged>(
  lists: KeyedSides<Item>,
  orders: Orders,
  reading: KeyedReading<Item, Merged>,
  arbiter: Arbiter,
) {
  const above = (key: Key, side: MergeSide | 'base') => {
    const item = lists[side][orders[side].indexOf(key) - 1]
    return item ? reading.text(item, side) : null
  }
  return (key: Key): MergeSide => {
    // Where nobody sees the order, any will do that is the same for whoever merges.
    if (!reading.isOrdered) return orders.ours.join(' ') <= orders.theirs.join(' ') ? 'ours' : 'theirs'
    return arbiter.settle({
      id: `${reading.name}/${key}/order`,
      place: reading.place(key),
      what: 'order',
      base: above(key, 'base'),
      ours: above(key, 'ours'),
      theirs: above(key, 'theirs'),
    })
  }
}

function staysIn<Item extends Keyed, Merged>(
  { base, ours, theirs }: Sides<Item>,
  reading: KeyedReading<Item, Merged>,
  arbiter: Arbiter,
  isMoved: (key: Key, side: MergeSide) => boolean,
): boolean {
  if ((ours && theirs) || !base) return true
  const [keeper, kept] = ours ? (['ours', ours] as const) : (['theirs', theirs] as const)
  if (!kept) return false
  const isWanted =
    reading.isChanged(base, kept, keeper) || isMoved(kept.key, keeper) || reading.isUsedAnew(base, keeper)
  if (!isWanted) return false
  const winner = arbiter.settle({
    id: `${reading.name}/${kept.key}/removed`,
    place: reading.place(kept.key),
    what: 'removed',
    base: reading.text(base, 'base'),
    ours: ours ? reading.text(ours, 'ours') : null,
    theirs: theirs ? reading.text(theirs, 'theirs') : null,
  })
  return winner === keeper
}
