import type { SheetGrid } from './drawing.ts'
import { bandDistance, sharesOf } from './minimum.ts'
import type { SheetPlan } from './plan.ts'
import { PITCH } from './room.ts'
import { SYMBOL_WIDTH, heightOf, shapeOf } from './symbols.ts'

/** The px of every street and lane in one grid. All lie on half pixels, so that thin lines are sharp. */
export interface Ruler {
  /** The middles of the columns and of the bands. */
  columns: number[]
  bands: number[]
  /** A lane of a gutter or gap. */
  laneAt(axis: 'across' | 'down', street: number, lane: number): number
  /** From where to where a column is free of lanes. */
  freeOfLanes(column: number): { left: number; right: number }
}

export function rulerOf(plan: SheetPlan, grid: SheetGrid): Ruler {
  const { rowOfBand } = plan.stands
  const columns = grid.columns.map(({ left, width }) => sharp(left + width / 2))
  const bands = bandsOf(plan, grid)
  const halves = halfHeightsOf(plan)
  const lastColumn = grid.columns.at(-1)!
  const lastRow = grid.rows.at(-1)!

  function gutterAt(street: number, lane: number): number {
    const next = street / 2
    const border = grid.columns[next]?.left ?? lastColumn.left + lastColumn.width
    const before = border - (columns[next - 1] ?? border) - SYMBOL_WIDTH / 2
    const after = (columns[next] ?? border) - border - SYMBOL_WIDTH / 2
    return besideBorder(border, sharesOf(plan, 'down', street), { before, after }, lane)
  }

  function gapAt(street: number, lane: number): number {
    const next = street / 2
    const shares = sharesOf(plan, 'across', street)
    if (next > 0 && rowOfBand[next - 1] === rowOfBand[next]) {
      const low = bands[next - 1]! + plan.room.below[next - 1]!
      const high = bands[next]! - plan.room.above[next]!
      return sharp((low + high - PITCH * (shares.before + shares.after - 1)) / 2 + PITCH * lane)
    }
    const border = grid.rows[rowOfBand[next] ?? -1]?.top ?? lastRow.top + lastRow.height
    const before = border - (bands[next - 1] ?? border) - (halves[next - 1] ?? 0)
    const after = (bands[next] ?? border) - border - (halves[next] ?? 0)
    return besideBorder(border, shares, { before, after }, lane)
  }

  return {
    columns,
    bands,
    laneAt: (axis, street, lane) => (axis === 'down' ? gutterAt(street, lane) : gapAt(street, lane)),
    freeOfLanes: (column) => ({
      left: sharesOf(plan, 'down', 2 * column).after
        ? gutterAt(
            2 * column,
            sharesOf(plan, 'down', 2 * column).before + sharesOf(plan, 'down', 2 * column).after - 1,
          )
        : grid.columns[column]!.left,
      right: sharesOf(plan, 'down', 2 * column + 2).before
        ? gutterAt(2 * column + 2, 0)
        : grid.columns[column]!.left + grid.columns[column]!.width,
    }),
  }
}

/** Lanes stand in even distance on both sides of the border, and draw closer where a cell is smaller than it should be. */
function besideBorder(
  border: number,
  count: { before: number; after: number },
  room: { before: number; after: number },
  lane: number,
): number {
  if (lane < count.before) {
    const pitch = Math.min(PITCH, Math.max(0, room.before) / count.before)
    return sharp(border - pitch * (count.before - lane - 0.5))
  }
  const pitch = Math.min(PITCH, Math.max(0, room.after) / count.after)
  return sharp(border + pitch * (lane - count.before + 0.5))
}

/** The bands of a row stand as close as their lanes allow, and all of them in the middle of the row. */
function bandsOf(plan: SheetPlan, { rows }: SheetGrid): number[] {
  const { rowOfBand } = plan.stands
  return rowOfBand.map((row, band) => {
    const first = rowOfBand.indexOf(row)
    const upTo = (end: number) => {
      let distance = 0
      for (let at = first; at < end; at++) distance += bandDistance(plan, at)
      return distance
    }
    const { top, height } = rows[row]!
    return sharp(top + (height - upTo(rowOfBand.lastIndexOf(row))) / 2 + upTo(band))
  })
}

function halfHeightsOf({ stands }: SheetPlan): number[] {
  const halves = stands.rowOfBand.map(() => 0)
  for (const { act, firstBand, lastBand } of stands.byAct.values())
    for (const band of [firstBand, lastBand])
      halves[band] = Math.max(halves[band]!, heightOf(shapeOf(act.kind)) / 2)
  return halves
}

const sharp = (px: number) => Math.floor(px) + 0.5
