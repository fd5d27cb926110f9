import type { SheetGrid } from './drawing.ts'
import { bandDistance, sharesOf } from './minimum.ts'
import type { Shares } from './minimum.ts'
import type { SheetPlan } from './plan.ts'
import type { Measures } from './measures.ts'

/** Where everything lies in one grid. */
export interface Ruler {
  measures: Measures
  /** The middles of the columns and of the bands. */
  columns: number[]
  bands: number[]
  /** The lanes of the gutter left of each column and right of the last; of the gap above each band and below the last. */
  gutters: number[][]
  gaps: number[][]
  /** From where to where each column is free of lanes. */
  free: { left: number; right: number }[]
}

export function rulerOf(plan: SheetPlan, grid: SheetGrid): Ruler {
  const columns = grid.columns.map(({ left, width, middle }) =>
    plan.measures.snap(middle ?? left + width / 2),
  )
  const bands = bandsOf(plan, grid)
  const gutters = guttersOf(plan, grid, columns)
  const free = grid.columns.map(({ left, width }, column) => ({
    left: Math.max(left, ...gutters[column]!),
    right: Math.min(left + width, ...gutters[column + 1]!),
  }))
  return { measures: plan.measures, columns, bands, gutters, gaps: gapsOf(plan, grid, bands), free }
}

/** The bands of a row stand as close as their lanes allow, and together in the middle of the row. */
function bandsOf(plan: SheetPlan, { rows }: SheetGrid): number[] {
  const { rowOfBand } = plan.stands
  const offsets = rowOfBand.map(() => 0)
  for (let band = 1; band < rowOfBand.length; band++)
    if (rowOfBand[band] === rowOfBand[band - 1])
      offsets[band] = offsets[band - 1]! + bandDistance(plan, band - 1)
  return rowOfBand.map((row, band) => {
    const { top, height, middle = top + height / 2 } = rows[row]!
    return plan.measures.snap(middle - offsets[rowOfBand.lastIndexOf(row)]! / 2 + offsets[band]!)
  })
}

function guttersOf(plan: SheetPlan, { columns }: SheetGrid, middles: readonly number[]): number[][] {
  const last = columns.at(-1)!
  return Array.from({ length: columns.length + 1 }, (_, next) => {
    const border = columns[next]?.left ?? last.left + last.width
    const before = next === 0 ? 0 : border - middles[next - 1]! - plan.room.right[next - 1]!
    const after = next === columns.length ? 0 : middles[next]! - plan.room.left[next]! - border
    return besideBorder(plan, border, sharesOf(plan, 'down', 2 * next), before, after)
  })
}

function gapsOf(plan: SheetPlan, { rows }: SheetGrid, middles: readonly number[]): number[][] {
  const { rowOfBand } = plan.stands
  const last = rows.at(-1)!
  return Array.from({ length: middles.length + 1 }, (_, next) => {
    const shares = sharesOf(plan, 'across', 2 * next)
    const above = next === 0 ? 0 : middles[next - 1]! + plan.room.below[next - 1]!
    const below = next === middles.length ? 0 : middles[next]! - plan.room.above[next]!
    if (next > 0 && rowOfBand[next - 1] === rowOfBand[next])
      return Array.from({ length: shares.before + shares.after }, (_, lane) =>
        plan.measures.snap(above + plan.measures.pitch * lane),
      )
    const border = rows[rowOfBand[next] ?? -1]?.top ?? last.top + last.height
    return besideBorder(plan, border, shares, border - above, below - border)
  })
}

/** Lanes stand evenly on both sides of a border, more airy where the cell has room, closer where it is too small. */
function besideBorder(
  { measures: { airyPitch, snap } }: SheetPlan,
  border: number,
  shares: Shares,
  roomBefore: number,
  roomAfter: number,
): number[] {
  const pitch = (room: number, count: number) => Math.max(2, Math.min(airyPitch, room / (count - 0.5)))
  const [before, after] = [pitch(roomBefore, shares.before), pitch(roomAfter, shares.after)]
  return [
    ...Array.from({ length: shares.before }, (_, lane) =>
      snap(border - before * (shares.before - lane - 0.5)),
    ),
    ...Array.from({ length: shares.after }, (_, lane) => snap(border + after * (lane + 0.5))),
  ]
}
