import type { HeaderCell, IsoDate, Key, StepCell } from '../sop.ts'

/** Where on the sheet a finding belongs: the narrowest known keys. */
export interface Place {
  step?: Key
  act?: Key
  outcome?: Key
  role?: Key
  artefact?: Key
  header?: HeaderCell
}

/** One completed act on the way to a defect. */
export interface PathStep {
  act: Key
  outcome: Key
}

/** No such day in the calendar, or so far from today that a figure must be wrong. */
export type DateDefect = 'no-such-day' | 'too-early' | 'too-late'

export type NipDefect = 'length' | 'birth-date' | 'appointment-date' | 'sex'

/** A statutory deadline, by what people call it too; by its key where it has no name. */
interface DeadlineNamed {
  deadline: Key
  title: string
}

/** What each kind of finding says beside its place. Every code has its sentence in `finding-sentences.ts`. */
export interface FindingData {
  // The table cannot be read as a procedure.
  'no-steps': object
  'duplicate-key': { kind: 'role' | 'stage' | 'artefact' | 'step' | 'act' | 'outcome' | 'deadline'; key: Key }
  'unknown-performer': { role: Key }
  'unknown-target': { target: Key }
  'unknown-stage': { stage: Key }
  'unknown-artefact': { artefact: Key }
  'step-without-act': object
  'act-without-performer': object
  'act-without-outcome': object
  'decision-without-choice': object
  'process-with-choice': object
  // The flow cannot be played to its end (van der Aalst's soundness, with our sending back).
  'act-unreachable': object
  'act-never-opens': object
  'no-way-out': { /** The acts of the loop, in printed order. */ acts: Key[] }
  deadlock: { /** Acts whose branch never arrives at the join. */ missing: Key[]; path: PathStep[] }
  'improper-completion': { missing: Key[]; path: PathStep[] }
  unsafe: { /** The act whose arrow reaches an act that is still open. */ from: Key; path: PathStep[] }
  'too-complex': { /** How many markings were looked at. */ markings: number }
  // The sheet cannot be printed and read.
  'title-missing': object
  'activity-missing': object
  // What the row asks of those who perform it cannot be kept.
  'unknown-apart-step': { /** As `apartFrom` names it. */ other: Key }
  'apart-from-itself': object
  /** What is required and taken in no kind of evidence. */
  'nothing-taken': { artefact: Key; cell: 'needs' | 'yields' }
  // What a law sets for the whole run cannot be counted.
  'unknown-deadline-act': DeadlineNamed & { end: 'startsAt' | 'endsAt'; act: Key }
  'deadline-without-number': DeadlineNamed & { of: 'waktu' | 'extension'; text: string | null }
  // The sheet can be played, but a careful reader would ask.
  'alternative-starts': { starts: Key[] }
  'outcome-without-target': { /** The regency's word. */ label: string | null }
  'check-without-rejection': object
  'broken-chain': { artefact: Key }
  'waktu-without-number': { text: string }
  'empty-cell': { cell: 'waktu' | 'needs' | 'yields' }
  unsure: {
    /** What was inferred. */ what: 'performer' | 'target' | 'role' | StepCell | HeaderCell
    confidence: number
    why: string
  }
  'deadline-unsaid': DeadlineNamed & { cell: 'title' | 'basis' }
  'role-unused': object
  'role-without-player': object
  'apart-one-person': { /** The step that the same only person performs. */ other: Key }
  'header-missing': { cell: HeaderCell }
  'impossible-date': { /** As it stands in the cell. */ text: string; defect: DateDefect }
  'impossible-year': { text: string; year: number; /** The latest year that is possible. */ latest: number }
  'legal-basis-without-year': { text: string }
  'nip-malformed': { nip: string; defect: NipDefect }
  'nip-labelled-nik': { nip: string }
  'dates-out-of-order': { earlier: HeaderCell; later: HeaderCell; earlierOn: IsoDate; laterOn: IsoDate }
  remark: { where: string; text: string }
}

export type FindingCode = keyof FindingData

/** `error`: the SOP cannot run or be ratified; `warning`: a person should look; `note`: what a reader of the paper left as it stands. */
export type Severity = 'error' | 'warning' | 'note'

/** Something that a reader of an SOP should know, as data; its sentence is made for a language when it is shown. */
export type Finding = {
  [Code in FindingCode]: { code: Code; severity: Severity; place: Place; data: FindingData[Code] }
}[FindingCode]

const milder: Partial<Record<FindingCode, Severity>> = {
  'alternative-starts': 'note',
  'outcome-without-target': 'warning',
  'check-without-rejection': 'warning',
  'broken-chain': 'warning',
  'waktu-without-number': 'warning',
  'empty-cell': 'warning',
  unsure: 'warning',
  'deadline-unsaid': 'warning',
  'role-unused': 'warning',
  'role-without-player': 'warning',
  'apart-one-person': 'warning',
  'header-missing': 'warning',
  'impossible-date': 'warning',
  'impossible-year': 'warning',
  'legal-basis-without-year': 'warning',
  'nip-malformed': 'warning',
  'nip-labelled-nik': 'warning',
  'dates-out-of-order': 'warning',
  remark: 'note',
}

/** Makes a finding; its code alone says how severe it is. */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place,
  data: FindingData[Code],
): Finding {
  return { code, severity: milder[code] ?? 'error', place, data } as Finding
}
