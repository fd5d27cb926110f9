import type { Sentence } from '../../graphql/locale.ts'

export type Verdict = 'new' | 'changed' | 'same' | 'refused'

/** Something to be said of a row, or of one of its cells. */
export interface Remark {
  /** Of the cell, from 0; null of the row as a whole. */
  place: number | null
  sentence: Sentence
  /** Whether the row is refused for it; otherwise it is only told. */
  isObstacle: boolean
}

/** What a row of a sheet would do, or why it cannot. */
export interface JudgedRow {
  /** As a spreadsheet counts it. */
  row: number
  title: string
  verdict: Verdict
  /** The key of the dataset that comes in with it. */
  newKey: string | null
  remarks: readonly Remark[]
}

export const obstacle = (place: number | null, sentence: Sentence): Remark => ({
  ...{ place, sentence },
  isObstacle: true,
})

export const told = (place: number | null, sentence: Sentence): Remark => ({
  ...{ place, sentence },
  isObstacle: false,
})

export const isRefused = (remarks: readonly Remark[]): boolean => remarks.some((remark) => remark.isObstacle)

/** Which columns say something else than before. */
export const changedColumns = (heads: readonly Sentence[]): Remark =>
  told(null, {
    id: `Berubah: ${heads.map(({ id }) => id).join(', ')}.`,
    en: `Changed: ${heads.map(({ en }) => en).join(', ')}.`,
  })
