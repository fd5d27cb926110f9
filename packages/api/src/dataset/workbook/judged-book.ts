import type { Sentence } from '../../graphql/locale.ts'
import type { PartDrafts } from './forms/part-drafts.ts'
import type { JudgedRow, Verdict } from './judged-row.ts'
import type { ListWrite } from './list/judged-list-row.ts'
import type { KnownSheet } from './reading/known-sheets.ts'

/** A sheet with what becomes of its rows; one that is not read has none, and says why. */
export interface JudgedSheet {
  known: KnownSheet
  rows: readonly JudgedRow[]
}

export interface JudgedBook {
  sheets: readonly JudgedSheet[]
  list: readonly ListWrite[]
  parts: ReturnType<PartDrafts['written']>
}

export const countsOf = ({ sheets }: Pick<JudgedBook, 'sheets'>): Record<Verdict, number> => {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { rows } of sheets) for (const { verdict } of rows) counts[verdict]++
  return counts
}

/** Why a sheet is not read; null of one that is, and of the one that explains the others. */
export const unreadBecause = ({ known }: JudgedSheet): Sentence | null =>
  known.kind === 'unread' ? known.why : null
