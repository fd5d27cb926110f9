import type { Waktu } from './waktu/standard-time.ts'

export type { Amount, TimeUnit, Waktu } from './waktu/standard-time.ts'

/**
 * The glossary. Every floor of the house uses these words and no others.
 *
 * | word     | on paper (PermenPANRB 35/2012)       | meaning here                                              |
 * |----------|--------------------------------------|-----------------------------------------------------------|
 * | SOP      | SOP AP                               | the content of one version of a procedure                 |
 * | header   | bagian identitas                     | number, dates, who ratified it, legal basis, lists        |
 * | role     | pelaksana (a column)                 | who performs; free text of the regency, never a person    |
 * | stage    | tahapan                              | a group of steps                                          |
 * | step     | langkah, a row of the table          | activity, needs, waktu, yields, note, and its acts        |
 * | act      | one drawn symbol of a row            | who does it, which symbol, and where each outcome leads   |
 * | outcome  | the word beside an arrow             | the regency's own word: Ya, Tidak, Sesuai, Tolak          |
 * | artefact | kelengkapan and output               | what a step needs or yields; an output flows on as a need |
 * | waktu    | waktu (mutu baku)                    | the standard time of a row, printed text always kept      |
 * | deadline | tenggat undang-undang, not printed   | the time that a law sets for a whole run                  |
 * | whole    | hari penuh, not printed              | of days: they last until the office closes on the last    |
 *
 * What the procedures are for, and what has been done by them:
 *
 * | word     | in the office                        | meaning here                                              |
 * |----------|--------------------------------------|-----------------------------------------------------------|
 * | entry    | a line of the Daftar Data            | a dataset in a year's list: proposed, agreed, in force    |
 * | class    | klasifikasi informasi                | who may see it: three public classes, and the excepted    |
 * | form     | formulir metadata (MS-Ind, MS-Var)   | what is asked of a dataset; answers go by its fields      |
 * | release  | rilis, jadwal rilis                  | what becomes public of a dataset, and the day for it      |
 * | archive  | arsip inaktif                        | where closed runs are kept, whole and in little room      |
 * | bundle   | berkas                               | what the archive keeps of one run                         |
 */

/** A name that is unique among its siblings and never shown: lower case letters, digits, `-`, `.`. */
export type Key = string
/** A calendar date, `YYYY-MM-DD`, in the regency's own zone. */
export type IsoDate = string

/** How a cell of the paper came to its value here. Seeds and imports never invent silently (domain.md, 0.3). */
export type Mark =
  | { kind: 'explicit' }
  | { kind: 'inferred'; why: string; /** 0 to 1 */ confidence: number }
  | { kind: 'missing'; why?: string }

/** Cells that are not explicit, by the cell's name. A cell that is absent here is explicit, or missing when it is empty. */
export type Marks<Cell extends string> = Partial<Record<Cell, Mark>>

/** What a reader of the paper noticed and left as it stands: a typing error, an impossible year, a leftover of another SOP. */
export interface Remark {
  /** The place on the paper, in the paper's words: "Dasar Hukum 6", "langkah 4". */
  where: string
  text: string
}

export interface PrintedDate {
  date: IsoDate | null
  /** As printed, when it says more or other than the date. */
  text?: string
}

export interface Ratifier {
  position: string
  name: string | null
  rank: string | null
  /** As printed, spaces included. */
  nip: string | null
}

export type HeaderCell =
  | 'number'
  | 'madeOn'
  | 'revisedOn'
  | 'ratifiedOn'
  | 'effectiveOn'
  | 'ratifiedBy'
  | 'legalBasis'
  | 'qualifications'
  | 'related'
  | 'equipment'
  | 'warnings'
  | 'records'

/** Bagian identitas. Dates and lists that the paper leaves blank stay null or empty. */
export interface Header {
  /** Nomenclature of the making unit, line by line from the top. */
  unit: string[]
  number: string | null
  madeOn: PrintedDate | null
  revisedOn: PrintedDate | null
  ratifiedOn: PrintedDate | null
  effectiveOn: PrintedDate | null
  ratifiedBy: Ratifier | null
  legalBasis: string[]
  qualifications: string[]
  related: string[]
  equipment: string[]
  warnings: string[]
  records: string[]
  /** The decree that the SOP is an annex of, as printed. */
  annex: string | null
  marks: Marks<HeaderCell>
}

/** Roles that Perpres 39/2019 and UU 14/2008 know, so that variants of different regencies can be compared. */
export type NationalRole =
  | 'pembina-data'
  | 'walidata'
  | 'walidata-pendukung'
  | 'produsen-data'
  | 'forum-satu-data'
  | 'sekretariat'
  | 'kepala-opd'
  | 'ppid'
  | 'ppid-pelaksana'
  | 'atasan-ppid'

