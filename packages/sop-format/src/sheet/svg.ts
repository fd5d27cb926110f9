import type { Key } from '@satualur/engine'
import type { ArrowLabel, Point, SheetArrow, SheetDrawing } from './drawing.ts'
import { SCREEN } from './measures.ts'
import { headsPath, linePath, shaftsPath, symbolPath } from './outlines.ts'

/** What a run says of an act. */
export type ActState = 'done' | 'skipped' | 'here' | 'paused' | 'late'

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
  `<text font-size="${SCREEN.labelSize}" fill="currentColor" stroke="none" text-anchor="${label.align}">${labelLines(
    label,
  )
    .map(({ text, x, y }) => `<tspan x="${x}" y="${y}">${escape(text)}</tspan>`)
    .join('')}</text>`

/** The lines of a label with the place of each baseline. */
export function labelLines(
  { lines, align, box }: ArrowLabel,
  { labelSize, labelLine } = SCREEN,
): (Point & { text: string })[] {
  const x = round(align === 'start' ? box.x : box.x + box.width)
  return lines.map((text, line) => ({ text, x, y: round(box.y + labelLine * line + labelSize - 1) }))
}

const round = (px: number) => Math.round(px * 100) / 100

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
