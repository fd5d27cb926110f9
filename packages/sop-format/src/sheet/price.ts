import { arrowsBetween, isAcross, isMiddle, streetsOf } from './lattice.ts'
import type { Lattice, Node } from './lattice.ts'
import { exitsOf, isFree } from './ports.ts'
import { hasOrder, streetName, stretchesOf } from './stretches.ts'
import type { Stand } from './stands.ts'
import type { Errand, Town } from './town.ts'
import { commonEnd, commonStart, isSibling } from './town.ts'
import type { Way } from './ways.ts'
import { hasWord } from './words.ts'

const CROSSING = 130
/** A side that work sent back would take, taken by an arrow that goes on. */
const WANTED = 90
/** A lane beside others in the same street: less airy than one of its own. */
const COMPANY = 4

/** What a way costs beside its own cost because of the arrows that are there already; infinite where it is not free. */
export function priceOf(town: Town, errand: Errand, way: Way, path: readonly Node[]): number {
  if (leavesElsewhere(town, errand, path) || takesLastCorner(town, errand, way)) return Infinity
  const shares = sharing(town, errand, path)
  const isTaken =
    !errand.isBack && way.exit.side !== 'bottom' && town.wanted.get(errand.from)?.has(way.exit.side)
  const price =
    (isTaken ? WANTED : 0) +
    priceOfPieces(town.lattice, path, shares) +
    priceOfNodes(town.lattice, path, shares)
  return price < Infinity && hasLanes(town, way) ? price : Infinity
}

/**
 * The arrows of one outcome leave by one corner, or its word would have to stand twice. Where it has no word they may
 * leave by several, as long as there are corners for the other outcomes.
 */
function leavesElsewhere(town: Town, errand: Errand, path: readonly Node[]): boolean {
  const siblings = town.routes.filter((route) => isSibling(route, errand))
  const isWithOne = siblings.some((route) => route.path[0] === path[0] && route.path[1] === path[1])
  if (siblings.length === 0 || isWithOne) return false
  return hasWord(errand.outcome) || freeExits(town, errand.from) <= town.waiting.get(errand.from)!.size
}

/** An arrow into a side must leave corners enough for the outcomes that still have to go out; a loop takes two at once. */
function takesLastCorner(town: Town, errand: Errand, way: Way): boolean {
  if (way.entry.side === 'top' || !isFree(town.lattice, way.entry)) return false
  const isLoop = errand.from === errand.to
  const taken = isLoop && isFree(town.lattice, way.exit) ? 2 : 1
  const waiting = [...(town.waiting.get(errand.to) ?? [])].filter(
    (outcome) => !isLoop || outcome !== errand.outcome,
  )
  return freeExits(town, errand.to) - taken < waiting.length
}

const freeExits = (town: Town, stand: Stand) =>
  exitsOf(stand).filter((port) => isFree(town.lattice, port)).length

/** For an arrow already there: which pieces of the new path, counted from 1, lie on it rightfully. */
type Sharing = Map<number, (piece: number) => boolean>

/**
 * Arrows of one outcome share their way from its start, arrows to one act share it from where they meet to the end; but two
 * outcomes of one act never leave by one corner.
 */
function sharing(town: Town, errand: Errand, path: readonly Node[]): Sharing {
  const shares: Sharing = new Map()
  for (const [arrow, route] of town.routes.entries()) {
    if (isSibling(route, errand)) {
      const run = commonStart(path, route.path)
      shares.set(arrow, (piece) => piece < run)
    } else if (route.to === errand.to) {
      const run = commonEnd(path, route.path)
      shares.set(arrow, (piece) => piece > 1 && piece > path.length - run)
    }
  }
  return shares
}

function priceOfPieces(lattice: Lattice, path: readonly Node[], shares: Sharing): number {
  let price = 0
  for (let piece = 1; piece < path.length; piece++) {
    const [from, to] = [path[piece - 1]!, path[piece]!]
    const { x, y } = streetsOf(lattice, from)
    const strangers = arrowsBetween(lattice, from, to).filter((arrow) => !shares.get(arrow)?.(piece))
    if (strangers.length > 0 && isMiddle(isAcross(lattice, from, to) ? y : x)) return Infinity
    price += COMPANY * strangers.length
  }
  return price
}

function priceOfNodes(lattice: Lattice, path: readonly Node[], shares: Sharing): number {
  let price = 0
  for (let at = 1; at < path.length - 1; at++) {
    const node = path[at]!
    if (lattice.isSolid[node]) return Infinity
    const isStranger = (arrow: number) => !shares.get(arrow)?.(at) && !shares.get(arrow)?.(at + 1)
    const isLevel = isAcross(lattice, path[at - 1]!, node)
    const isStraight = isLevel === isAcross(lattice, node, path[at + 1]!)
    const [before, after] = isLevel ? [node - lattice.width, node + lattice.width] : [node - 1, node + 1]
    const crossing = arrowsBetween(lattice, before, node).filter(
      (arrow) => arrowsBetween(lattice, node, after).includes(arrow) && isStranger(arrow),
    )
    price += CROSSING * crossing.length * (isStraight ? 1 : 0.5)
    if (isCell(lattice, node)) {
      const neighbours = [node - 1, node + 1, node - lattice.width, node + lattice.width]
      const strangers = new Set(
        neighbours.flatMap((other) => arrowsBetween(lattice, node, other)).filter(isStranger),
      )
      // In the middle of a cell nothing keeps two lines apart but that they cross straight.
      if (strangers.size > (isStraight ? crossing.length : 0)) return Infinity
    }
  }
  return price
}

function isCell(lattice: Lattice, node: Node): boolean {
  const { x, y } = streetsOf(lattice, node)
  return isMiddle(x) && isMiddle(y)
}

function hasLanes(town: Town, way: Way): boolean {
  return stretchesOf(town.lattice, town.routes.length, way.corners).every((stretch) =>
    hasOrder(stretch, town.streets.get(streetName(stretch)) ?? []),
  )
}
