import type { Instant, PersonalDataReport } from '@satualur/engine'

/** What a search for personal data in some bytes has found, and what somebody has said of it. */
export interface Scanned {
  sha256: string
  columns: string[]
  isPublic: boolean | null
  reason: string | null
  judgedAt: Instant | null
  judgedBy: string | null
}

export function personalDataOf(sha256: string, scans: readonly Scanned[]): PersonalDataReport {
  const scan = scans.find((one) => one.sha256 === sha256)
  if (!scan) return { kind: 'unscanned' }
  if (scan.columns.length === 0) return { kind: 'none', of: sha256 }
  const { columns, isPublic, reason, judgedAt, judgedBy } = scan
  const isJudged = isPublic !== null && reason !== null && judgedAt !== null
  const judgement = isJudged ? { isPublic, reason, at: judgedAt, by: judgedBy ?? '' } : null
  return { kind: 'found', of: sha256, columns, judgement }
}
