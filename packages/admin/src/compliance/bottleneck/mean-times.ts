import type { FiguresFragment } from '../../generated/graphql.ts'

type Timed = Pick<FiguresFragment, 'closed' | 'late' | 'usedMinutes' | 'waitedMinutes' | 'meanLateMinutes'>

/**
 * Working minutes of a task on average, how many of them it waited before somebody took it up, and how many lay past due; of
 * what was excused nothing does.
 */
export function meanTimes({ closed, late, usedMinutes, waitedMinutes, meanLateMinutes }: Timed) {
  if (closed === 0) return { used: 0, waited: 0, late: 0 }
  const used = usedMinutes / closed
  const waited = Math.min(used, waitedMinutes / closed)
  return { used, waited, late: Math.min(used, ((meanLateMinutes ?? 0) * late) / closed) }
}
