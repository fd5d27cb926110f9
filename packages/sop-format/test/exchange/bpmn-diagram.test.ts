import type { Sop } from '@satualur/engine'
import { BpmnModdle } from 'bpmn-moddle'
import { expect, test } from 'vitest'
import { randomSop } from '../../../engine/test/random-sop.ts'
import { writeBpmn } from '../../src/exchange.ts'
import type { Box, Point } from '../../src/sheet/drawing.ts'
import { sampleSops } from '../sheet/sample-sops.ts'
import type { DrawnLine } from './drawn-diagram.ts'
import { drawnDiagram } from './drawn-diagram.ts'

const moddle = new BpmnModdle()
const frames = ['bpmn:Participant', 'bpmn:Lane', 'bpmn:Group']
const sops = [
  ...sampleSops().values(),
  ...Array.from({ length: 100 }, (_, seed) => randomSop(seed, 5 + (seed % 56))),
]

async function diagramOf(sop: Sop) {
  const { rootElement } = await moddle.fromXML(await writeBpmn(sop))
  const { shapes, lines } = drawnDiagram(rootElement)
  return {
    frames: shapes.filter(({ type }) => frames.includes(type)),
    shapes: shapes.filter(({ type }) => !frames.includes(type)),
    lines,
  }
}

const doOverlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** The box of a straight piece; of no width or no height. */
function piecesOf({ points }: DrawnLine): Box[] {
  return points.slice(1).map((to, index): Box => {
    const from = points[index]!
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    }
  })
}

test('no shape and no word of a diagram stands on another one, and each stands in its lane', async () => {
  for (const sop of sops) {
    const { shapes, lines, frames } = await diagramOf(sop)
    const places = [...shapes, ...lines].flatMap(({ id, label }) =>
      label ? { id: `words of ${id}`, box: label } : [],
    )
    const all = [...shapes, ...places].sort((one, other) => one.box.x - other.box.x)
    const clashes = all.flatMap((one, index) => {
      const clashing: string[] = []
      for (const other of all.slice(index + 1)) {
        if (other.box.x >= one.box.x + one.box.width) break
        if (doOverlap(one.box, other.box)) clashing.push(`${one.id} on ${other.id}`)
      }
      return clashing
    })
    expect(clashes).toEqual([])
    const lanes = frames.filter(({ type }) => type === 'bpmn:Lane')
    const isIn = ({ x, y, width, height }: Box, lane: Box) =>
      x >= lane.x && y >= lane.y && x + width <= lane.x + lane.width && y + height <= lane.y + lane.height
    expect(all.filter(({ box }) => !lanes.some((lane) => isIn(box, lane.box))).map(({ id }) => id)).toEqual(
      [],
    )
  }
})

test('every line runs straight from the border of one shape to the border of the other, through no third', async () => {
  for (const sop of sops) {
    const { shapes, lines } = await diagramOf(sop)
    const boxes = new Map(shapes.map(({ id, box }) => [id, box]))
    for (const line of lines) {
      const pieces = piecesOf(line)
      expect(pieces.filter(({ width, height }) => width > 0 && height > 0)).toEqual([])
      expect([line.id, isOnBorder(line.points[0]!, boxes.get(line.from)!)]).toEqual([line.id, true])
      expect([line.id, isOnBorder(line.points.at(-1)!, boxes.get(line.to)!)]).toEqual([line.id, true])
      const crossed = shapes.filter(({ box }) => pieces.some((piece) => doOverlap(piece, box)))
      expect([line.id, crossed.map(({ id }) => id)]).toEqual([line.id, []])
    }
  }
})

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const isBeside = (x === box.x || x === box.x + box.width) && y >= box.y && y <= box.y + box.height
  const isOver = (y === box.y || y === box.y + box.height) && x >= box.x && x <= box.x + box.width
  return isBeside || isOver
}

test('two lines share a piece of way only where they part from one shape or meet at one', async () => {
  for (const sop of sops.slice(0, 60)) {
    const { lines } = await diagramOf(sop)
    const pieces = lines.flatMap((line) => piecesOf(line).map((box) => ({ line, box })))
    const shared = pieces.flatMap((one, index) =>
      pieces
        .slice(index + 1)
        .filter((other) => other.line !== one.line && doRunTogether(one.box, other.box))
        .filter(({ line }) => line.from !== one.line.from && line.to !== one.line.to)
        .map(({ line }) => `${one.line.id} on ${line.id}`),
    )
    expect(shared).toEqual([])
  }
})

function doRunTogether(one: Box, other: Box): boolean {
  if (one.width === 0 && other.width === 0 && one.x === other.x)
    return one.y < other.y + other.height && other.y < one.y + one.height
  if (one.height === 0 && other.height === 0 && one.y === other.y)
    return one.x < other.x + other.width && other.x < one.x + one.width
  return false
}
