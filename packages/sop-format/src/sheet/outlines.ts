import type { Point, SheetArrow } from './drawing.ts'
import type { Measures } from './measures.ts'
import { SCREEN } from './measures.ts'
import type { Outline } from './symbols.ts'
import { heightOf } from './symbols.ts'

/** The lines of arrows as one path, so that pieces which several share are not drawn darker. */
export const shaftsPath = (arrows: readonly SheetArrow[], measures = SCREEN): string =>
  arrows.map((arrow) => shaftPath(arrow, measures)).join('')

/** The heads of arrows as one path. */
export const headsPath = (arrows: readonly SheetArrow[], measures = SCREEN): string =>
  [...new Set(arrows.map((arrow) => headPath(arrow, measures)))].join('')

const shaftPath = (arrow: SheetArrow, measures: Measures) => linePath(shaftOf(arrow, measures))

/** The line of an arrow. It ends inside the head, so that it does not show beside the tip. */
export function shaftOf({ points }: SheetArrow, { headLength }: Measures): Point[] {
  const tip = points.at(-1)!
  const { x, y } = towardTip(points)
  return [...points.slice(0, -1), { x: tip.x - (x * headLength) / 2, y: tip.y - (y * headLength) / 2 }]
}

function headPath({ points }: SheetArrow, { headLength, headWidth }: Measures): string {
  const tip = points.at(-1)!
  const { x, y } = towardTip(points)
  const base = { x: tip.x - x * headLength, y: tip.y - y * headLength }
  const [across, along] = [(y * headWidth) / 2, (x * headWidth) / 2]
  return `${linePath([tip, { x: base.x + across, y: base.y + along }, { x: base.x - across, y: base.y - along }])}Z`
}

/** The direction of the last piece, as a unit. */
function towardTip(points: readonly Point[]): Point {
  const [from, tip] = [points.at(-2)!, points.at(-1)!]
  return { x: Math.sign(round(tip.x - from.x)), y: Math.sign(round(tip.y - from.y)) }
}

/** The outline of a symbol, also of a small one. */
export function symbolPath(symbol: Outline, measures: Measures = SCREEN): string {
  if (symbol.shape === 'terminator') return capsulePath(symbol, measures)
  return `${linePath(cornersOf(symbol, measures))}Z`
}

function capsulePath({ shape, x, y, width, height }: Outline, measures: Measures): string {
  const [right, bottom] = [x + width, y + height]
  const radius = Math.min(heightOf(shape, measures), height) / 2
  const turn = (toX: number, toY: number) => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`
  return `M${x + radius} ${y}H${right - radius}${turn(right, y + radius)}V${bottom - radius}${turn(right - radius, bottom)}H${x + radius}${turn(x, bottom - radius)}V${y + radius}${turn(x + radius, y)}Z`
}

function cornersOf({ shape, x, y, width, height }: Outline, measures: Measures): Point[] {
  const [right, bottom, middle] = [x + width, y + height, x + width / 2]
  const shoulder = height * 0.62
  const at = (...corners: [number, number][]) => corners.map(([px, py]) => ({ x: px, y: py }))
  if (shape === 'connector-down')
    return at([x, y], [right, y], [right, y + shoulder], [middle, bottom], [x, y + shoulder])
  if (shape === 'connector-up')
    return at([x, bottom], [x, bottom - shoulder], [middle, y], [right, bottom - shoulder], [right, bottom])
  const isBox = shape === 'process'
  const inX = isBox ? 0 : Math.min(measures.symbolWidth, width) / 2
  const inY = isBox ? 0 : Math.min(heightOf(shape, measures), height) / 2
  return at(
    [x + inX, y],
    [right - inX, y],
    [right, y + inY],
    [right, bottom - inY],
    [right - inX, bottom],
    [x + inX, bottom],
    [x, bottom - inY],
    [x, y + inY],
  )
}

export const linePath = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

const round = (length: number) => Math.round(length * 100) / 100
