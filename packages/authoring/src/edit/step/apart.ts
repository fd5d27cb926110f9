import type { Key, Sop, Step } from '@satualur/engine'
import { changeStep, eachChanged, withParts } from '../rewrite.ts'

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
