import type { WorkingCalendar } from '../../calendar/calendar.ts'
import { workingMinutesBetween } from '../../calendar/working-time.ts'
import type { Instant } from '../../instant.ts'
import type { ClockPause, OpenTask, Waiting } from '../run.ts'

/** A task that has just opened waits. */
export const waitingFromNow = (): Waiting => ({ endedAt: null })

/**
 * The task as somebody has claimed it, handed something in for it, confirmed or completed it: the first time of these
 * ends its waiting, and nothing changes that afterwards. To be assigned or discussed is not to be taken up.
 */
export const touched = (task: OpenTask, at: Instant): OpenTask =>
  task.waiting?.endedAt === null ? { ...task, waiting: { ...task.waiting, endedAt: at } } : task

/** The task after a pause of its row: where it still waits, what of the pause lies behind its opening was no waiting. */
export function stoodStill(task: OpenTask, { since }: ClockPause, until: Instant): OpenTask {
  if (task.waiting?.endedAt !== null) return task
  const { pauses = [] } = task.waiting
  return {
    ...task,
    waiting: { ...task.waiting, pauses: [...pauses, [Math.max(since, task.openedAt), until]] },
  }
}

/**
 * Office minutes that a task has waited before somebody took it up, without its pauses; until `until` where nobody has.
 * With the fraction of a minute, never negative; null where that was not kept when it opened. What a task has waited is a
 * part of what it has used.
 *
 * @example opened at 08.00, paused from 09.00 to 10.00, claimed at 11.00: 120
 */
export function waitedMinutes(
  calendar: WorkingCalendar,
  { openedAt, waiting }: Pick<OpenTask, 'openedAt' | 'waiting'>,
  until: Instant,
): number | null {
  if (!waiting) return null
  const { endedAt, pauses = [] } = waiting
  const stood = pauses.reduce((sum, [from, to]) => sum + workingMinutesBetween(calendar, from, to), 0)
  return Math.max(0, workingMinutesBetween(calendar, openedAt, endedAt ?? until) - stood)
}
