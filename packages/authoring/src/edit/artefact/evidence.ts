import type { ArtefactUse, EvidenceKind, Key, Sop } from '@satualur/engine'
import { changeStep, eachChanged } from '../rewrite.ts'
import type { UseCell } from './linked-uses.ts'

/** Every kind of evidence, in the order in which they are offered and written. */
export const evidenceKinds: readonly EvidenceKind[] = ['note', 'link', 'file', 'resource']

/** One artefact in a cell of a row. */
export interface UsePlace {
  step: Key
  cell: UseCell
  /** Counted from 0. */
  index: number
}

/** Whether the row can be left forward only when the artefact has been handed in. */
export function setRequired(sop: Sop, place: UsePlace, isRequired: boolean): Sop {
  return changeUse(sop, place, ({ isRequired: _, ...use }) => (isRequired ? { ...use, isRequired } : use))
}

/** The kinds of evidence that are taken for the artefact; all of them, and likewise none of them, is no limit. */
export function setKinds(sop: Sop, place: UsePlace, kinds: readonly EvidenceKind[]): Sop {
  const chosen = evidenceKinds.filter((kind) => kinds.includes(kind))
  const isLimit = chosen.length > 0 && chosen.length < evidenceKinds.length
  return changeUse(sop, place, ({ kinds: _, ...use }) => (isLimit ? { ...use, kinds: chosen } : use))
}

function changeUse(
  sop: Sop,
  { step, cell, index }: UsePlace,
  change: (use: ArtefactUse) => ArtefactUse,
): Sop {
  return changeStep(sop, step, (row) => {
    const uses = eachChanged(row[cell], (use, at) => (at === index ? keptIfSame(use, change(use)) : use))
    return uses === row[cell] ? row : { ...row, [cell]: uses }
  })
}

const keptIfSame = (before: ArtefactUse, after: ArtefactUse): ArtefactUse =>
  before.isRequired === after.isRequired && before.kinds?.join() === after.kinds?.join() ? before : after
