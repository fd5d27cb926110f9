import type { Key, Sop } from '@satualur/engine'
import {
  drawSheet,
  minimumColumnWidth,
  minimumRowHeight,
  SCREEN,
  type DrawnSop,
  type Measures,
  type SheetDrawing,
  type SheetSymbol,
} from '@satualur/sop-format/sheet'

/** As on the sheet, with symbols that hold the words of their rows. */
export const pictureMeasures: Measures = {
  ...SCREEN,
  symbolWidth: 168,
  boxHeight: 72,
  diamondHeight: 104,
  pitch: 14,
  labelSize: 13,
  labelLine: 16,
  labelUsual: 90,
  widthOf: (text) => (SCREEN.widthOf(text) * 13) / SCREEN.labelSize,
}
/** px around what a lane and a row need. */
const spare = 16

/** The flow as a picture of its own: lanes for the performers, the symbols in rows below each other. */
export interface FlowPicture extends SheetDrawing {
  height: number
  lanes: { role: Key; left: number; width: number }[]
}

/** Drawn by the hand that draws the sheet, so that no arrow crosses a box here either. */
export function flowPicture(drawn: DrawnSop): FlowPicture {
  const columns = stacked(drawn.roles, (role) => minimumColumnWidth(drawn, role.key, pictureMeasures))
  const rows = stacked(drawn.steps, (step) => minimumRowHeight(drawn, step.key, pictureMeasures))
  const lanes = columns.map(({ of, from, size }) => ({ role: of.key, left: from, width: size }))
  const grid = {
    columns: lanes,
    rows: rows.map(({ of, from, size }) => ({ step: of.key, top: from, height: size })),
  }
  const last = rows.at(-1)
  return { ...drawSheet(drawn, grid, pictureMeasures), lanes, height: last ? last.from + last.size : 0 }
}

/** The words in a symbol: the number of its row and what is done. */
export function symbolWords(sop: Sop, symbol: SheetSymbol): { number: string | null; activity: string } {
  const step = sop.steps.find(({ key }) => key === symbol.step)
  return { number: step?.number ?? null, activity: step?.activity ?? '' }
}

function stacked<Part>(parts: readonly Part[], leastSize: (part: Part) => number) {
  let from = 0
  return parts.map((of) => {
    const size = leastSize(of) + spare
    from += size
    return { of, from: from - size, size }
  })
}
