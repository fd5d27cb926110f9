import type { Key, Sop } from '@satualur/engine'
import type { Box, Point } from '../../sheet/drawing.ts'
import type { BlockDrawing, Drawing } from './bpmn-block-drawing.ts'
import { drawBlock } from './bpmn-block-drawing.ts'
import type { GraphBlock } from './bpmn-graph.ts'
import { sizes, trackGap } from './bpmn-measures.ts'
import type { Journey, Roads, Terrain } from './bpmn-roads.ts'
import { corners, roadsOf } from './bpmn-roads.ts'

export interface Layout extends Drawing {
  pool: Box
  /** From the top, in the order of the columns on the paper; `role` is null for acts that nobody is known to perform. */
  lanes: { role: Key | null; box: Box }[]
  /** A frame around rows of one stage that follow each other. */
  stages: { stage: Key; box: Box }[]
}

const margin = 60
/** The upright words of a pool and of a lane. */
const head = 30
const lanePadding = 16
const stageHead = 24

/** Lanes are the columns of the paper turned on their side; time runs to the right in printed order. */
export function layOut(sop: Sop, blocks: GraphBlock[]): Layout {
  const drawings = blocks.map(drawBlock)
  const roles: (Key | null)[] = sop.roles.map(({ key }) => key)
  if (blocks.some(({ role }) => role === null)) roles.push(null)
  const laneOf = (block: number) => roles.indexOf(blocks[block]!.role)
  const journeys = journeysOf(blocks, drawings, laneOf)
  const roads = roadsOf(journeys, blocks.length, roles.length)
  const columns = columnsOf(drawings, roads)
  const firstBand = blocks.some(({ stage }) => stage !== null) ? stageHead : 0
  const lanes = roles.map((_, lane) => drawings.filter((_, index) => laneOf(index) === lane))
  const rows = rowsOf(lanes, roads, firstBand)
  const pool = { x: margin, y: margin, width: columns.right - margin, height: rows.bottom - margin }
  const laneBox = (lane: number) => {
    const y = rows.tops[lane]!
    const height = (rows.tops[lane + 1] ?? rows.bottom) - y
    return { x: pool.x + head, y, width: pool.width - head, height }
  }
  const layout: Layout = {
    pool,
    lanes: roles.map((role, lane) => ({ role, box: laneBox(lane) })),
    stages: stagesOf(blocks, drawings, columns.lefts, pool),
    shapes: new Map(),
    lines: new Map(),
    labels: new Map(),
  }
  for (const [index, drawing] of drawings.entries())
    putDown(layout, drawing, { x: columns.lefts[index]!, y: rows.axes[laneOf(index)]! })
  const terrain: Terrain = {
    gapLeft: (gap) => columns.lefts[gap]! + drawings[gap]!.width,
    bandTop: (lane) => rows.tops[lane]! + (lane === 0 ? firstBand : 0),
  }
  for (const journey of journeys) {
    const line = layout.lines.get(journey.id)!
    const entry = layout.shapes.get(blocks[journey.to]!.nodes[0]!.id)!
    const end = { x: entry.x, y: rows.axes[journey.toLane]! }
    const way = corners(roads.byId.get(journey.id)!, journey, line.at(-1)!, end, terrain)
    layout.lines.set(journey.id, withoutIdleCorners([...line, ...way, end]))
  }
  return layout
}

/** Where each block begins, with room behind it for the lines that turn there. */
function columnsOf(drawings: BlockDrawing[], { gaps }: Roads): { lefts: number[]; right: number } {
  const lefts: number[] = []
  let right = margin + 2 * head + 2 * trackGap
  for (const [index, { width }] of drawings.entries()) {
    lefts.push(right)
    right += width + (gaps[index]! + 3) * trackGap
  }
  return { lefts, right }
}

/** Where each lane begins, and the line on which its nodes stand; lines that run far pass above them. */
function rowsOf(
  lanes: BlockDrawing[][],
  { bands }: Roads,
  firstBand: number,
): { tops: number[]; axes: number[]; bottom: number } {
  const [tops, axes]: [number[], number[]] = [[], []]
  const least = sizes.task.height / 2
  let bottom = margin
  for (const [lane, drawings] of lanes.entries()) {
    const band = (bands[lane]! + 1) * trackGap + (lane === 0 ? firstBand : 0)
    tops.push(bottom)
    axes.push(bottom + band + lanePadding + Math.max(least, ...drawings.map(({ up }) => up)))
    bottom = axes[lane]! + Math.max(least, ...drawings.map(({ down }) => down)) + lanePadding
  }
  return { tops, axes, bottom }
}

function journeysOf(
  blocks: GraphBlock[],
  drawings: BlockDrawing[],
  laneOf: (block: number) => number,
): Journey[] {
  const entered = new Map(blocks.map(({ nodes }, index) => [nodes[0]!.id, index]))
  return drawings.flatMap(({ leaving, lines }, from) =>
    leaving.map((flow): Journey => {
      const to = entered.get(flow.to.id)!
      const isOnAxis = lines.get(flow.id)!.at(-1)!.y === 0
      return { id: flow.id, from, to, fromLane: laneOf(from), toLane: laneOf(to), isOnAxis }
    }),
  )
}

function putDown(layout: Layout, drawing: BlockDrawing, { x, y }: Point) {
  const moved = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + x, y: place.y + y })
  for (const [id, box] of drawing.shapes) layout.shapes.set(id, moved(box))
  for (const [id, box] of drawing.labels) layout.labels.set(id, moved(box))
  for (const [id, line] of drawing.lines) layout.lines.set(id, line.map(moved))
}

function stagesOf(
  blocks: GraphBlock[],
  drawings: BlockDrawing[],
  lefts: number[],
  pool: Box,
): Layout['stages'] {
  const frames: { stage: Key; first: number; last: number }[] = []
  for (const [index, { stage }] of blocks.entries()) {
    const frame = frames.at(-1)
    if (stage === null) continue
    if (frame?.stage === stage && frame.last === index - 1) frame.last = index
    else frames.push({ stage, first: index, last: index })
  }
  return frames.map(({ stage, first, last }) => {
    const x = lefts[first]! - trackGap
    const width = lefts[last]! + drawings[last]!.width + trackGap / 2 - x
    return { stage, box: { x, y: pool.y + 6, width, height: pool.height - 12 } }
  })
}

/** Where three corners stand in a line, the middle one turns nothing. */
function withoutIdleCorners(line: Point[]): Point[] {
  return line.filter((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]]
    if (!before || !after) return true
    if (before.x === point.x && before.y === point.y) return false
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y))
  })
}
