import type { ArtefactUse, Step } from '@satualur/engine'
import { plainText } from './likeness.ts'
import type { Matching } from './matching.ts'

/**
 * Whether what has to be handed in became different: for an artefact that both cells have, or since one came or went
 * that something is asked of. Sheets made apart have no artefacts in common but those of the same words.
 */
export function isOtherEvidence(
  before: readonly ArtefactUse[],
  after: readonly ArtefactUse[],
  { isOneLineage }: Matching,
): boolean {
  const asked = (uses: readonly ArtefactUse[]) =>
    uses
      .filter(({ isRequired, kinds }) => isRequired || kinds)
      .map(({ artefact, text, isRequired = false, kinds }) =>
        JSON.stringify([isOneLineage ? artefact : plainText(text), isRequired, kinds ?? null]),
      )
      .sort()
  return asked(before).join() !== asked(after).join()
}

/** Whether a row is kept apart from others. A row that is gone from the sheet says for itself what went with it. */
export function isOtherApart(before: Step, after: Step, { steps }: Matching): boolean {
  const its = new Set(after.apartFrom)
  const kept = (before.apartFrom ?? []).flatMap((key) => steps.get(key) ?? [])
  return kept.length !== its.size || kept.some((key) => !its.has(key))
}
