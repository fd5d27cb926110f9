import type { Box, Point } from '../../sheet/drawing.ts'
import type { ActData, DataUse } from './bpmn-data.ts'
import { dataOf } from './bpmn-data.ts'
import type { Exit, GraphBlock } from './bpmn-graph.ts'
import { flowsInside } from './bpmn-graph.ts'
import { dataSize, lineHeight, nodeGap, roomOf, sizes, trackGap } from './bpmn-measures.ts'
import type { GraphFlow, GraphNode } from './bpmn-node.ts'

/** Shapes, lines and words by the id of what they draw. */
export interface Drawing {
  shapes: Map<string, Box>
  lines: Map<string, Point[]>
  labels: Map<string, Box>
}

/** A block drawn around its axis: x from its left side, y from the line that its nodes stand on. */
export interface BlockDrawing extends Drawing {
  width: number
  /** How far it reaches above and below its axis. */
  up: number
  down: number
  /** The arrows that leave it: their lines end at its right side. */
  leaving: GraphFlow[]
}

const labelWidth = 120

export function drawBlock(block: GraphBlock): BlockDrawing {
  const drawing: BlockDrawing = {
    shapes: new Map(),
    lines: new Map(),
    labels: new Map(),
    width: 0,
    up: 0,
    down: 0,
    leaving: block.exits.flatMap(({ arrows }) => arrows),
  }
  const centre = drawNodes(drawing, block.nodes)
  for (const flow of flowsInside(block)) drawing.lines.set(flow.id, straight(drawing, flow))
  drawExits(drawing, block, centre)
  return drawing
}

/** The centre of the last node. */
function drawNodes(drawing: BlockDrawing, nodes: GraphNode[]): number {
  let centre = 0
  for (const node of nodes) {
    const { width } = sizes[node.kind]
    const data = node.placed && dataOf(node.placed)
    const hasData = data !== null && data.needs.length + data.yields.length > 0
    const zone = hasData ? dataZone : width
    if (drawing.width > 0) drawing.width += nodeGap
    centre = drawing.width + zone / 2
    place(drawing, node, { x: centre, y: 0 })
    if (hasData) drawData(drawing, data, centre)
    drawing.width += zone
  }
  return centre
}

function place(drawing: BlockDrawing, { id, kind, name }: GraphNode, { x, y }: Point) {
  const { width, height } = sizes[kind]
  drawing.shapes.set(id, { x: x - width / 2, y: y - height / 2, width, height })
  reach(drawing, y - height / 2, y + height / 2)
  if (name === null || kind === 'task') return
  const room = roomOf(name, labelWidth)
  const top = kind === 'choice' ? y - height / 2 - 4 - room.height : y + height / 2 + 4
  drawing.labels.set(id, { x: x - room.width / 2, y: top, ...room })
  reach(drawing, top, top + room.height)
}

/** A data object on each side, words below it, and room for the line beside it. */
const dataZone = 240
const dataOffset = 60
const dataLabelWidth = 90

function drawData(drawing: BlockDrawing, { needs, yields }: ActData, centre: number) {
  const below = sizes.task.height / 2
  const turn = below + 12
  const drawColumn = (uses: DataUse[], side: -1 | 1) => {
    let y = turn + 12
    for (const { id, name } of uses) {
      const x = centre + side * dataOffset
      const room = roomOf(name, dataLabelWidth)
      const middle = y + dataSize.height / 2
      const [beside, outside] = [x + (side * dataSize.width) / 2, centre + side * (dataZone / 2 - 4)]
      const line = [
        { x: beside, y: middle },
        { x: outside, y: middle },
        { x: outside, y: turn },
        { x: centre + side * 25, y: turn },
        { x: centre + side * 25, y: below },
      ]
      drawing.shapes.set(id, { x: x - dataSize.width / 2, y, ...dataSize })
      drawing.labels.set(id, { x: x - room.width / 2, y: y + dataSize.height + 4, ...room })
      drawing.lines.set(`association_${id}`, side < 0 ? line : line.reverse())
      y += dataSize.height + 4 + room.height + 12
    }
    reach(drawing, 0, y)
  }
  drawColumn(needs, -1)
  drawColumn(yields, 1)
}

/** One row for each way out, the first on the axis; then the arrows of a split, each on a line of its own. */
function drawExits(drawing: BlockDrawing, { nodes, exits }: GraphBlock, centre: number) {
  const last = nodes.at(-1)!
  const side = drawing.width
  const { width, height } = sizes[last.kind]
  const half = height / 2
  const leads = exits.map(({ lead, arrows }) => lead ?? arrows[0]!)
  const labelRooms = leads.map(({ name }) => (name === null ? null : roomOf(name, labelWidth)))
  const labels = Math.max(0, ...labelRooms.map((room) => (room ? room.width + 8 : 0)))
  const column = exits.some(({ node }) => node) ? nodeGap + sizes.split.width : 0
  const nodeAt = side + labels + column - sizes.split.width / 2
  drawing.width += labels + column
  let bottom = half
  for (const [index, exit] of exits.entries()) {
    const room = labelRooms[index]!
    const above = Math.max(exit.node ? sizes[exit.node.kind].height / 2 : 0, room ? room.height + 4 : 0)
    const y = index === 0 ? 0 : bottom + 12 + above
    reach(drawing, y - above, y)
    const lead: Point[] =
      index === 0
        ? [{ x: centre + width / 2, y }]
        : [
            { x: centre, y: half },
            { x: centre, y },
          ]
    if (room) drawing.labels.set(leads[index]!.id, { x: side + 4, y: y - 4 - room.height, ...room })
    bottom = Math.max(bottom, drawExit(drawing, exit, lead, { x: nodeAt, y }))
  }
  reach(drawing, 0, bottom)
}

/** Gives the lowest place that it takes. */
function drawExit(drawing: BlockDrawing, { node, lead, arrows }: Exit, from: Point[], at: Point): number {
  const right = drawing.width
  if (!node || !lead) {
    drawing.lines.set(arrows[0]!.id, [...from, { x: right, y: at.y }])
    return at.y
  }
  place(drawing, node, at)
  const { width, height } = sizes[node.kind]
  drawing.lines.set(lead.id, [...from, { x: at.x - width / 2, y: at.y }])
  const under = at.y + height / 2
  for (const [index, { id }] of arrows.entries()) {
    const y = index === 0 ? at.y : under + index * trackGap
    const start =
      index === 0
        ? [{ x: at.x + width / 2, y }]
        : [
            { x: at.x, y: under },
            { x: at.x, y },
          ]
    drawing.lines.set(id, [...start, { x: right, y }])
  }
  return node.kind === 'end' ? under + 4 + lineHeight : under + arrows.length * trackGap
}

function straight({ shapes }: Drawing, { from, to }: GraphFlow): Point[] {
  const [left, right] = [shapes.get(from.id)!, shapes.get(to.id)!]
  return [
    { x: left.x + left.width, y: 0 },
    { x: right.x, y: 0 },
  ]
}

function reach(drawing: BlockDrawing, top: number, bottom: number) {
  drawing.up = Math.max(drawing.up, -top)
  drawing.down = Math.max(drawing.down, bottom)
}
