import { finding, type Finding, type FindingData, type Place } from './finding.ts'
import type { HeaderCell, Mark, Marks, Sop, StepCell } from '../sop.ts'

/** Below this, a person has to confirm what was inferred ("perlu konfirmasi"). Named performers were wrong in a quarter of the rows read. */
const sureConfidence = 0.7

/** What was inferred from the paper with little confidence: a human should confirm or correct it. */
export function unsureFindings(sop: Sop): Finding[] {
  return [
    ...unsureCells(sop.header.marks, (cell) => ({ header: cell })),
    ...sop.roles.flatMap((role) => unsure('role', role.mark, { role: role.key })),
    ...sop.steps.flatMap((step) => [
      ...unsureCells<StepCell>(step.marks, () => ({ step: step.key })),
      ...step.acts.flatMap((act) => {
        const place = { step: step.key, act: act.key }
        return [
          ...(act.performers.length > 0 ? unsure('performer', act.mark, place) : []),
          ...act.outcomes.flatMap(({ key, mark }) => unsure('target', mark, { ...place, outcome: key })),
        ]
      }),
    ]),
  ]
}

function unsure(what: FindingData['unsure']['what'], mark: Mark, place: Place): Finding[] {
  if (mark.kind === 'explicit') return []
  const confidence = mark.kind === 'inferred' ? mark.confidence : 0
  return confidence < sureConfidence
    ? [finding('unsure', place, { what, confidence, why: mark.why ?? '' })]
    : []
}

/** A cell marked missing is empty, like a symbol in no column, which the other findings tell. */
function unsureCells<Cell extends StepCell | HeaderCell>(
  marks: Marks<Cell>,
  placeOf: (cell: Cell) => Place,
): Finding[] {
  return (Object.entries(marks) as [Cell, Mark][])
    .filter(([, mark]) => mark.kind === 'inferred')
    .flatMap(([cell, mark]) => unsure(cell, mark, placeOf(cell)))
}
