import type { ActKind } from '@satualur/engine'
import type { ActShape, Box, ConnectorShape, SymbolShape } from './drawing.ts'
import type { DrawnKind } from './drawn-sop.ts'
import type { Measures } from './measures.ts'

/** PermenPANRB 35/2012: capsule for start and end, box for execution, diamond for decision, pentagon for another page. */
export function shapeOf(kind: ActKind): ActShape
export function shapeOf(kind: DrawnKind): SymbolShape
export function shapeOf(kind: DrawnKind): SymbolShape {
  return kind === 'start' || kind === 'end' ? 'terminator' : kind
}

export const isConnector = (shape: SymbolShape | DrawnKind): shape is ConnectorShape =>
  shape === 'connector-down' || shape === 'connector-up'

export const widthOf = (shape: SymbolShape, { connectorSize, symbolWidth }: Measures): number =>
  isConnector(shape) ? connectorSize : symbolWidth

export function heightOf(shape: SymbolShape, measures: Measures): number {
  if (isConnector(shape)) return measures.connectorSize
  return shape === 'decision' ? measures.diamondHeight : measures.boxHeight
}

/** A symbol as an outline. */
export type Outline = Box & { shape: SymbolShape }

/** The x of the outline right (1) or left (-1) of the middle, at the height y. */
export function sideAt(symbol: Outline, direction: -1 | 1, y: number, measures: Measures): number {
  const middle = symbol.x + symbol.width / 2
  return middle + direction * (symbol.width / 2 - slopeAt(symbol, 'y', y, measures))
}

/** The y of the outline below (1) or above (-1) the middle, at the place x. */
export function endAt(symbol: Outline, direction: -1 | 1, x: number, measures: Measures): number {
  const middle = symbol.y + symbol.height / 2
  return middle + direction * (symbol.height / 2 - slopeAt(symbol, 'x', x, measures))
}

/** What the slopes of a decision take from its box at one place. A larger decision keeps the slopes of a plain diamond. */
function slopeAt(symbol: Outline, axis: 'x' | 'y', place: number, measures: Measures): number {
  if (symbol.shape !== 'decision') return 0
  const [wide, high] = [measures.symbolWidth / 2, measures.diamondHeight / 2]
  const [half, otherHalf] = axis === 'y' ? [high, wide] : [wide, high]
  const [start, size] = axis === 'y' ? [symbol.y, symbol.height] : [symbol.x, symbol.width]
  const beyondCore = Math.abs(place - start - size / 2) - (size / 2 - half)
  return otherHalf * Math.min(1, Math.max(0, beyondCore / half))
}
