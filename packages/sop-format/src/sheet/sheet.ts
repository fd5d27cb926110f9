import type { DrawnSop } from './drawn-sop.ts'
import type { Box, SheetDrawing, SheetGrid, SheetJoin, SheetSymbol } from './drawing.ts'
import { placeLabel } from './labels.ts'
import { planOf } from './plan.ts'
import { pointsOf } from './points.ts'
import { bearsLabel } from './room.ts'
import type { Ruler } from './ruler.ts'
import { rulerOf } from './ruler.ts'
import type { Stand } from './stands.ts'
import type { Measures } from './measures.ts'
import { SCREEN } from './measures.ts'
import { heightOf, shapeOf, sideAt, widthOf } from './symbols.ts'

/**
 * Draws the flow of an SOP over its table: symbols in their cells, arrows in lanes that touch neither symbols nor words
 * nor each other. Promise: pure; the same SOP keeps the same ways and lanes at every size of the grid. Needs the rows and
 * columns at least as large as `minimumRowHeight` and `minimumColumnWidth` say; where they are smaller, lines draw
 * closer together. A grid that lacks a row or a role of the SOP (a table not laid out yet) gives an empty drawing.
 */
export function drawSheet(sop: DrawnSop, grid: SheetGrid, measures: Measures = SCREEN): SheetDrawing {
  const whole = arrange(sop, grid)
  if (!whole) return { area: { x: 0, y: 0, width: 0, height: 0 }, symbols: [], joins: [], arrows: [] }
  const plan = planOf(sop, measures)
  const ruler = rulerOf(plan, whole)
  const symbols = new Map<Stand, SheetSymbol[]>()
  for (const stand of plan.stands.byAct.values()) symbols.set(stand, symbolsOf(stand, sop, ruler))
  return {
    area: areaOf(whole),
    symbols: [...symbols.values()].flat(),
    joins: [...symbols].flatMap(([stand, parts]) => joinsOf(stand, parts, ruler)),
    arrows: plan.routes.map((route, arrow) => ({
      from: route.from.act.key,
      outcome: route.outcome.key,
      to: route.to.act.key,
      points: pointsOf(plan, arrow, ruler, symbols),
      label: bearsLabel(route, plan.routes) ? placeLabel(route, symbols.get(route.from)!, ruler) : null,
      isBack: route.isBack,
    })),
  }
}

/** The grid in the order of the SOP; null where it is incomplete. */
function arrange(sop: DrawnSop, grid: SheetGrid): SheetGrid | null {
  const columns = sop.roles.flatMap(({ key }) => grid.columns.find(({ role }) => role === key) ?? [])
  const rows = sop.steps.flatMap(({ key }) => grid.rows.find(({ step }) => step === key) ?? [])
  const isComplete = columns.length === sop.roles.length && rows.length === sop.steps.length
  return isComplete && columns.length > 0 && rows.length > 0 ? { columns, rows } : null
}

function areaOf({ columns, rows }: SheetGrid): Box {
  const [x, y] = [columns[0]!.left, rows[0]!.top]
  const [lastColumn, lastRow] = [columns.at(-1)!, rows.at(-1)!]
  return { x, y, width: lastColumn.left + lastColumn.width - x, height: lastRow.top + lastRow.height - y }
}

/** One symbol over each group of neighbouring columns. */
function symbolsOf(stand: Stand, sop: DrawnSop, ruler: Ruler): SheetSymbol[] {
  const groups: number[][] = []
  for (const column of stand.columns)
    if (groups.at(-1)?.at(-1) === column - 1) groups.at(-1)!.push(column)
    else groups.push([column])
  const shape = shapeOf(stand.act.kind)
  const halfHeight = heightOf(shape, ruler.measures) / 2
  const halfWidth = widthOf(shape, ruler.measures) / 2
  const top = ruler.bands[stand.firstBand]! - halfHeight
  const bottom = ruler.bands[stand.lastBand]! + halfHeight
  return groups.map((columns) => {
    const left = ruler.columns[columns[0]!]! - halfWidth
    const right = ruler.columns[columns.at(-1)!]! + halfWidth
    const roles = columns.map((column) => sop.roles[column]!.key)
    const box = { x: left, y: top, width: right - left, height: bottom - top }
    return { act: stand.act.key, step: stand.step, kind: stand.act.kind, shape, roles, ...box }
  })
}

function joinsOf(stand: Stand, parts: readonly SheetSymbol[], ruler: Ruler): SheetJoin[] {
  return parts.slice(1).map((part, before) => {
    const y = ruler.bands[stand.firstBand]!
    const points = [
      { x: sideAt(parts[before]!, 1, y, ruler.measures), y },
      { x: sideAt(part, -1, y, ruler.measures), y },
    ]
    return { act: stand.act.key, points }
  })
}
