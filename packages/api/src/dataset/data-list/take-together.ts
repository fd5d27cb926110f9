import type { ListStep } from '@satualur/engine'
import { takeStep } from '@satualur/engine'
import type { ObstructedEntry } from './list-step-not-taken.type.ts'
import type { EntryRow, TakenStep } from './writing-entries.ts'

/** A step with each of several entries, or those that stand in the way of all. */
export function takeTogether<Row extends EntryRow>(
  rows: readonly Row[],
  stepOf: (row: Row) => ListStep,
): { taken: TakenStep[] } | { obstructed: [ObstructedEntry, ...ObstructedEntry[]] } {
  const taken: TakenStep[] = []
  const obstructed: ObstructedEntry[] = []
  for (const row of rows) {
    const { id, revision, datasetId, title } = row
    const step = stepOf(row)
    const after = takeStep(row.entry, step)
    if ('refusal' in after) obstructed.push({ id, title, obstruction: after.refusal })
    else taken.push({ id, revision, datasetId, entry: after.entry, step })
  }
  const [first, ...others] = obstructed
  return first ? { obstructed: [first, ...others] } : { taken }
}
