import type { DrawnOutcome } from './drawn-sop.ts'
import type { Lattice, Node } from './lattice.ts'
import type { Port, Side } from './ports.ts'
import type { Stand } from './stands.ts'
import type { Streets } from './stretches.ts'

/** An arrow that has to be drawn. */
export interface Errand {
  from: Stand
  outcome: DrawnOutcome
  to: Stand
  isBack: boolean
}

/** The way that an arrow takes over the lattice. */
export interface Passage {
  exit: Port
  entry: Port
  /** Where it starts, bends and ends. */
  corners: Node[]
  /** All nodes from its start to its end. */
  path: Node[]
}

export interface Route extends Errand, Passage {}

/** The streets with the arrows that have found their way so far, and what the others still count on. */
export interface Town {
  lattice: Lattice
  routes: Route[]
  streets: Streets
  /** By act: its outcomes that have not left it yet, so that no entering arrow takes the last corner. */
  waiting: Map<Stand, Set<DrawnOutcome>>
  /** By act: the sides where work that is sent back would leave or enter it. */
  wanted: Map<Stand, Set<Side>>
}

/** Whether an arrow belongs to the same outcome. */
export const isSibling = (route: Route, { from, outcome }: Errand): boolean =>
  route.from === from && route.outcome === outcome

/** How many nodes two paths have in common from their start. */
export function commonStart(one: readonly Node[], other: readonly Node[]): number {
  let run = 0
  while (run < one.length && one[run] === other[run]) run++
  return run
}

/** How many nodes two paths have in common at their end. */
export function commonEnd(one: readonly Node[], other: readonly Node[]): number {
  let run = 0
  while (run < one.length && run < other.length && one.at(-1 - run) === other.at(-1 - run)) run++
  return run
}
