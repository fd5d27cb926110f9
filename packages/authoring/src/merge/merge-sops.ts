import type { Sop, Step } from '@satualur/engine'
import { compareSops } from '../compare/compare-sops.ts'
import { joinArrows } from './join-arrows.ts'
import { mergeArtefacts, mergeRoles, mergeStages } from './merge-lists.ts'
import { mergeHeader, mergeSheet } from './merge-sheet.ts'
import { mergeStatutory } from './merge-statutory.ts'
import { mergeSteps } from './merge-steps.ts'
import { partKeys } from './part-keys.ts'
import { arbiterOf, type MergeSide, type RowMerging, type SopMerge } from './sop-merge.ts'

/**
 * Takes what `theirs` changed since `base` into `ours`: two editors who saved one draft, or a variant and a new edition
 * of what it was derived from. Things are the same where their keys are. Cells, rows, columns, stages, documents and
 * their order are merged one by one; what both changed differently is a conflict, and until it is decided ours stands.
 *
 * Promise: pure; merge(b, o, b) is o, merge(b, b, t) is t, merge(b, x, x) is x; but for the SOP's own key, which is always ours. Without conflicts it does not matter who
 * merges whose. Every arrow, performer, document and stage of the result is there, whatever is chosen, if it was there
 * on the sides. Whether the result can run is another question: ask for its findings.
 */
export function mergeSops(
  base: Sop,
  ours: Sop,
  theirs: Sop,
  choices: ReadonlyMap<string, MergeSide> = new Map(),
): SopMerge {
  const merging = { base, ...partKeys(base, ours, theirs), arbiter: arbiterOf(choices) }
  const sheet = mergeSheet(merging)
  const header = mergeHeader(merging)
  const roles = mergeRoles(merging)
  const stages = mergeStages(merging)
  const sides = [base, merging.ours, merging.theirs]
  const gone = { roles: goneKeys(sides, 'roles', roles), stages: goneKeys(sides, 'stages', stages) }
  const drafts = mergeSteps({ ...merging, gone })
  const artefacts = mergeArtefacts(merging, drafts)
  const goneSteps = goneKeys(sides, 'steps', drafts)
  const steps = joinArrows(merging, drafts).map((step) => withoutGone(step, gone, goneSteps))
  const sop: Sop = { ...sheet, ...mergeStatutory(merging), header, roles, stages, artefacts, steps }
  return { sop, taken: compareSops(ours, sop, true).changes, conflicts: [...merging.arbiter.conflicts] }
}

/** Keys that a side has and the merge has not. A key that no side explains is left for the findings to tell. */
function goneKeys(sops: Sop[], list: 'roles' | 'stages' | 'steps', merged: { key: string }[]): Set<string> {
  const there = new Set(merged.map(({ key }) => key))
  return new Set(sops.flatMap((sop) => sop[list].map(({ key }) => key)).filter((key) => !there.has(key)))
}

function withoutGone(
  { apartFrom = [], ...step }: Step,
  gone: RowMerging['gone'],
  goneSteps: ReadonlySet<string>,
): Step {
  const left = apartFrom.filter((key) => !goneSteps.has(key))
  return {
    ...step,
    ...(left.length > 0 ? { apartFrom: left } : {}),
    stage: step.stage !== null && gone.stages.has(step.stage) ? null : step.stage,
    acts: step.acts.map((act) => ({
      ...act,
      performers: act.performers.filter((role) => !gone.roles.has(role)),
    })),
  }
}
