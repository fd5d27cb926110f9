/** What a column of a portal's own table may be, by the names that PostgreSQL has for it. */
export type LoadType = 'text' | 'int' | 'numeric' | 'bool' | 'date' | 'timestamp' | 'timestamptz'

/** A column of a table as a portal is to have it. */
export interface LoadColumn {
  name: string
  type: LoadType
  /** Its place in the file. */
  place: number
  /** The name of the format's column that it is; null for one that the format does not have. */
  of: string | null
}

/** A table as a portal is to have it: what it would be asked to take, before a row of it is sent. */
export interface LoadPlan {
  columns: readonly LoadColumn[]
  rows: number
  /** Columns that tell every row apart; null where there are none such. */
  primaryKey: readonly string[] | null
}
