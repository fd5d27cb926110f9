import type { Key } from '@satualur/engine'
import type { ArrowLabel, Point, SheetArrow, SheetDrawing } from './drawing.ts'
import type { Outline } from './symbols.ts'
import { SYMBOL_WIDTH, heightOf } from './symbols.ts'
import { LABEL_SIZE, LINE_HEIGHT } from './words.ts'

/** What a run says of an act. */
export type ActState = 'done' | 'here' | 'late'

/** px of an arrow head along and across its line. */
const HEAD_LENGTH = 8
const HEAD_WIDTH = 7

/** The drawing as SVG, in the px of its grid. Colours come from `currentColor` and from the class names that `live` adds. */
export function sheetSvg(drawing: SheetDrawing, live: ReadonlyMap<Key, ActState> = new Map()): string {
  const { x, y, width, height } = drawing.area
  const state = (act: Key) => (live.has(act) ? ` is-${live.get(act)}` : '')
  const forward = drawing.arrows.filter(({ isBack }) => !isBack)
  const back = drawing.arrows.filter(({ isBack }) => isBack)
  const parts = [
    ...drawing.joins.map((join) => `<path class="join${state(join.act)}" d="${linePath(join.points)}"/>`),
    arrowsSvg('arrows', forward),
    arrowsSvg('arrows is-back', back),
    ...drawing.symbols.map(
      (symbol) => `<path class="symbol ${symbol.shape}${state(symbol.act)}" d="${symbolPath(symbol)}"/>`,
    ),
    ...drawing.arrows.flatMap(({ label }) => (label ? [labelSvg(label)] : [])),
  ]
  const size = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="sheet-flow" ${size} fill="none" stroke="currentColor" aria-hidden="true">${parts.join('')}</svg>`
}

const arrowsSvg = (name: string, arrows: readonly SheetArrow[]) =>
  `<g class="${name}"><path d="${shaftsPath(arrows)}"/><path class="heads" fill="currentColor" stroke="none" d="${headsPath(arrows)}"/></g>`

const labelSvg = (label: ArrowLabel) =>
  `<text font-size="${LABEL_SIZE}" fill="currentColor" stroke="none" text-anchor="${label.align}">${labelLines(
    label,
  )
    .map(({ text, x, y }) => `<tspan x="${x}" y="${y}">${escape(text)}</tspan>`)
    .join('')}</text>`

/** The lines of a label with the place of each baseline. */
export function labelLines({ lines, align, box }: ArrowLabel): (Point & { text: string })[] {
  const x = round(align === 'start' ? box.x : box.x + box.width)
  return lines.map((text, line) => ({ text, x, y: round(box.y + LINE_HEIGHT * line + LABEL_SIZE - 1) }))
}

/** The lines of arrows as one path, so that pieces which several share are not drawn darker. */
export const shaftsPath = (arrows: readonly SheetArrow[]): string => arrows.map(shaftPath).join('')

/** The heads of arrows as one path. */
export const headsPath = (arrows: readonly SheetArrow[]): string =>
  [...new Set(arrows.map(headPath))].join('')

/** Ends inside the head, so that the line does not show beside the tip. */
function shaftPath({ points }: SheetArrow): string {
  const tip = points.at(-1)!
  const { x, y } = towardTip(points)
  return linePath([
    ...points.slice(0, -1),
    { x: tip.x - (x * HEAD_LENGTH) / 2, y: tip.y - (y * HEAD_LENGTH) / 2 },
  ])
}

function headPath({ points }: SheetArrow): string {
  const tip = points.at(-1)!
  const { x, y } = towardTip(points)
  const base = { x: tip.x - x * HEAD_LENGTH, y: tip.y - y * HEAD_LENGTH }
  const [across, along] = [(y * HEAD_WIDTH) / 2, (x * HEAD_WIDTH) / 2]
  return `${linePath([tip, { x: base.x + across, y: base.y + along }, { x: base.x - across, y: base.y - along }])}Z`
}

/** The direction of the last piece, as a unit. */
function towardTip(points: readonly Point[]): Point {
  const [from, tip] = [points.at(-2)!, points.at(-1)!]
  return { x: Math.sign(round(tip.x - from.x)), y: Math.sign(round(tip.y - from.y)) }
}

/** The outline of a symbol, also of a small one. */
export function symbolPath(symbol: Outline): string {
  const { shape, x, y, width, height } = symbol
  const [right, bottom] = [x + width, y + height]
  if (shape === 'terminator') {
    const radius = Math.min(heightOf(shape), height) / 2
    const turn = (toX: number, toY: number) => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`
    return `M${x + radius} ${y}H${right - radius}${turn(right, y + radius)}V${bottom - radius}${turn(right - radius, bottom)}H${x + radius}${turn(x, bottom - radius)}V${y + radius}${turn(x + radius, y)}Z`
  }
  const [inX, inY] =
    shape === 'process' ? [0, 0] : [Math.min(SYMBOL_WIDTH, width) / 2, Math.min(heightOf(shape), height) / 2]
  const corners = [
    [x + inX, y],
    [right - inX, y],
    [right, y + inY],
    [right, bottom - inY],
    [right - inX, bottom],
    [x + inX, bottom],
    [x, bottom - inY],
    [x, y + inY],
  ]
  return `${linePath(corners.map(([px, py]) => ({ x: px!, y: py! })))}Z`
}

export const linePath = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

const round = (px: number) => Math.round(px * 100) / 100

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
