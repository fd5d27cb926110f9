import type { Route } from './town.ts'
import type { Stand, Stands } from './stands.ts'
import { SYMBOL_WIDTH, heightOf, shapeOf } from './symbols.ts'
import { hasWord, leastSize } from './words.ts'

/** px between two lanes at the least, and where there is room. The first keeps half of it from the border of the cell. */
export const PITCH = 10
export const AIRY_PITCH = 14
/** px of plain line, and of line with an arrow head, between a symbol and the first lane. */
const LINE_CLEARANCE = 9
const HEAD_CLEARANCE = 15
/** px around a label, and by how much it floats over the line that leaves a side. */
export const LABEL_GAP = 4
export const LABEL_LIFT = 5

/** px that are kept free of lanes, from the middle of each band and column outward. */
export interface Room {
  above: number[]
  below: number[]
  left: number[]
  right: number[]
}

/** How much room symbols, arrow heads and labels need, so that no lane ever touches one. */
export function roomOf(stands: Stands, routes: readonly Route[]): Room {
  const bands = () => stands.rowOfBand.map(() => LINE_CLEARANCE)
  const columns = () => Array.from({ length: stands.columnCount }, () => SYMBOL_WIDTH / 2 + HEAD_CLEARANCE)
  const room: Room = { above: bands(), below: bands(), left: columns(), right: columns() }
  for (const stand of stands.byAct.values()) {
    const half = heightOf(shapeOf(stand.act.kind)) / 2
    widen(room.above, stand.firstBand, half + HEAD_CLEARANCE)
    widen(room.below, stand.lastBand, half + LINE_CLEARANCE)
  }
  for (const route of routes) if (bearsLabel(route, routes)) makeRoomForLabel(room, route)
  return room
}

/** Of the arrows of one outcome the first bears its word. */
export function bearsLabel(route: Route, routes: readonly Route[]): boolean {
  const isFirst =
    routes.find((other) => other.from === route.from && other.outcome === route.outcome) === route
  return isFirst && hasWord(route.outcome)
}

function makeRoomForLabel(room: Room, { from, exit, outcome }: Route): void {
  const { width, height } = leastSize(outcome.label!)
  const column = (exit.x - 1) / 2
  const band = (exit.y - 1) / 2
  if (exit.side === 'bottom') {
    widen(room.below, band, heightOf(shapeOf(from.act.kind)) / 2 + LABEL_GAP + height + LABEL_GAP)
    widen(room.right, column, LABEL_GAP + width + LABEL_GAP)
  } else {
    widen(room.above, band, LABEL_LIFT + height + LABEL_GAP)
    widen(
      room[exit.side === 'left' ? 'left' : 'right'],
      column,
      labelStart(from) + LABEL_GAP + width + LABEL_GAP,
    )
  }
}

/** How far from the middle of its column a label beside a symbol may start at the nearest: over the slope of a diamond. */
export function labelStart({ act, firstBand, lastBand }: Stand): number {
  const isSloped = act.kind === 'decision' && firstBand === lastBand
  return (SYMBOL_WIDTH / 2) * (isSloped ? 1 - LABEL_LIFT / (heightOf('decision') / 2) : 1)
}

function widen(sizes: number[], at: number, least: number): void {
  sizes[at] = Math.max(sizes[at]!, least)
}
