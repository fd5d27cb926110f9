import type { ArrowLabel, SheetSymbol } from './drawing.ts'
import { borderPoint, partAt } from './points.ts'
import type { Measures } from './measures.ts'
import { labelStart } from './room.ts'
import type { Route } from './town.ts'
import type { Ruler } from './ruler.ts'
import { leastSize, wrap } from './words.ts'

/**
 * Puts an outcome's word at the corner that its arrow leaves: right of the line under a symbol, or over the line beside
 * it. The words break into more lines where the cell leaves less than their width.
 */
export function placeLabel(route: Route, parts: readonly SheetSymbol[], ruler: Ruler): ArrowLabel {
  const { exit, outcome, from } = route
  const { measures } = ruler
  const { labelGap, labelLift } = measures
  const text = outcome.label!
  const column = (exit.x - 1) / 2
  const free = ruler.free[column]!
  const symbol = partAt(exit, parts, ruler)
  const { x, y } = borderPoint(exit, parts, ruler)
  if (exit.side === 'bottom') {
    const left = x + labelGap
    const lines = fit(text, free.right - labelGap - left, measures)
    return {
      lines,
      align: 'start',
      box: { x: left, y: symbol.y + symbol.height + labelGap, ...sizeOf(lines, measures) },
    }
  }
  const direction = exit.side === 'right' ? 1 : -1
  const start = ruler.columns[column]! + direction * (labelStart(from, measures) + labelGap)
  const room = direction === 1 ? free.right - start : start - free.left
  const lines = fit(text, room - labelGap, measures)
  const size = sizeOf(lines, measures)
  const left = direction === 1 ? start : start - size.width
  return {
    lines,
    align: direction === 1 ? 'start' : 'end',
    box: { x: left, y: y - labelLift - size.height, ...size },
  }
}

const fit = (text: string, width: number, measures: Measures) =>
  wrap(text, Math.max(width, leastSize(text, measures).width), measures)

const sizeOf = (lines: readonly string[], { widthOf, labelLine }: Measures) => ({
  width: Math.max(...lines.map(widthOf)),
  height: lines.length * labelLine,
})
