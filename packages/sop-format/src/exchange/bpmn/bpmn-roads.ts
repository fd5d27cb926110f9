import type { Point } from '../../sheet/drawing.ts'
import { trackGap } from './bpmn-measures.ts'

/** An arrow between two blocks, by their places from the left; lanes from the top. */
export interface Journey {
  id: string
  from: number
  to: number
  fromLane: number
  toLane: number
  /** Whether it leaves on the axis of its block. */
  isOnAxis: boolean
}

/**
 * The way of an arrow: right behind its block it turns into a track of the gap there; unless it leads to the next block,
 * it then runs along a track above the nodes of the target's lane, and down the gap before the target. No two arrows
 * share a track, and no node stands on one.
 */
export type Road =
  | { kind: 'straight' }
  | { kind: 'gap'; track: number }
  | { kind: 'detour'; exit: number; band: number; entry: number }

export interface Roads {
  byId: Map<string, Road>
  /** How many tracks each gap has, the gap behind the first block first. */
  gaps: number[]
  /** How many tracks each lane has above its nodes. */
  bands: number[]
}

export function roadsOf(journeys: Journey[], blockCount: number, laneCount: number): Roads {
  const gaps = Array<number>(blockCount).fill(0)
  const bands: [number, number][][][] = Array.from({ length: laneCount }, () => [])
  const isNext = ({ from, to }: Journey) => to === from + 1
  const isStraight = (journey: Journey) =>
    isNext(journey) && journey.fromLane === journey.toLane && journey.isOnAxis
  const turning = journeys.filter((journey) => !isStraight(journey))
  const take = (gap: number) => gaps[gap]!++
  const far = turning.filter((journey) => !isNext(journey))
  // From the left: whatever leaves, whatever crosses, whatever enters; so no line runs along another one's.
  const exits = new Map(far.map(({ id, from }) => [id, take(from)]))
  const crossings = new Map(turning.filter(isNext).map(({ id, from }) => [id, take(from)]))
  const entries = new Map(far.map(({ id, to }) => [id, take(to - 1)]))
  const roads = journeys.map((journey): [string, Road] => {
    const { id, from, to, toLane } = journey
    const track = crossings.get(id)
    if (track !== undefined) return [id, { kind: 'gap', track }]
    if (isStraight(journey)) return [id, { kind: 'straight' }]
    const band = freeTrack(bands[toLane]!, Math.min(from, to - 1), Math.max(from, to - 1))
    return [id, { kind: 'detour', exit: exits.get(id)!, band, entry: entries.get(id)! }]
  })
  return { byId: new Map(roads), gaps, bands: bands.map((tracks) => tracks.length) }
}

/** The first track on which nothing runs between these gaps. */
function freeTrack(tracks: [number, number][][], first: number, last: number): number {
  const isFree = (taken: [number, number][]) => taken.every(([from, until]) => until < first || from > last)
  const track = tracks.findIndex(isFree)
  if (track < 0) return tracks.push([[first, last]]) - 1
  tracks[track]!.push([first, last])
  return track
}

/** Where the gaps and bands are, and where the arrow enters. */
export interface Terrain {
  gapLeft: (gap: number) => number
  bandTop: (lane: number) => number
}

/** The corners of the way from where the arrow leaves its block to where it enters the other. */
export function corners(
  road: Road,
  { from, to, toLane }: Journey,
  start: Point,
  end: Point,
  terrain: Terrain,
): Point[] {
  const trackAt = (gap: number, track: number) => terrain.gapLeft(gap) + (track + 1) * trackGap
  switch (road.kind) {
    case 'straight':
      return []
    case 'gap': {
      const x = trackAt(from, road.track)
      return [
        { x, y: start.y },
        { x, y: end.y },
      ]
    }
    case 'detour': {
      const [left, right] = [trackAt(from, road.exit), trackAt(to - 1, road.entry)]
      const y = terrain.bandTop(toLane) + (road.band + 1) * trackGap
      return [
        { x: left, y: start.y },
        { x: left, y },
        { x: right, y },
        { x: right, y: end.y },
      ]
    }
  }
}
