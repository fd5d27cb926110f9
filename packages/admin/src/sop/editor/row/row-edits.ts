import { duplicateStep, insertStep, moveStep, removeStep } from '@satualur/authoring'
import type { Key, Sop } from '@satualur/engine'

/** An SOP with its rows changed, and the row to go on with. */
export interface RowEdit {
  sop: Sop
  step: Key | null
}

const rowOf = (sop: Sop, step: Key) => sop.steps.findIndex(({ key }) => key === step)

const added = (before: Sop, sop: Sop): RowEdit => {
  const former = new Set(before.steps.map(({ key }) => key))
  return { sop, step: sop.steps.find(({ key }) => !former.has(key))?.key ?? null }
}

export const insertedRow = (sop: Sop, step: Key, side: 'above' | 'below'): RowEdit =>
  added(sop, insertStep(sop, rowOf(sop, step) + (side === 'below' ? 1 : 0)))

export const appendedRow = (sop: Sop): RowEdit => added(sop, insertStep(sop, sop.steps.length))

export const duplicatedRow = (sop: Sop, step: Key): RowEdit => added(sop, duplicateStep(sop, step))

/** The last row cannot be taken away: a table has one. */
export function removedRow(sop: Sop, step: Key): RowEdit {
  const row = rowOf(sop, step)
  const next = sop.steps[row + 1] ?? sop.steps[row - 1]
  return next ? { sop: removeStep(sop, step), step: next.key } : { sop, step }
}

export function shiftedRow(sop: Sop, step: Key, by: -1 | 1): RowEdit {
  const to = rowOf(sop, step) + by
  return { sop: to < 0 || to >= sop.steps.length ? sop : moveStep(sop, step, to), step }
}
