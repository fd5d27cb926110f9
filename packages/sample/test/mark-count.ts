import type { HeaderCell, Mark, Sop, StepCell } from '@satualur/engine'

export interface MarkCount {
  explicit: number
  inferred: number
  missing: number
}

/** How the cells of an SOP came to their values: header, table, performers and arrows. */
export function countMarks(sop: Sop): MarkCount {
  const marks = [
    ...headerMarks(sop),
    ...sop.roles.map(({ mark }) => mark),
    ...stepMarks(sop),
    ...actMarks(sop),
  ]
  const count = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind).length
  return { explicit: count('explicit'), inferred: count('inferred'), missing: count('missing') }
}

function headerMarks({ header }: Sop): Mark[] {
  const cells: HeaderCell[] = ['number', 'madeOn', 'revisedOn', 'ratifiedOn', 'effectiveOn', 'ratifiedBy']
  const lists: HeaderCell[] = ['legalBasis', 'qualifications', 'related', 'equipment', 'warnings', 'records']
  return [...cells, ...lists].map((cell) => header.marks[cell] ?? usual(header[cell]))
}

function stepMarks({ steps }: Sop): Mark[] {
  const cells: StepCell[] = ['number', 'stage', 'activity', 'needs', 'waktu', 'yields', 'note']
  return steps.flatMap((step) =>
    cells.map((cell) => step.marks[cell] ?? usual(cell === 'waktu' ? step.waktu.text : step[cell])),
  )
}

function actMarks({ steps }: Sop): Mark[] {
  return steps.flatMap(({ acts }) =>
    acts.flatMap(({ mark, outcomes }) => [mark, ...outcomes.map((outcome) => outcome.mark)]),
  )
}

/** A cell without a mark is explicit, or missing when it is empty. */
function usual(value: unknown): Mark {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
  return { kind: isEmpty ? 'missing' : 'explicit' }
}
