import type { ArtefactUse, Step } from '@satualur/engine'
import type { Matching } from './matching.ts'

/**
 * Whether what has to be handed in became different: for an artefact that both cells have, or since one came or went
 * that something is asked of. Sheets made apart are compared as papers, and no paper says it.
 */
export function isOtherEvidence(
  before: readonly ArtefactUse[],
  after: readonly ArtefactUse[],
  { isOneLineage }: Matching,
): boolean {
  if (!isOneLineage) return false
  const asked = (uses: readonly ArtefactUse[]) =>
    uses
      .filter(({ isRequired, kinds }) => isRequired || kinds)
      .map(({ artefact, isRequired = false, kinds }) => JSON.stringify([artefact, isRequired, kinds ?? null]))
      .sort()
  return asked(before).join() !== asked(after).join()
}

/** Whether a row is kept apart from others. A row that is gone from the sheet says for itself what went with it. */
export function isOtherApart(before: Step, after: Step, { steps, isOneLineage }: Matching): boolean {
  if (!isOneLineage) return false
  const its = new Set(after.apartFrom)
  const kept = (before.apartFrom ?? []).flatMap((key) => steps.get(key) ?? [])
  return kept.length !== its.size || kept.some((key) => !its.has(key))
}
