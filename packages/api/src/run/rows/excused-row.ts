import type { RunEvent, TaskName } from '@satualur/engine'

/** What has been said of a late task's lateness; all null where an excuse was taken back. */
export interface ExcusedRow extends TaskName {
  excused_at: number | null
  excused_by: string | null
  reason: string | null
}

export function excusedRow(
  event: Extract<RunEvent, { type: 'LatenessExcused' | 'ExcuseWithdrawn' }>,
): ExcusedRow {
  const { act, attempt, at, actor, reason } = event
  return event.type === 'LatenessExcused'
    ? { act, attempt, excused_at: at, excused_by: actor, reason }
    : { act, attempt, excused_at: null, excused_by: null, reason: null }
}
