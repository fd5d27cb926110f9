import type { SheetStep } from './sheet-version.ts'

/**
 * How many rows the stage cell of each row spans, as on paper: rows of one stage share one cell, 0 where a row above holds
 * it. Null for a sheet without stages.
 */
export function stageSpans(steps: readonly SheetStep[]): number[] | null {
  if (steps.every(({ stage }) => !stage)) return null
  return steps.map(({ stage }, row) => {
    if (row > 0 && stage && steps[row - 1]!.stage?.key === stage.key) return 0
    const end = steps.findIndex((other, at) => at > row && (!stage || other.stage?.key !== stage.key))
    return (end < 0 ? steps.length : end) - row
  })
}
