import type { Point } from '../sheet/drawing.ts'
import { linePath } from '../sheet/outlines.ts'
import type { PagePart, PrintedArrow, PrintedJoin } from './page.ts'

/** A part as it is painted: all lines of the flow at once, and all heads. */
export type Layer =
  | Exclude<PagePart, PrintedArrow | PrintedJoin>
  | { part: 'lines'; path: string }
  | { part: 'heads'; path: string }

/** The parts of a page from the lowest to the topmost. */
export function inLayers(parts: readonly PagePart[]): Layer[] {
  const arrows = parts.filter(({ part }) => part === 'arrow') as PrintedArrow[]
  const joins = parts.filter(({ part }) => part === 'join') as PrintedJoin[]
  const lines = linesOnce([...arrows.map(({ shaft }) => shaft), ...joins.map(({ points }) => points)])
  const of = (...kinds: PagePart['part'][]) => parts.filter(({ part }) => kinds.includes(part)) as Layer[]
  return [
    ...of('shade'),
    ...of('rule'),
    { part: 'lines', path: lines.map(linePath).join('') },
    { part: 'heads', path: [...new Set(arrows.map(({ head }) => head))].join('') },
    ...of('symbol', 'connector', 'qr'),
    ...of('text'),
  ]
}

/** Level and upright pieces, each place once: a piece that several arrows share would be drawn darker. */
export function linesOnce(lines: readonly (readonly Point[])[]): [Point, Point][] {
  const pieces = lines.flatMap((points) => points.slice(1).map((to, at) => [points[at]!, to] as const))
  return [...piecesAlong(pieces, 'x', 'y'), ...piecesAlong(pieces, 'y', 'x')]
}

/** The pieces along one axis, those that touch made one. */
function piecesAlong(
  pieces: readonly (readonly [Point, Point])[],
  along: 'x' | 'y',
  across: 'x' | 'y',
): [Point, Point][] {
  const tracks = new Map<number, { low: number; high: number }[]>()
  for (const [from, to] of pieces) {
    const isAlong = Math.abs(to[along] - from[along]) >= Math.abs(to[across] - from[across])
    if (!isAlong || (from.x === to.x && from.y === to.y)) continue
    const track = Math.round(from[across] * 100) / 100
    const ends = [from[along], to[along]]
    tracks.set(track, [...(tracks.get(track) ?? []), { low: Math.min(...ends), high: Math.max(...ends) }])
  }
  const point = (place: number, track: number) => ({ [along]: place, [across]: track }) as unknown as Point
  return [...tracks].flatMap(([track, stretches]) =>
    joined(stretches).map(({ low, high }): [Point, Point] => [point(low, track), point(high, track)]),
  )
}

function joined(stretches: readonly { low: number; high: number }[]): { low: number; high: number }[] {
  const whole: { low: number; high: number }[] = []
  for (const { low, high } of stretches.toSorted((one, other) => one.low - other.low)) {
    const last = whole.at(-1)
    if (last && low <= last.high) last.high = Math.max(last.high, high)
    else whole.push({ low, high })
  }
  return whole
}
