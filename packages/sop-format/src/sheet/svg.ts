import type { Key } from '@satualur/engine'
import type { ArrowLabel, Box, Point, SheetArrow, SheetDrawing, SheetSymbol, SymbolShape } from './drawing.ts'
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
  const lines = [
    ...drawing.joins.map((join) => `<path class="join${state(join.act)}" d="${linePath(join.points)}"/>`),
    ...drawing.arrows.map(
      (arrow) => `<g class="arrow${arrow.isBack ? ' is-back' : ''}">${arrowSvg(arrow)}</g>`,
    ),
    ...drawing.symbols.map(
      (symbol) => `<path class="symbol ${symbol.shape}${state(symbol.act)}" d="${symbolPath(symbol)}"/>`,
    ),
    ...drawing.arrows.flatMap(({ label }) => (label ? [labelSvg(label)] : [])),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" class="sheet-flow" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" fill="none" stroke="currentColor" aria-hidden="true">${lines.join('')}</svg>`
}

const arrowSvg = (arrow: SheetArrow) =>
  `<path d="${shaftPath(arrow)}"/><path class="head" fill="currentColor" stroke="none" d="${headPath(arrow)}"/>`

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

/** The line of an arrow, up to where its head begins. */
export function shaftPath({ points }: SheetArrow): string {
  const tip = points.at(-1)!
  const { x, y } = towardTip(points)
  return linePath([
    ...points.slice(0, -1),
    { x: tip.x - (x * HEAD_LENGTH) / 2, y: tip.y - (y * HEAD_LENGTH) / 2 },
  ])
}

export function headPath({ points }: SheetArrow): string {
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

export function symbolPath({ shape, x, y, width, height }: Box & { shape: SymbolShape }): string {
  const [right, bottom, middleX, middleY] = [x + width, y + height, x + width / 2, y + height / 2]
  if (shape === 'process')
    return `${linePath([
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ])}Z`
  if (shape === 'decision')
    return `${linePath([
      { x: middleX, y },
      { x: right, y: middleY },
      { x: middleX, y: bottom },
      { x, y: middleY },
    ])}Z`
  const radius = height / 2
  return `M${x + radius} ${y}H${right - radius}A${radius} ${radius} 0 0 1 ${right - radius} ${bottom}H${x + radius}A${radius} ${radius} 0 0 1 ${x + radius} ${y}Z`
}

export const linePath = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

const round = (px: number) => Math.round(px * 100) / 100

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
