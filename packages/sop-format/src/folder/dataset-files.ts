import type { Answers, ClassDecision, Key, ListStep, MetadataForm } from '@satualur/engine'
import type { TableFormat } from '@satualur/table-format'

/** A file by its name, wherever it comes from. */
export interface NamedText {
  name: string
  text: string
}

/** How the tables of a dataset have to look. */
export interface DatasetFormat {
  /** By its key. */
  dataset: Key
  format: TableFormat
}

/** A metadata form of the regency's own, and the file that says it. */
export interface OwnForm {
  form: MetadataForm
  source: string
}

/** A form as it was filled in, once, or once for each variable or indicator. */
export interface FilledForm {
  form: Key
  parts: Answers[]
}

export interface DatasetMetadata {
  dataset: Key
  forms: FilledForm[]
}

/** All that was decided on the class of a dataset, oldest first. */
export interface DatasetClass {
  dataset: Key
  decisions: ClassDecision[]
}

/** An entry of a Daftar Data by the steps that made it so; the dataset is null while no decree has made one. */
export interface EntrySteps {
  dataset: Key | null
  steps: ListStep[]
}

export interface YearList {
  year: number
  entries: EntrySteps[]
}

/** Whether everybody may read what was released, and what stands on the pages of the catalogue. */
export interface CatalogueSettings {
  isOpen: boolean
  licence: CatalogueLicence
  description: string | null
  contactName: string | null
  contactEmail: string | null
  contactPage: string | null
}

export type CatalogueLicence = 'cc-by' | 'cc-by-sa' | 'cc-nc' | 'cc-zero' | 'odc-by' | 'odc-odbl' | 'odc-pddl'

/** What the files beside `regency.yaml` and the SOPs say. */
export interface DatasetFiles {
  formats: DatasetFormat[]
  forms: OwnForm[]
  metadata: DatasetMetadata[]
  classes: DatasetClass[]
  lists: YearList[]
  catalogue: CatalogueSettings | null
}

export const noDatasetFiles: DatasetFiles = {
  formats: [],
  forms: [],
  metadata: [],
  classes: [],
  lists: [],
  catalogue: null,
}
