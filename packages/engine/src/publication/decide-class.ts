import { isIsoDate } from '../calendar/calendar-day.ts'
import type { IsoDate } from '../sop.ts'
import type { ClassDecision, ClassHistory, ConsequenceTest, InformationClass } from './information-class.ts'

/** What a consequence test has to say. */
export type TestCell = 'ground' | 'consequence' | 'number'

/** Why a class was not decided. Nothing has happened. */
export type ClassRefusal =
  | { type: 'ClassUnchanged'; class: InformationClass }
  | { type: 'ClassNotADate'; text: string }
  | { type: 'ClassDecidedEarlier'; last: IsoDate }
  | { type: 'ClassDeciderMissing' }
  | { type: 'ClassReasonMissing' }
  | { type: 'ClassTestIncomplete'; missing: TestCell[] }
  | { type: 'ClassHeldTooShort'; decidedOn: IsoDate; heldUntil: IsoDate }

/**
 * A history with one decision more, or why it cannot be taken. The first class needs no reason unless it is the exception;
 * every change does. An exception may be decided again, which prolongs it; any other class only changes.
 */
export function decideClass(
  history: ClassHistory,
  decision: ClassDecision,
): { history: ClassHistory } | { refusal: ClassRefusal } {
  const refusal = refusalOf(history.at(-1) ?? null, decision)
  return refusal ? { refusal } : { history: [...history, decision] }
}

function refusalOf(last: ClassDecision | null, decision: ClassDecision): ClassRefusal | null {
  const { decidedOn, decidedBy, reason } = decision
  if (!isIsoDate(decidedOn)) return { type: 'ClassNotADate', text: decidedOn }
  if (!decidedBy.trim()) return { type: 'ClassDeciderMissing' }
  if (last && decidedOn < last.decidedOn) return { type: 'ClassDecidedEarlier', last: last.decidedOn }
  if (decision.class === 'dikecualikan') {
    const refusal = testRefusal(decision.test, decidedOn)
    if (refusal) return refusal
  } else if (last?.class === decision.class) return { type: 'ClassUnchanged', class: decision.class }
  const isReasonAsked = last !== null || decision.class === 'dikecualikan'
  return isReasonAsked && !reason.trim() ? { type: 'ClassReasonMissing' } : null
}

function testRefusal(test: ConsequenceTest, decidedOn: IsoDate): ClassRefusal | null {
  const cells: TestCell[] = ['ground', 'consequence', 'number']
  const missing = cells.filter((cell) => !test[cell].trim())
  if (missing.length > 0) return { type: 'ClassTestIncomplete', missing }
  const { heldUntil } = test
  if (heldUntil === null) return null
  if (!isIsoDate(heldUntil)) return { type: 'ClassNotADate', text: heldUntil }
  return heldUntil < decidedOn ? { type: 'ClassHeldTooShort', decidedOn, heldUntil } : null
}
