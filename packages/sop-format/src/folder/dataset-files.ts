import type { TableFormat } from '@satualur/table-format'

/** A file by its name, wherever it comes from. */
export interface NamedText {
  name: string
  text: string
}

/** How the tables of a dataset have to look. */
export interface DatasetFormat {
  /** By its key. */
  dataset: string
  format: TableFormat
}

/** What the files beside `regency.yaml` and the SOPs say. */
export interface DatasetFiles {
  formats: DatasetFormat[]
}

export const noDatasetFiles: DatasetFiles = { formats: [] }
