import type { Zone } from '../calendar/calendar.ts'
import type { MetadataFinding } from '../metadata/metadata-finding.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../sop.ts'
import type { ClassHistory } from './information-class.ts'

/** The SHA-256 of some bytes, 64 hexadecimal digits. Whatever was said of other bytes says nothing of these. */
export type Digest = string

/** That somebody takes the responsibility, and why. Without a reason it counts for nothing. */
export interface Judgement {
  reason: string
  /** The position, never a person. */
  by: string
  at: Instant
}

/** Whether the table keeps to its format. */
export type TableReport =
  /** The resource is no table, or Walidata has laid down no format for it. */
  | { kind: 'no-format' }
  | { kind: 'unchecked' }
  | { kind: 'clean'; of: Digest }
  | { kind: 'faulty'; of: Digest; problems: number; waiver: Judgement | null }

/** What a scan for NIK, telephone numbers and e-mail addresses has found. */
export type PersonalDataReport =
  | { kind: 'unscanned' }
  | { kind: 'none'; of: Digest }
  | {
      kind: 'found'
      of: Digest
      columns: string[]
      /** Whether these may be public all the same: a desk's own number, a false alarm. */
      judgement: (Judgement & { isPublic: boolean }) | null
    }

export interface Approval {
  of: Digest
  by: string
  at: Instant
}

/** All that is known of a resource when somebody asks whether it may be public. */
export interface PublicationCase {
  dataset: Key
  resource: Key
  /** Of the bytes that would become public. */
  bytes: Digest
  classes: ClassHistory
  /** What `metadataGate` says. */
  metadata: readonly MetadataFinding[]
  table: TableReport
  personalData: PersonalDataReport
  approval: Approval | null
  /** Embargo: not before this instant; null is none. */
  releaseAt: Instant | null
  /** Where the days of the decisions are counted. */
  zone: Zone
}
