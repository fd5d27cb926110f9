import type { ClassDecisionInput, InformationClass } from '../../generated/graphql.ts'

/** A decision on a class as it is being written. */
export interface ClassDraft {
  informationClass: InformationClass
  decidedOn: string
  decidedBy: string
  reason: string
  ground: string
  consequence: string
  number: string
  heldUntil: string
}

export type ClassCell = keyof ClassDraft

export interface FormerDecision {
  informationClass: InformationClass
  decidedOn: string
  decidedBy: string
  reason: string
  test?: { ground: string; consequence: string; number: string; heldUntil?: string | null } | null
}

/** Begins with what was decided before, or with what most data are. */
export const classDraft = (former: FormerDecision | null, today: string): ClassDraft => ({
  informationClass: former?.informationClass ?? 'BERKALA',
  decidedOn: former?.decidedOn ?? today,
  decidedBy: former?.decidedBy ?? '',
  reason: former?.reason ?? '',
  ground: former?.test?.ground ?? '',
  consequence: former?.test?.consequence ?? '',
  number: former?.test?.number ?? '',
  heldUntil: former?.test?.heldUntil ?? '',
})

export const isExcepted = ({ informationClass }: ClassDraft): boolean => informationClass === 'DIKECUALIKAN'

/** What still has to be written. The server judges the rest: days, and reasons of a change. */
export function missingCells(draft: ClassDraft): ClassCell[] {
  const asked: ClassCell[] = ['decidedOn', 'decidedBy']
  if (isExcepted(draft)) asked.push('reason', 'ground', 'consequence', 'number')
  return asked.filter((cell) => !draft[cell].trim())
}

/** As the command takes it; a test goes with an exception alone. */
export function decisionInput(draft: ClassDraft): ClassDecisionInput {
  const { informationClass, decidedOn, decidedBy, reason, ground, consequence, number, heldUntil } = draft
  const decision = { informationClass, decidedOn, decidedBy, reason }
  if (!isExcepted(draft)) return decision
  return { ...decision, test: { ground, consequence, number, heldUntil: heldUntil || null } }
}
