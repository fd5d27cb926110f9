import type { Digest, Judgement, PublicationCase } from './publication-case.ts'
import { publicationFinding, type PublicationFinding } from './publication-finding.ts'

/** What keeps these very bytes from being public: what was found, waived or approved in other bytes is not theirs. */
export function bytesFindings(of: PublicationCase): PublicationFinding[] {
  if (!/^[0-9a-f]{64}$/i.test(of.bytes)) return [publicationFinding('bytes-unknown', {})]
  return [...tableFindings(of), ...personalDataFindings(of), ...approvalFindings(of)]
}

function tableFindings({ table, bytes }: PublicationCase): PublicationFinding[] {
  if (table.kind === 'no-format') return []
  if (table.kind === 'unchecked') return [publicationFinding('table-unchecked', {})]
  if (!isSame(table.of, bytes)) return [publicationFinding('table-of-other-bytes', {})]
  if (table.kind === 'clean') return []
  if (!table.waiver) return [publicationFinding('table-faulty', { problems: table.problems })]
  return hasReason(table.waiver) ? [] : [publicationFinding('waiver-without-reason', {})]
}

function personalDataFindings({ personalData: report, bytes }: PublicationCase): PublicationFinding[] {
  if (report.kind === 'unscanned') return [publicationFinding('personal-data-unscanned', {})]
  if (!isSame(report.of, bytes)) return [publicationFinding('personal-data-of-other-bytes', {})]
  if (report.kind === 'none') return []
  const { judgement, columns } = report
  if (!judgement) return [publicationFinding('personal-data-unjudged', { columns })]
  if (!judgement.isPublic) return [publicationFinding('personal-data-kept-back', { columns })]
  return hasReason(judgement) ? [] : [publicationFinding('judgement-without-reason', {})]
}

function approvalFindings({ approval, bytes }: PublicationCase): PublicationFinding[] {
  if (!approval) return [publicationFinding('not-approved', {})]
  return isSame(approval.of, bytes) ? [] : [publicationFinding('approved-other-bytes', {})]
}

const hasReason = ({ reason }: Judgement): boolean => reason.trim() !== ''

const isSame = (one: Digest, other: Digest): boolean => one.toLowerCase() === other.toLowerCase()
