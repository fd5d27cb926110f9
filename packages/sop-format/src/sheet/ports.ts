import type { Lattice, Node } from './lattice.ts'
import { arrowsBetween, middle } from './lattice.ts'
import type { Stand } from './stands.ts'

export type Side = 'top' | 'right' | 'bottom' | 'left'

/** A corner of a symbol where arrows leave or enter. */
export interface Port {
  side: Side
  x: number
  y: number
}

/** Where arrows may leave an act. The top is kept for those that enter. An arrow leaves a connector at its tip. */
export function exitsOf(stand: Stand): Port[] {
  if (stand.act.kind === 'connector-up') return endsOf(stand, 'top', stand.firstBand)
  if (stand.act.kind === 'connector-down') return endsOf(stand, 'bottom', stand.lastBand)
  return [...endsOf(stand, 'bottom', stand.lastBand), ...sidesOf(stand)]
}

/** Where arrows may enter an act. The bottom is kept for those that leave. An arrow enters a connector opposite its tip. */
export function entriesOf(stand: Stand): Port[] {
  if (stand.act.kind === 'connector-up') return endsOf(stand, 'bottom', stand.lastBand)
  if (stand.act.kind === 'connector-down') return endsOf(stand, 'top', stand.firstBand)
  return [...endsOf(stand, 'top', stand.firstBand), ...sidesOf(stand)]
}

/** Whether no arrow leaves or enters here yet. */
export function isFree(lattice: Lattice, port: Port): boolean {
  const node: Node = port.y * lattice.width + port.x
  const beside = { top: -lattice.width, right: 1, bottom: lattice.width, left: -1 }[port.side]
  return arrowsBetween(lattice, node, node + beside).length === 0
}

const endsOf = ({ columns }: Stand, side: Side, band: number): Port[] =>
  columns.map((column) => ({ side, x: middle(column), y: middle(band) }))

function sidesOf({ columns, firstBand, lastBand }: Stand): Port[] {
  const ports: Port[] = []
  for (let y = middle(firstBand); y <= middle(lastBand); y += 2)
    ports.push({ side: 'right', x: middle(columns.at(-1)!), y }, { side: 'left', x: middle(columns[0]!), y })
  return ports
}
