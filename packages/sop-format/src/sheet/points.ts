import type { Point, SheetSymbol } from './drawing.ts'
import { isAcross, streetsOf } from './lattice.ts'
import type { SheetPlan } from './plan.ts'
import type { Port } from './ports.ts'
import type { Ruler } from './ruler.ts'
import type { Stand } from './stands.ts'
import { endAt, sideAt } from './symbols.ts'

/** The places of an arrow: from border to border, with a point at each bend. */
export function pointsOf(
  plan: SheetPlan,
  arrow: number,
  ruler: Ruler,
  symbols: ReadonlyMap<Stand, SheetSymbol[]>,
): Point[] {
  const { from, to, exit, entry, corners } = plan.routes[arrow]!
  const lines = corners.slice(1).map((_, piece) => lineOf(plan, arrow, piece, ruler))
  const bends = lines.slice(1).map((line, piece) => ({ ...lines[piece]!, ...line }) as Point)
  return [borderPoint(exit, symbols.get(from)!, ruler), ...bends, borderPoint(entry, symbols.get(to)!, ruler)]
}

/** The x of a vertical piece of an arrow, or the y of a horizontal one. */
function lineOf(plan: SheetPlan, arrow: number, piece: number, ruler: Ruler): { x: number } | { y: number } {
  const stretch = plan.stretches[arrow]!.get(piece)
  if (stretch) {
    const lane = plan.laneOf.get(stretch)!
    const index = stretch.street / 2
    return stretch.axis === 'down' ? { x: ruler.gutters[index]![lane]! } : { y: ruler.gaps[index]![lane]! }
  }
  const { corners } = plan.routes[arrow]!
  const { x, y } = streetsOf(plan.lattice, corners[piece]!)
  return isAcross(plan.lattice, corners[piece]!, corners[piece + 1]!)
    ? { y: ruler.bands[(y - 1) / 2]! }
    : { x: ruler.columns[(x - 1) / 2]! }
}

/** Where a port is on the outline of its symbol. */
export function borderPoint(port: Port, parts: readonly SheetSymbol[], ruler: Ruler): Point {
  const symbol = partAt(port, parts, ruler)
  const [x, y] = [ruler.columns[(port.x - 1) / 2]!, ruler.bands[(port.y - 1) / 2]!]
  if (port.side === 'top' || port.side === 'bottom')
    return { x, y: endAt(symbol, port.side === 'top' ? -1 : 1, x, ruler.measures) }
  return { x: sideAt(symbol, port.side === 'left' ? -1 : 1, y, ruler.measures), y }
}

/** Of the symbols of one act the one that has the port. */
export function partAt(port: Port, parts: readonly SheetSymbol[], ruler: Ruler): SheetSymbol {
  const x = ruler.columns[(port.x - 1) / 2]!
  return parts.find((part) => part.x < x && x < part.x + part.width)!
}
