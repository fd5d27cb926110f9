import type { DrawnSop } from '../../src/sheet/drawn-sop.ts'
import type { SheetGrid } from '../../src/sheet/drawing.ts'
import { minimumColumnWidth, minimumRowHeight } from '../../src/sheet/minimum.ts'

/** The grid of a table whose cells are as large as the flow needs, and larger by what `extra` says (px). */
export function laidOut(sop: DrawnSop, extra: () => number = () => 0): SheetGrid {
  let left = 420
  let top = 64
  const columns = sop.roles.map(({ key }) => {
    const column = { role: key, left, width: minimumColumnWidth(sop, key) + extra() }
    left += column.width
    return column
  })
  const rows = sop.steps.map(({ key }) => {
    const row = { step: key, top, height: minimumRowHeight(sop, key) + extra() }
    top += row.height
    return row
  })
  return { columns, rows }
}
