import type { Header, Key, Sop } from '@satualur/engine'
import { blankAct } from '../flow/blank-act.ts'
import { blankStep } from '../step/blank-step.ts'

const emptyHeader: Header = {
  unit: [],
  number: null,
  madeOn: null,
  revisedOn: null,
  ratifiedOn: null,
  effectiveOn: null,
  ratifiedBy: null,
  legalBasis: [],
  qualifications: [],
  related: [],
  equipment: [],
  warnings: [],
  records: [],
  annex: null,
  marks: {},
}

/** What an author begins with: one empty row, numbered 1, and no performer columns. */
export function emptySop({ key, title }: { key: Key; title: string }): Sop {
  return {
    key,
    title,
    header: emptyHeader,
    roles: [],
    stages: [],
    artefacts: [],
    steps: [{ ...blankStep(blankAct('1', []), null), number: '1' }],
    bareDay: 'working',
    loopLimit: 10,
    remarks: [],
  }
}
