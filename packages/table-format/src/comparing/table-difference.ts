import type { Value } from '../values/cell.ts'

export interface RowSample {
  /** In its own file. */
  row: number
  /** The values of the primary key, for people; null where rows are compared as wholes. */
  key: string | null
  /** In the order of the format's columns; what could not be read is its text. */
  values: readonly Value[]
}

export interface RowChange {
  key: string
  row: number
  previousRow: number
  cells: readonly { column: string; before: Value; after: Value }[]
}

/** A number that stands far from where numbers of its column stood. */
export interface Outlier {
  column: string
  row: number
  key: string | null
  value: number
  /** `level`: far from the values of the previous period. `change`: it has moved far from where it was, compared with others. */
  kind: 'level' | 'change'
  /** Its own value of the previous period, for a change. */
  before: number | null
  /** So many robust standard deviations; null where nothing varied at all before. */
  score: number | null
}

export interface TableDifference {
  /** Whether rows were told apart by the primary key, or as wholes where the format has none. */
  by: 'key' | 'row'
  hasHeader: { previous: boolean; now: boolean }
  rows: { previous: number; now: number }
  added: number
  removed: number
  changed: number
  unchanged: number
  /** Rows whose key had come before in the same file: they are not compared. */
  doubled: { previous: number; now: number }
  /** Changed cells by column. */
  changedCells: Record<string, number>
  outliers: number
  outliersByColumn: Record<string, number>
  /** The first of each; all are counted above. */
  samples: {
    added: readonly RowSample[]
    removed: readonly RowSample[]
    changed: readonly RowChange[]
    /** The farthest first. */
    outliers: readonly Outlier[]
  }
}

export interface CompareLimits {
  comparedBytesAtMost: number
  keyBytesAtMost: number
  samplesAtMost: number
}