export interface Role {
  key: Key
  /** The column head as printed. */
  name: string
  /** Other names of the same role in the text. */
  aliases: string[]
  national: NationalRole | null
  /** Whether one cast serves the whole regency, or each OPD has its own: "the OPD that produces the dataset". */
  scope: 'regency' | 'opd'
  mark: Mark
}

/** The four phases of Perpres 39/2019, and the evaluation that regencies add. */
export type NationalPhase = 'perencanaan' | 'pengumpulan' | 'pemeriksaan' | 'penyebarluasan' | 'evaluasi'

export interface Stage {
  key: Key
  number: string | null
  name: string
  phase: NationalPhase | null
}

export interface Artefact {
  key: Key
  name: string
  /** Brought from outside the procedure: no step has to yield it. */
  isExternal: boolean
}

/** How evidence for an artefact can come: written down here, a link, an uploaded file, a resource of the dataset. */
export type EvidenceKind = 'note' | 'link' | 'file' | 'resource'

/** An artefact in a cell, with the words of that cell: an output comes back re-worded as the next row's need. */
export interface ArtefactUse {
  artefact: Key
  text: string
  /**
   * Whether the row can be left forward only when something has been handed in for it; absent is no, since the paper
   * does not tell documents from states. What was handed in anywhere in the run counts: nobody hands in twice.
   */
  isRequired?: boolean
  /** The kinds of evidence that are taken here; absent is all of them. */
  kinds?: EvidenceKind[]
}

export interface Outcome {
  /** Unique within the act. The only outcome of an act that does not decide is `done`. */
  key: Key
  /** The regency's own word, null where the paper has none beside the arrow. */
  label: string | null
  /** The acts that this outcome opens; empty where the branch ends. */
  to: Key[]
  mark: Mark
}

/** Terminator, process or decision, as drawn; a terminator is played like any other act. */
export type ActKind = 'start' | 'process' | 'decision' | 'end'

export interface Act {
  /** Unique in the SOP. */
  key: Key
  kind: ActKind
  /** One column, or several when the symbol stands across them. Each performer may complete, unless jointly. */
  performers: Key[]
  /** Every performer has to confirm the same outcome. */
  isJoint: boolean
  /** Whether completing it forward makes public what the row needs and yields of its dataset; absent is no. Not drawn. */
  publishes?: true
  /** Opens at the first arrival, or when every forward arrow into it has arrived. */
  waitsFor: 'any' | 'all'
  outcomes: Outcome[]
  mark: Mark
}

export type StepCell = 'number' | 'stage' | 'activity' | 'needs' | 'waktu' | 'yields' | 'note'

/** A row of the table. Its standard time covers all its acts. */
export interface Step {
  key: Key
  /** As printed; numbers repeat, skip or are missing on real sheets. */
  number: string | null
  stage: Key | null
  activity: string
  needs: ArtefactUse[]
  waktu: Waktu
  yields: ArtefactUse[]
  note: string | null
  /**
   * Steps whose performers, in person or through a delegate, cannot perform this one in the same run: whoever produced
   * the data does not verify it. Absent is none.
   */
  apartFrom?: Key[]
  /** At least one, from left to right as the flow goes. */
  acts: Act[]
  marks: Marks<StepCell>
}

/**
 * Tenggat undang-undang: a time that a law sets for the run as a whole, beside the standard times of its rows, such as
 * the answer to a request for information. No pause stops it.
 */
export interface StatutoryDeadline {
  key: Key
  /** What has to be done by then: "Pemberitahuan tertulis". */
  title: string
  /** Law and article, as a reader would look them up: "UU 14/2008 Pasal 22 ayat (7)". */
  basis: string
  waktu: Waktu
  /** By how much the law lets it be extended once, with a reason; absent is not at all. */
  extension?: Waktu
  /** The act whose opening it runs from; null is the start of the run. */
  startsAt: Key | null
  /** The act that keeps it by being completed; null is the end of the run. */
  endsAt: Key | null
}

export interface Sop {
  key: Key
  title: string
  header: Header
  roles: Role[]
  stages: Stage[]
  artefacts: Artefact[]
  steps: Step[]
  /** What a bare "hari" means (default `working`, shown as "dibaca sebagai hari kerja"). */
  bareDay: 'working' | 'calendar'
  /** How often one act may be opened again before the run is stuck (macet). */
  loopLimit: number
  /** What laws set for the run as a whole; absent is nothing. */
  statutory?: StatutoryDeadline[]
  remarks: Remark[]
}
