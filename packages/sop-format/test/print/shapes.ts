import type { Box, Point } from '../../src/sheet/drawing.ts'

/** A convex shape by its corners; a box and a line are such shapes. */
export type Shape = readonly Point[]

export const boxShape = ({ x, y, width, height }: Box): Shape => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

/** The corners of an outline drawn with straight lines; of a rounded one, the box around it. */
export function outlineShape(path: string, box: Box): Shape {
  if (path.includes('A')) return boxShape(box)
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

/** pt by which two convex shapes reach into each other; negative for the air between them. */
export function depth(one: Shape, other: Shape): number {
  const [a, b] = [around(one), around(other)]
  let least = Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  )
  if (least < 0) return least
  for (const axis of [...normals(one), ...normals(other)]) {
    const [a, b] = [spread(one, axis), spread(other, axis)]
    least = Math.min(least, Math.min(a.high, b.high) - Math.max(a.low, b.low))
  }
  return least
}

const boxes = new WeakMap<Shape, Box>()

function around(shape: Shape): Box {
  const known = boxes.get(shape) ?? hull(shape)
  boxes.set(shape, known)
  return known
}

function normals(shape: Shape): Point[] {
  return shape.flatMap((from, at) => {
    const to = shape[(at + 1) % shape.length]!
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    return length === 0 ? [] : [{ x: (from.y - to.y) / length, y: (to.x - from.x) / length }]
  })
}

function spread(shape: Shape, axis: Point): { low: number; high: number } {
  const places = shape.map(({ x, y }) => x * axis.x + y * axis.y)
  return { low: Math.min(...places), high: Math.max(...places) }
}

export const segmentsOf = (points: readonly Point[]): Shape[] =>
  points.slice(1).map((to, before) => [points[before]!, to])

export function hull(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** A line as wide as it is drawn. */
export const thick = (line: Shape, thickness: number): Shape => {
  const { x, y, width, height } = hull(line)
  const half = thickness / 2
  return boxShape({ x: x - half, y: y - half, width: width + thickness, height: height + thickness })
}

export const isInside = (inner: Box, outer: Box, slack = 0.05): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack

export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]))
}
