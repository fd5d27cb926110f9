import type { ArrowLabel, SheetSymbol } from './drawing.ts'
import { borderPoint, partAt } from './points.ts'
import { LABEL_GAP, LABEL_LIFT, labelStart } from './room.ts'
import type { Route } from './town.ts'
import type { Ruler } from './ruler.ts'
import { LINE_HEIGHT, leastSize, widthOf, wrap } from './words.ts'

/**
 * Puts an outcome's word at the corner that its arrow leaves: right of the line under a symbol, or over the line beside
 * it. The words break into more lines where the cell leaves less than their width.
 */
export function placeLabel(route: Route, parts: readonly SheetSymbol[], ruler: Ruler): ArrowLabel {
  const { exit, outcome, from } = route
  const text = outcome.label!
  const column = (exit.x - 1) / 2
  const free = ruler.free[column]!
  const symbol = partAt(exit, parts, ruler)
  const { x, y } = borderPoint(exit, parts, ruler)
  if (exit.side === 'bottom') {
    const left = x + LABEL_GAP
    const lines = fit(text, free.right - LABEL_GAP - left)
    return {
      lines,
      align: 'start',
      box: { x: left, y: symbol.y + symbol.height + LABEL_GAP, ...sizeOf(lines) },
    }
  }
  const direction = exit.side === 'right' ? 1 : -1
  const start = ruler.columns[column]! + direction * (labelStart(from) + LABEL_GAP)
  const lines = fit(text, direction === 1 ? free.right - LABEL_GAP - start : start - free.left - LABEL_GAP)
  const size = sizeOf(lines)
  const left = direction === 1 ? start : start - size.width
  return {
    lines,
    align: direction === 1 ? 'start' : 'end',
    box: { x: left, y: y - LABEL_LIFT - size.height, ...size },
  }
}

const fit = (text: string, width: number) => wrap(text, Math.max(width, leastSize(text).width))

const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map(widthOf)),
  height: lines.length * LINE_HEIGHT,
})
