import type { Frequency, Instant, IsoDate, Key, Period, ReleaseRule, Zone } from '@satualur/engine'

/** A regency's catalogue as everybody reads it, before its datasets. */
export interface PublicCatalogue {
  /** Of the regency: its pages are addressed by it. */
  key: Key
  /** "Kabupaten Mojokerto" */
  name: string
  /** Kode wilayah Kemendagri. */
  code: string | null
  zone: Zone
  isSample: boolean
  description: string | null
  contact: { name: string | null; email: string | null; page: string | null }
  /** As CKAN names licences; each file carries its own. */
  licence: string
  openedAt: Instant
  /** When anything of it has last become public, or stopped being so. */
  changedAt: Instant
  /** Counts those changes: what was made of an older revision is made anew. */
  revision: number
}

/** A dataset with everything that is public of it. */
export interface PublicDataset {
  key: Key
  title: string
  producer: { key: Key; name: string }
  /** In one sentence. */
  definition: string | null
  /** All that Standar Data says of it, a line for each. */
  description: Said | null
  tags: string[]
  frequency: Frequency | null
  /** The years that it is about, as people say it. */
  coverage: string | null
  region: { code: string; name: string }
  version: string | null
  licence: string
  isPriority: boolean
  forms: PublicForm[]
  files: PublicFile[]
  /** When it is released, as the Daftar Data says; null where it says nothing. */
  plan: ReleaseRule | null
  /** What is released next, and on which day where one is known. */
  next: { period: Period; on: IsoDate | null } | null
  issuedAt: Instant
  changedAt: Instant
}

/** A metadata form as it was when the newest file was released: what was answered, under its words of those days. */
export interface PublicForm {
  title: Said
  fields: { label: Said; text: Said }[]
}

/** What was said in both languages. */
export interface Said {
  id: string
  en: string
}

/** A file that is public: never changed; another one takes its place. */
export interface PublicFile {
  /** Its name in addresses, unique in its dataset and the same for whatever takes its place. */
  key: Key
  title: string
  period: Period | null
  /** By which its kind is told: `csv`. */
  extension: string
  size: number
  sha256: string
  releasedAt: Instant
  /** Whether it was released with the format of its table. */
  hasSchema: boolean
  /** Null where no run has made it. */
  provenance: PublicProvenance | null
}

/** How a file came to be: by which SOP, which steps were done when by which roles, and who approved. Persons are told nowhere. */
export interface PublicProvenance {
  run: Key
  sop: { key: Key; title: string; number: string | null; version: number; ratifiedOn: IsoDate | null }
  startedAt: Instant
  endedAt: Instant
  /** In the order in which they ended; a step that was sent back stands there as often as it was done. */
  steps: { activity: string; role: string; outcome: string | null; endedAt: Instant }[]
  approval: { by: string; at: Instant } | null
}

/** The first rows of a table, as texts. */
export interface Preview {
  head: string[]
  rows: string[][]
  isWhole: boolean
}
