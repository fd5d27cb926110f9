/** What a column holds. The words are those of Table Schema (Frictionless). */
export type ColumnType =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'year' | 'yearmonth' | 'any'

export const columnTypes: readonly ColumnType[] = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'datetime',
  'year',
  'yearmonth',
  'any',
]

/** A value as it stands in a schema file. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** What a schema file says beyond this model: kept, written back, and not acted upon. */
export type Others = Readonly<Record<string, Json>>

/** What every value of a column has to keep. Bounds of dates are ISO 8601 dates; lengths count characters. */
export interface Constraints {
  required?: boolean
  unique?: boolean
  minLength?: number
  maxLength?: number
  minimum?: number | string
  maximum?: number | string
  /** A regular expression (RE2) over the whole value. */
  pattern?: string
  enum?: readonly (string | number | boolean)[]
  others?: Others
}

export interface Column {
  name: string
  type: ColumnType
  /** `email`, `uri`, `uuid` for a string; `any` or a pattern as `%d/%m/%Y` for a date; otherwise the default. */
  format?: string
  title?: string
  description?: string
  /** The unit of measure (satuan). */
  unit?: string
  /** The key of the MS-Var variable that the column holds. */
  variable?: string
  /** The reference list that the values of `constraints.enum` come from. */
  codeList?: string
  /** What values of `constraints.enum` mean, by the value as text; none is empty. */
  labels?: Readonly<Record<string, string>>
  /** "." unless told; Indonesian numbers have ",". */
  decimalChar?: string
  /** None unless told; Indonesian numbers have ".". */
  groupChar?: string
  trueValues?: readonly string[]
  falseValues?: readonly string[]
  constraints?: Constraints
  others?: Others
}

/** How a table has to look ("format tabel dataset"): a Table Schema with title, unit and variable to each column. */
export interface TableFormat {
  name?: string
  title?: string
  description?: string
  columns: readonly Column[]
  /** Names of the columns that together tell rows apart. */
  primaryKey?: readonly string[]
  /** What stands for an empty cell: [""] unless told. */
  missingValues?: readonly string[]
  others?: Others
}

export const titleOf = (column: Column): string => column.title ?? column.name

export const missingValuesOf = (format: TableFormat): readonly string[] => format.missingValues ?? ['']

/** True where a cell of the column may not be empty: because it says so, or because it is part of the key. */
export const isRequired = (format: TableFormat, column: Column): boolean =>
  (column.constraints?.required ?? false) || (format.primaryKey?.includes(column.name) ?? false)

/** More than any table of an office has, and few enough to be shown and checked at once. */
export const formatLimits = { columns: 500, letters: 512 * 1024 }
