import type { Box, Point, SheetArrow, SheetDrawing, SheetSymbol } from '../../src/sheet/drawing.ts'

/** px within which two places count as one. */
const HAIR = 0.01
/** px that strange lines keep from each other when they run side by side. */
const APART = 6

export interface Segment {
  from: Point
  to: Point
}

export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((to, before) => ({ from: points[before]!, to }))

/** What is wrong with a drawing, as sentences; empty for a good one. */
export function flawsOf(drawing: SheetDrawing): string[] {
  return [
    ...symbolFlaws(drawing),
    ...drawing.arrows.flatMap((arrow) => arrowFlaws(arrow, drawing)),
    ...pairsOf(drawing.arrows).flatMap(([one, other]) => meetingFlaws(one, other)),
    ...joinFlaws(drawing),
    ...labelFlaws(drawing),
  ]
}

/** Arrows may cross the line that joins two symbols, and no more. */
function joinFlaws({ joins, arrows }: SheetDrawing): string[] {
  return joins.flatMap((join) => {
    const [line] = segmentsOf(join.points)
    const touching = arrows.filter(
      ({ points }) =>
        segmentsOf(points).some((segment) => runTogether(segment, line!)) ||
        points.slice(1, -1).some((bend) => isOnSegment(bend, line!)),
    )
    return touching.map(
      (arrow) => `${arrow.from} -${arrow.outcome}-> ${arrow.to} touches the join of ${join.act}`,
    )
  })
}

function symbolFlaws({ symbols, area }: SheetDrawing): string[] {
  const overlaps = pairsOf(symbols).filter(([one, other]) => isOverlap(one, other))
  return [
    ...overlaps.map(([one, other]) => `the symbols of ${one.act} and ${other.act} overlap`),
    ...symbols.filter((symbol) => !isInside(symbol, area)).map(({ act }) => `${act} leaves the area`),
  ]
}

function arrowFlaws(arrow: SheetArrow, { symbols, area }: SheetDrawing): string[] {
  const name = `${arrow.from} -${arrow.outcome}-> ${arrow.to}`
  const segments = segmentsOf(arrow.points)
  const flaws: string[] = []
  for (const { from, to } of segments)
    if (from.x !== to.x && from.y !== to.y) flaws.push(`${name} has a slanted piece`)
  for (const symbol of symbols)
    if (segments.some((segment) => enters(segment, symbol))) flaws.push(`${name} runs through ${symbol.act}`)
  const isOn = (point: Point, act: string) =>
    symbols.some((symbol) => symbol.act === act && isOnBorder(point, symbol))
  if (!isOn(arrow.points[0]!, arrow.from)) flaws.push(`${name} does not start at its act`)
  if (!isOn(arrow.points.at(-1)!, arrow.to)) flaws.push(`${name} does not end at its act`)
  if (!arrow.points.every((point) => isInside({ ...point, width: 0, height: 0 }, area)))
    flaws.push(`${name} leaves the area`)
  return flaws
}

/** Lines of strangers may cross; they may not run on each other, nor close beside each other, nor touch with a bend. */
function meetingFlaws(one: SheetArrow, other: SheetArrow): string[] {
  if (one.to === other.to || (one.from === other.from && one.outcome === other.outcome)) return []
  const name = `${one.from} -${one.outcome}-> ${one.to} and ${other.from} -${other.outcome}-> ${other.to}`
  const flaws: string[] = []
  const [segments, others] = [segmentsOf(one.points), segmentsOf(other.points)]
  for (const a of segments) for (const b of others) if (runTogether(a, b)) flaws.push(`${name} run together`)
  const touches = (points: readonly Point[], lines: readonly Segment[]) =>
    points.some((point) => lines.some((line) => isOnSegment(point, line)))
  if (touches(one.points, others) || touches(other.points, segments)) flaws.push(`${name} touch with a bend`)
  return flaws
}

function runTogether(one: Segment, other: Segment): boolean {
  const [across, along] = one.from.x === one.to.x ? (['x', 'y'] as const) : (['y', 'x'] as const)
  if (other.from[across] !== other.to[across] || Math.abs(one.from[across] - other.from[across]) >= APART)
    return false
  const [low, high] = [Math.min(one.from[along], one.to[along]), Math.max(one.from[along], one.to[along])]
  const [otherLow, otherHigh] = [
    Math.min(other.from[along], other.to[along]),
    Math.max(other.from[along], other.to[along]),
  ]
  return Math.min(high, otherHigh) - Math.max(low, otherLow) > HAIR
}

function labelFlaws({ symbols, arrows, joins, area }: SheetDrawing): string[] {
  const labels = arrows.flatMap((arrow) =>
    arrow.label ? [{ box: arrow.label.box, name: `the word of ${arrow.from} -${arrow.outcome}->` }] : [],
  )
  const lines = [...arrows, ...joins].flatMap(({ points }) => segmentsOf(points))
  const flaws = pairsOf(labels)
    .filter(([one, other]) => isOverlap(one.box, other.box))
    .map(([one, other]) => `${one.name} touches ${other.name}`)
  for (const { box, name } of labels) {
    if (!isInside(box, area)) flaws.push(`${name} leaves the area`)
    if (lines.some((line) => isOverlap(box, hull(line), 1))) flaws.push(`${name} touches a line`)
    for (const symbol of symbols) if (touchesSymbol(box, symbol)) flaws.push(`${name} touches ${symbol.act}`)
  }
  return flaws
}

/** Whether a box meets the inside of a symbol, whose slopes count. */
function touchesSymbol(box: Box, symbol: SheetSymbol): boolean {
  const x = Math.min(Math.max(symbol.x + symbol.width / 2, box.x), box.x + box.width)
  const y = Math.min(Math.max(symbol.y + symbol.height / 2, box.y), box.y + box.height)
  return depth({ x, y }, symbol) > HAIR
}

function enters({ from, to }: Segment, symbol: SheetSymbol): boolean {
  return touchesSymbol(hull({ from, to }), symbol)
}

/** 0 on the border of a symbol, positive inside, negative outside. A decision is a diamond of 56 by 40 px, or one drawn out. */
function depth(point: Point, { x, y, width, height, shape }: SheetSymbol): number {
  const [fromMiddleX, fromMiddleY] = [Math.abs(point.x - x - width / 2), Math.abs(point.y - y - height / 2)]
  if (shape !== 'decision') return 1 - Math.max(fromMiddleX / (width / 2), fromMiddleY / (height / 2))
  const beyond = (distance: number, size: number, half: number) => (distance - (size / 2 - half)) / half
  return 1 - Math.max(0, beyond(fromMiddleX, width, 28)) - Math.max(0, beyond(fromMiddleY, height, 20))
}

const isOnBorder = (point: Point, symbol: SheetSymbol) => Math.abs(depth(point, symbol)) < HAIR

const isOnSegment = (point: Point, segment: Segment) =>
  isOverlap({ ...point, width: 0, height: 0 }, hull(segment), HAIR)

export const hull = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(from.x - to.x),
  height: Math.abs(from.y - to.y),
})

const isOverlap = (one: Box, other: Box, air = 0) =>
  one.x < other.x + other.width + air &&
  other.x < one.x + one.width + air &&
  one.y < other.y + other.height + air &&
  other.y < one.y + one.height + air

const isInside = (box: Box, area: Box) =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]))
}
