import type { Sop, StepCell } from '@satualur/engine'
import { setHeader } from '../edit/whole/header.ts'
import { changeAct, changeStep, eachChanged, explicit, withOutcomes, withParts } from '../edit/rewrite.ts'
import { filled } from '../edit/filled.ts'
import { mend, type FindingOf, type MendsOf } from './mend.ts'

/** What was inferred is as the person who looks at it says: right. */
export const unsure: MendsOf<'unsure'> = (sop, finding) => [
  mend(sop, 'confirm', { id: () => 'Ya, ini benar', en: () => 'Yes, this is right' }, (one) =>
    confirmed(one, finding),
  ),
]

function confirmed(sop: Sop, { place, data: { what } }: FindingOf<'unsure'>): Sop {
  const { step, act, outcome, role, header } = place
  if (header !== undefined) return setHeader(sop, { [header]: sop.header[header] })
  if (role !== undefined)
    return withParts(sop, {
      roles: eachChanged(sop.roles, (one) => (one.key === role ? { ...one, mark: explicit } : one)),
    })
  if (act !== undefined && outcome !== undefined)
    return changeAct(sop, act, (one) =>
      withOutcomes(one, (each) => (each.key === outcome ? { ...each, mark: explicit } : each)),
    )
  if (act !== undefined) return changeAct(sop, act, (one) => ({ ...one, mark: explicit }))
  if (step === undefined) return sop
  const cell = what as StepCell
  return changeStep(sop, step, (row) => filled(row, cell, row[cell]))
}
