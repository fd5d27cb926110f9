import type { ArtefactUse, EvidenceKind, Key, Sop, Step } from '@satualur/engine'
import { changeStep, eachChanged, withParts } from './rewrite.ts'

/** Every kind of evidence, in the order in which they are offered and written. */
export const evidenceKinds: readonly EvidenceKind[] = ['note', 'link', 'file', 'resource']

/** One artefact in a cell of a row. */
export interface UsePlace {
  step: Key
  cell: 'needs' | 'yields'
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

/**
 * The steps whose performers cannot perform this one in the same run, in the order of the table; steps that the SOP
 * does not have, and the step itself, are left out.
 */
export function setApartFrom(sop: Sop, step: Key, others: readonly Key[]): Sop {
  const chosen = sop.steps.map(({ key }) => key).filter((key) => key !== step && others.includes(key))
  return changeStep(sop, step, (row) => withApartFrom(row, chosen))
}

/** The rows as they are when a row is gone: none is kept apart from it any more. */
export function withoutDutiesTo(sop: Sop, gone: Key): Sop {
  const steps = eachChanged(sop.steps, (row) =>
    row.apartFrom
      ? withApartFrom(
          row,
          row.apartFrom.filter((key) => key !== gone),
        )
      : row,
  )
  return withParts(sop, { steps })
}

/** The rows as they are when a row is done twice: whoever is kept apart from it is kept apart from its copy, too. */
export function withDutiesToCopy(sop: Sop, original: Key, copy: Key): Sop {
  const both = (key: Key) => (key === original ? [key, copy] : [key])
  const steps = eachChanged(sop.steps, (row) =>
    row.apartFrom ? withApartFrom(row, row.apartFrom.flatMap(both)) : row,
  )
  return withParts(sop, { steps })
}

/** The same row where nothing changes; a row that is kept apart from none says nothing. */
function withApartFrom(row: Step, others: readonly Key[]): Step {
  const { apartFrom = [], ...rest } = row
  if (apartFrom.join() === others.join()) return row
  return others.length > 0 ? { ...rest, apartFrom: [...others] } : rest
}
