import type { MetadataFinding } from '../metadata/metadata-finding.ts'
import type { Instant } from '../instant.ts'
import type { IsoDate } from '../sop.ts'

/** What each reason says. Every code has its sentence in `publication-sentences.ts`. */
export interface PublicationFindingData {
  'class-missing': object
  excepted: { decidedOn: IsoDate; ground: string; heldUntil: IsoDate | null }
  /** The days of the exception are over, and nobody has decided anew. */
  'exception-run-out': { heldUntil: IsoDate }
  'metadata-open': { finding: MetadataFinding }
  'bytes-unknown': object
  'table-unchecked': object
  'table-of-other-bytes': object
  'table-faulty': { problems: number }
  'waiver-without-reason': object
  'personal-data-unscanned': object
  'personal-data-of-other-bytes': object
  'personal-data-unjudged': { columns: string[] }
  'personal-data-kept-back': { columns: string[] }
  'judgement-without-reason': object
  'not-approved': object
  'approved-other-bytes': object
  embargo: { releaseAt: Instant }
}

export type PublicationFindingCode = keyof PublicationFindingData

/** One reason why a resource may not be public, as data. */
export type PublicationFinding = {
  [Code in PublicationFindingCode]: { code: Code; data: PublicationFindingData[Code] }
}[PublicationFindingCode]

export const publicationFinding = <Code extends PublicationFindingCode>(
  code: Code,
  data: PublicationFindingData[Code],
): PublicationFinding => ({ code, data }) as PublicationFinding
