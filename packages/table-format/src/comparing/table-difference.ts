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
  /**
   * `change`: it has moved far from where it was, compared with how others have moved. `level`: it cannot be compared with a
   * value of its own, and stands far from all of the previous period.
   */
  kind: 'level' | 'change'
  /** Its own value of the previous period, for a change. */
  before: number | null
  /** So many robust standard deviations; null where nothing varied at all before. */
  score: number | null
}

/** How the numbers of a column lie as a whole: in another unit of measure all of them move, and none by itself is an outlier. */
export interface ColumnShift {
  column: string
  median: { previous: number | null; now: number | null }
  /** By how many deviations of the previous period the median has moved; null where there are too few numbers. */
  deviations: number | null
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
  /** Of each column of numbers. */
  shifts: readonly ColumnShift[]
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
