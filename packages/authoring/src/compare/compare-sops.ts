import type { Sop } from '@satualur/engine'
import type { SopComparison } from './comparison.ts'
import { areOfOneLineage } from './lineage.ts'
import { matchSops } from './matching.ts'
import { rolePairs } from './role-pairs.ts'
import { artefactChanges, headerChanges, readingChanges, stageChanges } from './sheet-changes.ts'
import { statutoryChanges } from './statutory-changes.ts'
import { stepPairs } from './step-pairs.ts'

/**
 * Two sheets side by side, and everything that a reader would call different between them. Versions of one SOP and
 * variants of one lineage are matched by their keys; sheets that were made apart by what their rows do and who
 * performs them. Promise: pure and deterministic; an SOP compared with itself has no changes. Marks (how sure a cell
 * is) and remarks are no part of the sheet, so they do not count.
 */
export function compareSops(
  before: Sop,
  after: Sop,
  isOneLineage = areOfOneLineage(before, after),
): SopComparison {
  const match = matchSops(before, after, isOneLineage)
  const steps = stepPairs(match)
  const roles = rolePairs(match)
  return {
    steps,
    roles,
    changes: [
      ...headerChanges(match),
      ...readingChanges(match),
      ...statutoryChanges(match),
      ...roles.flatMap(({ changes }) => changes),
      ...stageChanges(match),
      ...steps.flatMap(({ changes }) => changes),
      ...artefactChanges(match),
    ],
  }
}
