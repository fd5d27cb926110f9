/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number
/** Names a thing for good among its siblings: letters, digits, `-`, `.`, `_`, `~`, beginning with a letter or digit. */
export type Key = string

/** What people read, Indonesian first. */
export interface Words {
  id: string
  en?: string | null
}

/** The public catalogue of one regency: what has been published, and nothing else. */
export interface Catalogue {
  /** An http(s) address without `/` at its end, under which every IRI stands; it never changes. It names the catalogue. */
  baseIri: string
  title: Words
  description: Words
  /** The Walidata. */
  publisher: Agent
  /** Where people read it. */
  homepage: string | null
  licence: Licence
  region: Region
  /** By which it is kept. */
  laws: readonly Law[]
  issuedAt: Instant
  modifiedAt: Instant
  datasets: readonly Dataset[]
}

/** An office; never a person. The same key is the same office, with the same words everywhere. */
export interface Agent {
  key: Key
  name: string
  homepage: string | null
}

/** Kode wilayah Kemendagri and what it names: `35.16`, Kabupaten Mojokerto. */
export interface Region {
  code: Key
  name: string
}

export interface Dataset {
  key: Key
  title: Words
  description: Words
  /** The Produsen Data. */
  publisher: Agent
  contact: Contact
  keywords: readonly string[]
  themes: readonly Theme[]
  /** Null where it is published when there is something to publish. */
  frequency: Frequency | null
  /** Languages of the data themselves. */
  languages: readonly Language[]
  region: Region
  licence: Licence
  /** The days that the data are about, beside those that its files say. */
  covers: Span | null
  version: string | null
  landingPage: string | null
  /** What the data keep to: Standar Data, Kode Referensi. */
  conformsTo: readonly Standard[]
  /** By which it is made and published. */
  laws: readonly Law[]
  issuedAt: Instant
  modifiedAt: Instant
  distributions: readonly Distribution[]
}

/** Whom people ask; a desk with its mail address, a page, or both. */
export interface Contact {
  name: string
  email: string | null
  page: string | null
}

export interface Standard {
  iri: string
  title: Words
}

/** A law or another rule that binds, by the address where its text can be read. */
export interface Law {
  iri: string
  title: Words
}

/** A file that can be fetched. */
export interface Distribution {
  /** Unique in its dataset. */
  key: Key
  title: Words
  description: Words | null
  /** The page or address that leads to the file. */
  accessUrl: string
  /** The address of the bytes themselves. */
  downloadUrl: string | null
  format: Format
  byteSize: number | null
  /** Of the published bytes, 64 hexadecimal digits. */
  sha256: string | null
  /** The days that the data are about; null where they are about no time. */
  covers: Span | null
  /** What this file keeps to: the schema of its table. */
  conformsTo: readonly Standard[]
  issuedAt: Instant
  modifiedAt: Instant
  /** Null where it was not made by a run. */
  provenance: Provenance | null
}

/** Days, both included. */
export interface Span {
  from: IsoDate
  until: IsoDate
}

/** The run that made a file: by which SOP, in which version, by which steps, and when. */
export interface Provenance {
  run: Key
  sop: { key: Key; title: string; version: Key }
  startedAt: Instant
  endedAt: Instant
  /** In the order in which they ended. */
  steps: readonly ProvenanceStep[]
}

export interface ProvenanceStep {
  activity: string
  /** A column of Pelaksana: a role, never a person. */
  role: { key: Key; name: string }
  endedAt: Instant
}

export type Language = 'id' | 'en'
export type Frequency = 'monthly' | 'quarterly' | 'semester' | 'yearly'
export type Format = Table | Document | 'json' | 'geojson' | 'xml' | 'zip' | 'png' | 'jpeg'
type Table = 'csv' | 'xlsx' | 'xls' | 'ods'
type Document = 'pdf' | 'docx' | 'pptx' | 'odt' | 'txt'

/** As CKAN names licences, or any other one by its address. */
export type Licence = KnownLicence | { iri: string; title: string }
export type KnownLicence = 'cc-by' | 'cc-by-sa' | 'cc-zero' | 'cc-nc' | 'odc-by' | 'odc-odbl' | 'odc-pddl'

/** The themes of the EU vocabulary `data-theme`, which DCAT-AP asks for. */
export type Theme =
  | 'AGRI'
  | 'ECON'
  | 'EDUC'
  | 'ENER'
  | 'ENVI'
  | 'GOVE'
  | 'HEAL'
  | 'INTR'
  | 'JUST'
  | 'REGI'
  | 'SOCI'
  | 'TECH'
  | 'TRAN'
