import type { Column } from '../schema/table-format.ts'

/** Which column of the file is which of the format. Places are from 0. */
export interface Header {
  /** The row that names the columns. */
  row: number
  /** For each column of the format its place in the file; null where the file has none. */
  places: readonly (number | null)[]
  /** Columns that are not named as they should be, and which was probably meant. */
  misspelt: readonly { place: number; written: string; column: Column }[]
  /** Columns of the file that the format does not have. */
  extra: readonly { place: number; written: string }[]
  /** Columns of the file that come a second time. */
  repeated: readonly { place: number; written: string; first: number }[]
  isInOrder: boolean
  /** One more than the place of the last column that the header names. */
  width: number
}
