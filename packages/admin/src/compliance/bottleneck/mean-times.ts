import type { FiguresFragment } from '../../generated/graphql.ts'

type Timed = Pick<FiguresFragment, 'closed' | 'late' | 'usedMinutes' | 'meanLateMinutes'>

/** Working minutes of a task on average, and how many of them lay past due; of what was excused nothing does. */
export function meanTimes({ closed, late, usedMinutes, meanLateMinutes }: Timed) {
  if (closed === 0) return { used: 0, late: 0 }
  const used = usedMinutes / closed
  return { used, late: Math.min(used, ((meanLateMinutes ?? 0) * late) / closed) }
}
