import type { Measures } from './measures.ts'
import type { Route } from './town.ts'
import type { Stand, Stands } from './stands.ts'
import { heightOf, isConnector, shapeOf } from './symbols.ts'
import { hasWord, leastSize } from './words.ts'

/** What is kept free of lanes, from the middle of each band and column outward. */
export interface Room {
  above: number[]
  below: number[]
  left: number[]
  right: number[]
}

/** How much room symbols, arrow heads and labels need, so that no lane ever touches one. */
export function roomOf(stands: Stands, routes: readonly Route[], measures: Measures): Room {
  const bands = () => stands.rowOfBand.map(() => measures.lineClearance)
  const side = measures.symbolWidth / 2 + measures.headClearance
  const columns = () => Array.from({ length: stands.columnCount }, () => side)
  const room: Room = { above: bands(), below: bands(), left: columns(), right: columns() }
  for (const stand of stands.byAct.values()) {
    const half = heightOf(shapeOf(stand.act.kind), measures) / 2
    const { above, below } = clearances(stand, measures)
    widen(room.above, stand.firstBand, half + above)
    widen(room.below, stand.lastBand, half + below)
  }
  for (const route of routes) if (bearsLabel(route, routes)) makeRoomForLabel(room, route, measures)
  return room
}

/** Arrows enter a symbol from above and leave it below. A connector has one arrow, and its caption on the other side. */
function clearances({ act }: Stand, { headClearance, lineClearance, captionHeight }: Measures) {
  const shape = shapeOf(act.kind)
  if (!isConnector(shape)) return { above: headClearance, below: lineClearance }
  const isLeaving = act.outcomes.length === 0
  const inner = isLeaving ? headClearance : lineClearance
  const isAtFoot = isLeaving === (shape === 'connector-down')
  return isAtFoot ? { above: inner, below: captionHeight } : { above: captionHeight, below: inner }
}

/** Of the arrows of one outcome the first bears its word. */
export function bearsLabel(route: Route, routes: readonly Route[]): boolean {
  const isFirst =
    routes.find((other) => other.from === route.from && other.outcome === route.outcome) === route
  return isFirst && hasWord(route.outcome)
}

function makeRoomForLabel(room: Room, { from, exit, outcome }: Route, measures: Measures): void {
  const { labelGap, labelLift } = measures
  const { width, height } = leastSize(outcome.label!, measures)
  const column = (exit.x - 1) / 2
  const band = (exit.y - 1) / 2
  if (exit.side === 'bottom') {
    widen(room.below, band, heightOf(shapeOf(from.act.kind), measures) / 2 + labelGap + height + labelGap)
    widen(room.right, column, labelGap + width + labelGap)
  } else {
    widen(room.above, band, labelLift + height + labelGap)
    widen(
      room[exit.side === 'left' ? 'left' : 'right'],
      column,
      labelStart(from, measures) + labelGap + width + labelGap,
    )
  }
}

/** How far from the middle of its column a label beside a symbol may start at the nearest: over the slope of a diamond. */
export function labelStart(
  { act, firstBand, lastBand }: Stand,
  { symbolWidth, labelLift, diamondHeight }: Measures,
): number {
  const isSloped = act.kind === 'decision' && firstBand === lastBand
  return (symbolWidth / 2) * (isSloped ? 1 - labelLift / (diamondHeight / 2) : 1)
}

function widen(sizes: number[], at: number, least: number): void {
  sizes[at] = Math.max(sizes[at]!, least)
}
