import type { KnownDataset } from '../around.ts'
import type { JudgedRow } from '../judged-row.ts'
import type { TakenHere } from './row-history.ts'

/** What a row of the list would write. */
export interface ListWrite {
  entryId: string
  revision: number
  /** Null where an OPD proposes something new: its dataset comes with the decree. */
  datasetId: string | null
  isNewDataset: boolean
  dataset: KnownDataset | null
  taken: readonly [TakenHere, ...TakenHere[]]
}

/** What a row is about; `id` is null where there is no dataset yet. */
export interface RowSubject {
  id: string | null
  opdId: string
  dataset: KnownDataset | null
}

export interface JudgedListRow extends JudgedRow {
  subject: RowSubject | null
  write: ListWrite | null
}

/** A row that can be read, before what stands beside it is looked at. */
export type ReadListRow = Omit<JudgedListRow, 'row'>
