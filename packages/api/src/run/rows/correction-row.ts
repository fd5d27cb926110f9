import type { TaskName } from '@satualur/engine'
import type { ChainedEvent } from './event-chain.ts'

/** A completed task of which the tally does not hold any more what it has counted. */
export interface CorrectionRow extends TaskName {
  sequence: number
  /** As what it counts from now on; null where it is open again, and counts as nothing. */
  verdict: 'late' | 'excused' | null
}

const verdicts: Partial<Record<ChainedEvent['type'], CorrectionRow['verdict']>> = {
  TaskRecalled: null,
  LatenessExcused: 'excused',
  ExcuseWithdrawn: 'late',
}

export function correctionRows(events: readonly ChainedEvent[]): CorrectionRow[] {
  return events.flatMap(({ type, sequence, body }) => {
    const verdict = verdicts[type]
    if (verdict === undefined) return []
    const { act, attempt } = body as TaskName
    return [{ act, attempt, sequence, verdict }]
  })
}
