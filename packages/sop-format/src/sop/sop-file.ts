import type {
  ActKind,
  Amount,
  EvidenceKind,
  HeaderCell,
  NationalPhase,
  NationalRole,
  Sop,
  StepCell,
} from '@satualur/engine'

/** The shape that `sop.schema.json` describes, once a file has passed it. A field may be absent, and most may be blank. */
export interface SopFile {
  key: Text
  title: BlankText
  bareDay?: Sop['bareDay']
  loopLimit?: number
  header?: HeaderFile | null
  roles: RoleFile[] | null
  stages?: StageFile[] | null
  artefacts?: ArtefactFile[] | null
  steps: StepFile[] | null
  statutory?: DeadlineFile[] | null
  remarks?: { where: Text; text: Text }[] | null
}

/** YAML reads a printed `1` as a number; both are the same text here. */
export type Text = string | number
export type BlankText = Text | null

export interface MarkFile {
  inferred?: Text
  confidence?: number
  missing?: Text | boolean
  explicit?: boolean
}

export type DateFile = string | { date?: string | null; text?: Text } | null

export interface RatifierFile {
  position: Text
  name?: BlankText
  rank?: BlankText
  nip?: BlankText
}

export interface HeaderFile {
  unit?: Text[] | null
  number?: BlankText
  madeOn?: DateFile
  revisedOn?: DateFile
  ratifiedOn?: DateFile
  effectiveOn?: DateFile
  ratifiedBy?: RatifierFile | null
  legalBasis?: Text[] | null
  qualifications?: Text[] | null
  related?: Text[] | null
  equipment?: Text[] | null
  warnings?: Text[] | null
  records?: Text[] | null
  annex?: BlankText
  marks?: Partial<Record<HeaderCell, MarkFile>> | null
}

export interface RoleFile extends MarkFile {
  key: Text
  name: Text
  aliases?: Text[] | null
  national?: NationalRole | null
  scope?: 'regency' | 'opd'
}

export interface StageFile {
  key: Text
  number?: BlankText
  name: Text
  phase?: NationalPhase | null
}

export interface ArtefactFile {
  key: Text
  name: Text
  isExternal?: boolean
}

export interface DeadlineFile {
  key: Text
  title: BlankText
  basis: BlankText
  waktu: WaktuFile
  extension?: WaktuFile
  startsAt?: Text
  endsAt?: Text
}

/** An artefact's key, or one pair of key and what the cell says of it. */
export type UseFile = Text | Record<string, UseCellFile>
/** The words of the cell; with fields where something has to be handed in. */
export type UseCellFile = Text | { text?: Text; isRequired?: boolean; kinds?: EvidenceKind[] }

export type WaktuFile =
  | Text
  | null
  | {
      kind: 'fixed' | 'conditional' | 'none'
      text?: BlankText
      min?: Amount[]
      max?: Amount[]
      clock?: 'working' | 'elapsed'
      per?: Text
      by?: 'frequency' | 'condition'
    }

export type PerformerFile = Text | Text[] | null | ({ role?: Text | Text[] } & MarkFile)
export type ArrowFile = Text | Text[] | ({ key?: Text; to: Text | Text[] } & MarkFile)
export type OutcomeFile = { key?: Text; label?: BlankText; to: Text | Text[] } & MarkFile
export type OutcomesFile = Record<string, ArrowFile> | OutcomeFile[]

export interface ActFile {
  key?: Text
  performer?: PerformerFile
  symbol?: ActKind
  isJoint?: boolean
  publishes?: boolean
  waitsFor?: 'any' | 'all'
  next?: ArrowFile
  outcomes?: OutcomesFile
}

/** A row with one act carries the act's fields itself; `acts` stands only where there are several. */
export interface StepFile extends ActFile {
  number?: BlankText
  stage?: BlankText
  activity: BlankText
  acts?: ActFile[]
  apartFrom?: Text | Text[]
  needs?: UseFile[] | null
  waktu?: WaktuFile
  yields?: UseFile[] | null
  note?: BlankText
  marks?: Partial<Record<StepCell, MarkFile>> | null
}

/** A file on its way out: a field that has nothing to say is undefined, and is not written. */
export type Written<File> = File extends readonly (infer Item)[]
  ? Written<Item>[]
  : File extends object
    ? { [Field in keyof File]: Written<File[Field]> | undefined }
    : File
