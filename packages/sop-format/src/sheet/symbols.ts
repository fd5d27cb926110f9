import type { ActKind } from '@satualur/engine'
import type { Box, SymbolShape } from './drawing.ts'

/** All symbols are as wide as each other, so that a sheet looks even; a diamond needs more height for the same presence. */
export const SYMBOL_WIDTH = 56
const BOX_HEIGHT = 28
const DIAMOND_HEIGHT = 40

/** PermenPANRB 35/2012: capsule for start and end, box for execution, diamond for decision. */
export function shapeOf(kind: ActKind): SymbolShape {
  if (kind === 'process') return 'process'
  return kind === 'decision' ? 'decision' : 'terminator'
}

export const heightOf = (shape: SymbolShape): number => (shape === 'decision' ? DIAMOND_HEIGHT : BOX_HEIGHT)

/**
 * How far the outline of a symbol reaches from its middle at a given distance from its other middle: half its width
 * where it is straight, less on the slopes of a diamond.
 */
export function reachAt(shape: SymbolShape, half: number, otherHalf: number, distance: number): number {
  return shape === 'decision' ? half * Math.max(0, 1 - Math.abs(distance) / otherHalf) : half
}

/** The x of the outline right (1) or left (-1) of the middle, at the height y. */
export function sideAt(symbol: Box & { shape: SymbolShape }, direction: -1 | 1, y: number): number {
  const middle = symbol.x + symbol.width / 2
  const fromMiddle = y - symbol.y - symbol.height / 2
  return middle + direction * reachAt(symbol.shape, symbol.width / 2, symbol.height / 2, fromMiddle)
}

/** The y of the outline below (1) or above (-1) the middle, at the place x. */
export function endAt(symbol: Box & { shape: SymbolShape }, direction: -1 | 1, x: number): number {
  const middle = symbol.y + symbol.height / 2
  const fromMiddle = x - symbol.x - symbol.width / 2
  return middle + direction * reachAt(symbol.shape, symbol.height / 2, symbol.width / 2, fromMiddle)
}
