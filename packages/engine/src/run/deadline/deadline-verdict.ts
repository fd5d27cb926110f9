import type { Instant } from '../../instant.ts'
import type { DeadlineEnding } from '../run.ts'

/** How a statutory deadline stands or ended. `lapsed`: nothing had to be kept any more while there still was time. */
export type DeadlineVerdict = 'running' | 'at-risk' | 'overdue' | 'on-time' | 'late' | 'lapsed'

/** What the verdict on a deadline depends on. */
export interface DeadlineTime {
  /** By when it has to be kept, with the extension if there is one (`runsOutAt`). */
  runsOutAt: Instant
  warnAt: Instant
  ending: Pick<DeadlineEnding, 'at' | 'isMet'> | null
}

/**
 * The verdict on a deadline at `now`. At the very millisecond in which it runs out it is still kept. One that its run left
 * behind after its time had gone is late: it was not kept while it could have been.
 */
export function deadlineVerdict({ runsOutAt, warnAt, ending }: DeadlineTime, now: Instant): DeadlineVerdict {
  const isPast = (ending?.at ?? now) > runsOutAt
  if (!ending) return isPast ? 'overdue' : now >= warnAt ? 'at-risk' : 'running'
  if (isPast) return 'late'
  return ending.isMet ? 'on-time' : 'lapsed'
}
