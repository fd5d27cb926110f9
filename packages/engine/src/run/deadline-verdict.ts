import { runsOutAt } from './deadline-terms.ts'
import type { DeadlineClock, Instant } from './run.ts'

/** How a statutory deadline stands or ended. `lapsed`: nothing had to be kept any more while there still was time. */
export type DeadlineVerdict = 'running' | 'at-risk' | 'overdue' | 'on-time' | 'late' | 'lapsed'

/**
 * The verdict on a deadline at `now`. At the very millisecond of its due time it is still kept. One that its run left
 * behind after its time had gone is late: it was not kept while it could have been.
 */
export function deadlineVerdict(
  deadline: Pick<DeadlineClock, 'dueAt' | 'warnAt' | 'extension' | 'ending'>,
  now: Instant,
): DeadlineVerdict {
  const { warnAt, ending } = deadline
  const isPast = (ending?.at ?? now) > runsOutAt(deadline)
  if (!ending) return isPast ? 'overdue' : now >= warnAt ? 'at-risk' : 'running'
  if (isPast) return 'late'
  return ending.isMet ? 'on-time' : 'lapsed'
}
