import { bareNumber, type Act, type Outcome, type Sop, type Step } from '@satualur/engine'
import { arrowsOf, type Arrow } from '../compare/arrows.ts'

/** A printed number that may only count the rows; then it counts the merged rows. */
export interface RowNumber {
  text: string | null
  counts: boolean
}

/** An outcome before the order of the merged rows is known: its arrows may lead on to whatever will be next. */
export interface DraftOutcome extends Omit<Outcome, 'to'> {
  arrows: Arrow[]
}

export interface DraftAct extends Omit<Act, 'outcomes'> {
  outcomes: DraftOutcome[]
}

export interface DraftStep extends Omit<Step, 'number' | 'acts'> {
  number: RowNumber
  acts: DraftAct[]
}

/** A row of one SOP as a draft. */
export const draftStep = (sop: Sop, step: Step): DraftStep => ({
  ...step,
  number: rowNumber(sop, step),
  acts: step.acts.map((act) => draftAct(sop, act)),
})

export const draftAct = (sop: Sop, act: Act): DraftAct => ({
  ...act,
  outcomes: act.outcomes.map((outcome) => draftOutcome(sop, act, outcome)),
})

export function draftOutcome(sop: Sop, act: Act, { to: _, ...outcome }: Outcome): DraftOutcome {
  return { ...outcome, arrows: arrowsOf(sop).of(act.key, { ...outcome, to: _ }) }
}

export const rowNumber = (sop: Sop, { key, number }: Step): RowNumber => ({
  text: number,
  counts: bareNumber(number ?? '') === String(sop.steps.findIndex((step) => step.key === key) + 1),
})
