import type { ClassDecision, InformationClass } from '@satualur/engine'
import { writeText } from '../../sop/text.ts'

type Text = string | number

/** A decision on a class as a file says it. */
export interface DecisionFile {
  class: InformationClass
  decidedOn: string
  decidedBy: Text
  reason?: Text
  test?: { ground: Text; consequence: Text; number: Text; heldUntil?: string }
}

export function readDecision({
  class: said,
  decidedOn,
  decidedBy,
  reason = '',
  test,
}: DecisionFile): ClassDecision {
  const decision = { decidedOn, decidedBy: String(decidedBy).trim(), reason: String(reason).trim() }
  if (said !== 'dikecualikan') return { class: said, ...decision }
  return {
    ...{ class: said, ...decision },
    test: {
      ground: String(test?.ground ?? '').trim(),
      consequence: String(test?.consequence ?? '').trim(),
      number: String(test?.number ?? '').trim(),
      heldUntil: test?.heldUntil ?? null,
    },
  }
}

export function writeDecision(decision: ClassDecision): DecisionFile {
  const { class: said, decidedOn, decidedBy, reason } = decision
  return {
    ...{ class: said, decidedOn, decidedBy: writeText(decidedBy) },
    ...(reason !== '' && { reason: writeText(reason) }),
    ...(decision.class === 'dikecualikan' && { test: writeTest(decision.test) }),
  }
}

const writeTest = ({ ground, consequence, number, heldUntil }: ClassTest): DecisionFile['test'] & object => ({
  ground: writeText(ground),
  consequence: writeText(consequence),
  number: writeText(number),
  ...(heldUntil !== null && { heldUntil }),
})

type ClassTest = Extract<ClassDecision, { class: 'dikecualikan' }>['test']
