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

/** A symbol as an outline. */
export type Outline = Box & { shape: SymbolShape }

/** The x of the outline right (1) or left (-1) of the middle, at the height y. */
export function sideAt(symbol: Outline, direction: -1 | 1, y: number): number {
  const middle = symbol.x + symbol.width / 2
  return middle + direction * (symbol.width / 2 - slopeAt(symbol, 'y', y))
}

/** The y of the outline below (1) or above (-1) the middle, at the place x. */
export function endAt(symbol: Outline, direction: -1 | 1, x: number): number {
  const middle = symbol.y + symbol.height / 2
  return middle + direction * (symbol.height / 2 - slopeAt(symbol, 'x', x))
}

/** px that the slopes of a decision take from its box at one place. A larger decision keeps the slopes of a plain diamond. */
function slopeAt(symbol: Outline, axis: 'x' | 'y', place: number): number {
  if (symbol.shape !== 'decision') return 0
  const [half, otherHalf] =
    axis === 'y' ? [DIAMOND_HEIGHT / 2, SYMBOL_WIDTH / 2] : [SYMBOL_WIDTH / 2, DIAMOND_HEIGHT / 2]
  const [start, size] = axis === 'y' ? [symbol.y, symbol.height] : [symbol.x, symbol.width]
  const beyondCore = Math.abs(place - start - size / 2) - (size / 2 - half)
  return otherHalf * Math.min(1, Math.max(0, beyondCore / half))
}
