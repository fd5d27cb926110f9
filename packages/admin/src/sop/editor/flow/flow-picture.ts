import type { Key, Sop } from '@satualur/engine'
import {
  drawSheet,
  minimumColumnWidth,
  minimumRowHeight,
  type DrawnSop,
  type SheetArrow,
  type SheetJoin,
  type SheetSymbol,
} from '@satualur/sop-format/sheet'

/** How much larger than on the sheet: a symbol holds the words of its row. */
const scale = 2.75
/** px of the sheet around what it needs. */
const spareWidth = 12
const spareHeight = 10

/** The flow as a picture of its own: lanes for the performers, the symbols in rows below each other. */
export interface FlowPicture {
  height: number
  lanes: { role: Key; left: number; width: number }[]
  symbols: SheetSymbol[]
  joins: SheetJoin[]
  arrows: SheetArrow[]
}

/** Drawn by the hand that draws the sheet, so that no arrow crosses a box here either. */
export function flowPicture(drawn: DrawnSop): FlowPicture {
  const columns = stacked(drawn.roles, (role) => minimumColumnWidth(drawn, role.key) + spareWidth)
  const rows = stacked(drawn.steps, (step) => minimumRowHeight(drawn, step.key) + spareHeight)
  const grid = {
    columns: columns.map(({ of, from, size }) => ({ role: of.key, left: from, width: size })),
    rows: rows.map(({ of, from, size }) => ({ step: of.key, top: from, height: size })),
  }
  const { symbols, joins, arrows } = drawSheet(drawn, grid)
  const last = rows.at(-1)
  return {
    height: last ? (last.from + last.size) * scale : 0,
    lanes: grid.columns.map(({ role, left, width }) => ({ role, left: left * scale, width: width * scale })),
    symbols: symbols.map((symbol) => ({ ...symbol, ...enlarged(symbol) })),
    joins: joins.map((join) => ({ ...join, points: join.points.map(enlargedPoint) })),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      points: arrow.points.map(enlargedPoint),
      label: arrow.label && { ...arrow.label, box: enlarged(arrow.label.box) },
    })),
  }
}

/** The words in a symbol: the number of its row and what is done. */
export const symbolWords = (sop: Sop, symbol: SheetSymbol): { number: string | null; activity: string } => {
  const step = sop.steps.find(({ key }) => key === symbol.step)
  return { number: step?.number ?? null, activity: step?.activity ?? '' }
}

function stacked<Part>(parts: readonly Part[], sizeOf: (part: Part) => number) {
  let from = 0
  return parts.map((of) => {
    const size = sizeOf(of)
    from += size
    return { of, from: from - size, size }
  })
}

const enlargedPoint = ({ x, y }: { x: number; y: number }) => ({ x: x * scale, y: y * scale })
const enlarged = (box: { x: number; y: number; width: number; height: number }) => ({
  x: box.x * scale,
  y: box.y * scale,
  width: box.width * scale,
  height: box.height * scale,
})
