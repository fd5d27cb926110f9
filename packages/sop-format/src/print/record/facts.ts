import type { IsoDate } from '@satualur/engine'

/**
 * What a berita acara tells of one run, in words and times that a reader understands as they stand. Times are local, with
 * their zone. Lists may be empty.
 */
export interface RecordFacts {
  /** Who issues it: the regency, then the OPD whose work it was. */
  unit: string[]
  issuedOn: IsoDate
  place: string
  /** The run's title, with its period where it has one. */
  subject: string
  sop: { title: string; number: string | null; versions: string[] }
  status: string
  startedAt: string
  endedAt: string | null
  steps: RecordedTask[]
  evidence: RecordedEvidence[]
  /** Pauses, moves to another version, corrections, a cancellation: a sentence each, with its time. */
  incidents: string[]
  /** Who is to sign, in the order of the blocks. */
  signatories: { role: string; name: string | null }[]
  chain: { events: number; hash: string }
  verification: { url: string; code: string }
}

/** One attempt at one act. */
export interface RecordedTask {
  number: string | null
  activity: string
  /** Who did it; then on whose behalf and by which decree, where it was somebody's delegate. */
  performers: string[]
  openedAt: string
  closedAt: string | null
  /** Due time and verdict. */
  due: string | null
  verdict: string | null
  /** The outcome's word, the reason, the authority: a line each. */
  result: string[]
}

export interface RecordedEvidence {
  /** The artefact, in the SOP's words. */
  artefact: string
  /** The file's name, the link's title, the beginning of the note. */
  name: string
  /** Which version of the artefact it is, from 1. */
  version: number
  by: string
  at: string
  /** `SHA-256 …` of a file or a note, or the address of a link. */
  proof: string
}
