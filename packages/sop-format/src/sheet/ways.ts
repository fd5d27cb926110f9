import type { Lattice, Node } from './lattice.ts'
import { isMiddle } from './lattice.ts'
import { entriesOf, exitsOf } from './ports.ts'
import type { Port } from './ports.ts'
import type { Stand } from './stands.ts'

/** A way from one act to another, not yet asked whether it is free. */
export interface Way {
  /** Where it starts, bends and ends. */
  corners: Node[]
  exit: Port
  entry: Port
  /** What it costs on empty streets: the lower, the more natural. */
  cost: number
}

type At = readonly [x: number, y: number]

/** About the px from one street to the next, and what a bend is worth beside them. */
const STEP_ACROSS = 55
const STEP_DOWN = 35
const BEND = 45
/** For what a reader does not expect of a flowchart. */
const UNUSUAL = 100
/** How many streets beside the two acts are tried. */
const REACH = 5

/**
 * The ways from one act to another, the most natural first: out of the bottom or a side, along one vertical street, into
 * the top or a side. With `isDetour`, also those that leave a side and turn into the nearest gap at once: the one along
 * the outermost gutter into the top is always free, so every arrow has a way.
 */
export function waysBetween(
  lattice: Lattice,
  from: Stand,
  to: Stand,
  isBack: boolean,
  isDetour: boolean,
): Way[] {
  const ways: Way[] = []
  for (const exit of exitsOf(from))
    for (const entry of entriesOf(to)) {
      const manners = isBack ? mannersOfBack(exit, entry) : mannersOfForward(exit, entry, from, to)
      const add = (legs: At[]) => {
        const corners = straighten(legs)
        if (!corners) return
        const nodes = corners.map(([x, y]) => y * lattice.width + x)
        ways.push({
          corners: nodes,
          exit,
          entry,
          cost: manners + lengthOf(corners) + BEND * (corners.length - 2),
        })
      }
      if (exit.y === entry.y && faces(exit, entry.x) && faces(entry, exit.x))
        add([atPort(exit), atPort(entry)])
      for (const x of trunksOf(lattice, exit, entry, isBack, isDetour))
        for (const leaving of isDetour ? detoursOut(exit, x) : [legOut(exit, x)]) {
          const entering = legIn(entry, x)
          if (leaving && entering) add([...leaving, ...entering])
        }
      if (isDetour) ways.push(...doglegs(lattice, exit, entry))
    }
  return ways.sort((one, other) => one.cost - other.cost)
}

function mannersOfForward(exit: Port, entry: Port, from: Stand, to: Stand): number {
  if (from.row === to.row) return 0
  const leavesBox = exit.side !== 'bottom' && from.act.kind !== 'decision'
  return (leavesBox ? UNUSUAL : 0) + (entry.side !== 'top' ? UNUSUAL : 0)
}

/** Work that is sent back keeps to the sides, so that it is not read as going on. */
const mannersOfBack = (exit: Port, entry: Port) =>
  (exit.side === 'bottom' ? UNUSUAL : 0) + (entry.side === 'top' ? UNUSUAL / 2 : 0)

/** The vertical streets to try: those around the two acts, and the outermost. Work that is sent back keeps to the gutters. */
function trunksOf(lattice: Lattice, exit: Port, entry: Port, isBack: boolean, isDetour: boolean): number[] {
  const last = lattice.width - 1
  const low = isDetour ? 0 : Math.max(0, Math.min(exit.x, entry.x) - REACH)
  const high = isDetour ? last : Math.min(last, Math.max(exit.x, entry.x) + REACH)
  const trunks: number[] = []
  if (low > 0) trunks.push(0)
  for (let x = low; x <= high; x++) if (!isBack || !isMiddle(x)) trunks.push(x)
  if (high < last) trunks.push(last)
  return trunks
}

const atPort = (port: Port): At => [port.x, port.y]

function legOut(exit: Port, x: number): At[] | null {
  const gap = gapAt(exit)
  if (gap !== null) return [atPort(exit), [exit.x, gap], [x, gap]]
  return faces(exit, x) ? [atPort(exit), [x, exit.y]] : null
}

function detoursOut(exit: Port, x: number): (At[] | null)[] {
  if (gapAt(exit) !== null) return [legOut(exit, x)]
  const gutter = exit.x + (exit.side === 'right' ? 1 : -1)
  return [exit.y - 1, exit.y + 1].map((gap) => [atPort(exit), [gutter, exit.y], [gutter, gap], [x, gap]])
}

function legIn(entry: Port, x: number): At[] | null {
  const gap = gapAt(entry)
  if (gap !== null) return [[x, gap], [entry.x, gap], atPort(entry)]
  return faces(entry, x) ? [[x, entry.y], atPort(entry)] : null
}

/** From a bottom to a top across the one gap between them, changing the lane in a gutter on the way. */
function doglegs(lattice: Lattice, exit: Port, entry: Port): Way[] {
  if (exit.side !== 'bottom' || entry.side !== 'top' || exit.y + 1 !== entry.y - 1) return []
  const gutters = trunksOf(lattice, exit, entry, true, true)
  const between = gutters.filter((x) => (x - exit.x) * (x - entry.x) < 0)
  return between.map((x) => {
    const gap = exit.y + 1
    const corners: At[] = [atPort(exit), [exit.x, gap], [x, gap], [x, gap], [entry.x, gap], atPort(entry)]
    return {
      corners: corners.map(([cx, cy]) => cy * lattice.width + cx),
      exit,
      entry,
      cost: lengthOf(corners) + 4 * BEND,
    }
  })
}

/** The gap over or under a symbol that a port at its top or bottom leads into. */
function gapAt({ side, y }: Port): number | null {
  if (side === 'bottom') return y + 1
  return side === 'top' ? y - 1 : null
}

const faces = (port: Port, x: number) =>
  (port.side === 'right' && x > port.x) || (port.side === 'left' && x < port.x)

/** Leaves out what is no bend; null where the way would turn back on itself. */
function straighten(points: readonly At[]): At[] | null {
  const corners: At[] = []
  for (const point of points) {
    const last = corners.at(-1)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const before = corners.at(-2)
    if (last && before) {
      const turn = turnAt(before, last, point)
      if (turn === 'back') return null
      if (turn === 'none') corners.pop()
    }
    corners.push(point)
  }
  return corners
}

function turnAt(before: At, at: At, after: At): 'none' | 'back' | 'bend' {
  const alike = (axis: 0 | 1) => before[axis] === at[axis] && at[axis] === after[axis]
  const along = alike(0) ? 1 : alike(1) ? 0 : null
  if (along === null) return 'bend'
  return Math.sign(at[along] - before[along]) === Math.sign(after[along] - at[along]) ? 'none' : 'back'
}

function lengthOf(corners: readonly At[]): number {
  let length = 0
  for (let at = 1; at < corners.length; at++) {
    const [x, y] = corners[at]!
    const [fromX, fromY] = corners[at - 1]!
    length += STEP_ACROSS * Math.abs(x - fromX) + STEP_DOWN * Math.abs(y - fromY)
  }
  return length
}
