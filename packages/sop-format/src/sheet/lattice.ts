import type { Stands } from './stands.ts'

/**
 * The streets that arrows may take, before any px is known. Vertical streets: odd x run through the middle of a column
 * (column = (x - 1) / 2), even x through the gutter between two columns. Horizontal streets: odd y run through the
 * middle of a band, even y through the gap between two bands. A middle holds one line; gutters and gaps have lanes, as
 * many as needed. Because no px decides a way, the same SOP keeps the same flow at every size of the table.
 */
export interface Lattice {
  /** Number of vertical streets. */
  width: number
  /** Number of horizontal streets. */
  height: number
  /** By node: whether a symbol stands on it. */
  isSolid: boolean[]
  /** By node: the arrows that run between it and its right neighbour. */
  rightward: (number[] | undefined)[]
  /** By node: the arrows that run between it and its lower neighbour. */
  downward: (number[] | undefined)[]
}

/** Where two streets cross: y * width + x. */
export type Node = number

/** Stands for the line that joins the symbols of one act among the arrows on a piece of street. */
const JOIN = -1

export function latticeOf(stands: Stands): Lattice {
  const width = 2 * stands.columnCount + 1
  const height = 2 * stands.rowOfBand.length + 1
  const empty = () => new Array<number[] | undefined>(width * height).fill(undefined)
  const isSolid = new Array<boolean>(width * height).fill(false)
  const lattice = { width, height, isSolid, rightward: empty(), downward: empty() }
  for (const { columns, firstBand, lastBand } of stands.byAct.values())
    for (const [at, column] of columns.entries()) {
      const next = columns[at + 1] ?? column
      const end = next === column + 1 ? next : column
      for (let y = middle(firstBand); y <= middle(lastBand); y++)
        isSolid.fill(true, y * width + middle(column), y * width + middle(end) + 1)
      const across = [column, next].map((one) => middle(firstBand) * width + middle(one))
      if (next > column + 1) occupy(lattice, JOIN, pathAlong(lattice, across))
    }
  return lattice
}

/** The street through the middle of a column or band. */
export const middle = (index: number): number => 2 * index + 1

/** Whether a street is the middle of a column or band and not a gutter or gap. */
export const isMiddle = (street: number): boolean => street % 2 === 1

export const streetsOf = (lattice: Lattice, node: Node) => ({
  x: node % lattice.width,
  y: Math.floor(node / lattice.width),
})

/** Whether two nodes, given that one street joins them, are joined by a horizontal one. */
export const isAcross = (lattice: Lattice, one: Node, other: Node): boolean =>
  Math.abs(one - other) < lattice.width

/** The arrows on the piece of street between two neighbours. */
export function arrowsBetween(lattice: Lattice, one: Node, other: Node): readonly number[] {
  const pieces = isAcross(lattice, one, other) ? lattice.rightward : lattice.downward
  return pieces[Math.min(one, other)] ?? []
}

/** Lays an arrow over all pieces of its path. */
export function occupy(lattice: Lattice, arrow: number, path: readonly Node[]): void {
  for (let at = 1; at < path.length; at++) {
    const pieces = isAcross(lattice, path[at]!, path[at - 1]!) ? lattice.rightward : lattice.downward
    ;(pieces[Math.min(path[at]!, path[at - 1]!)] ??= []).push(arrow)
  }
}

/** All nodes of a way, its corners included. */
export function pathAlong(lattice: Lattice, corners: readonly Node[]): Node[] {
  const path = [corners[0]!]
  for (const corner of corners.slice(1)) {
    const from = path.at(-1)!
    if (from === corner) continue
    const step = (isAcross(lattice, from, corner) ? 1 : lattice.width) * Math.sign(corner - from)
    for (let node = from + step; node !== corner; node += step) path.push(node)
    path.push(corner)
  }
  return path
}
