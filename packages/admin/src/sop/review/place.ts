import type { Sop } from '@satualur/engine'
import { t as sheet } from '../sheet/messages.ts'
import { t } from './messages.ts'

/** What a comment is about: a row, one of its cells, a performer's cell, a cell of the header, or the SOP as a whole. */
export interface CommentPlace {
  step?: string | null
  role?: string | null
  cell?: string | null
}

/** Cells that have a name of their own beside their row's. */
const cells = ['stage', 'activity', 'needs', 'waktu', 'yields', 'note'] as const

/** The place in a reader's words. */
export function placeName(sop: Sop, { step, role, cell }: CommentPlace): string {
  const row = sop.steps.findIndex(({ key }) => key === step)
  const column = sop.roles.find(({ key }) => key === role)?.name
  if (row < 0) return column ?? t('wholeSop')
  const number = t('step', { number: sop.steps[row]!.number ?? row + 1 })
  const named = cells.find((each) => each === cell)
  const where = column ?? (named && sheet(named).toLowerCase())
  return where ? `${number}, ${where}` : number
}
