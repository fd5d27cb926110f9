import type { WorkingCalendar } from '../calendar/calendar.ts'
import type { Instant } from '../instant.ts'
import type { TaskName } from '../run/run.ts'
import type { RunEvent } from '../run/run-event.ts'
import { latenessMinutes } from '../run/clock/standing.ts'
import { countedDays, type CountedDay } from './counted-days.ts'
import { rowHistoryOf, type RowHistory } from './row-history.ts'

export type { CountedDay } from './counted-days.ts'
export type { DueShift, RowHistory, Standstill } from './row-history.ts'

/** How the time of a task was counted, from the events up. */
export interface Reckoning extends RowHistory {
  /** Up to when time was counted: its closing; while it is open, now or the beginning of its standstill. */
  countedUntil: Instant
  /** From the opening of the row, or of the task where that came first, to `countedUntil` or the due time, whichever is later. */
  days: CountedDay[]
  /** Office minutes of the task without its pauses, and those past due: what the days come to. */
  usedMinutes: number
  lateMinutes: number
}

/** The task that is reckoned; both instants as its row has them. */
export interface ReckonedTask extends TaskName {
  openedAt: Instant
  closedAt: Instant | null
  /** Whether nobody completed it: then its time was used, and it was not late. */
  isWithdrawn: boolean
}

/**
 * All inputs of a task's numbers: its row's clock with whatever moved it, and the office minutes day by day. They come to
 * `usedMinutes` and `latenessMinutes` of the same task under the same calendar; hand in the calendar that was in force
 * when it closed. Throws where the events do not open the task.
 */
export function reckoningOf(
  calendar: WorkingCalendar,
  events: readonly RunEvent[],
  task: ReckonedTask,
  now: Instant,
): Reckoning {
  const row = rowHistoryOf(events, task)
  const standing = row.pauses.at(-1)
  const stoppedAt = standing?.until === null ? standing.since : null
  const until = task.closedAt ?? now
  const countedUntil = stoppedAt === null ? until : Math.min(until, stoppedAt)
  const lateMinutes =
    row.dueAt === null || task.isWithdrawn ? 0 : latenessMinutes(calendar, row.dueAt, countedUntil)
  const days = countedDays(calendar, {
    // A task that was taken back may stand in a row that was entered anew meanwhile.
    since: Math.min(row.openedAt, task.openedAt),
    until: Math.max(countedUntil, row.dueAt ?? countedUntil),
    used: { since: task.openedAt, until: countedUntil },
    pauses: row.pauses,
    lateMinutes,
  })
  return {
    ...row,
    countedUntil,
    days,
    usedMinutes: sum(days.map((day) => day.usedMinutes)),
    lateMinutes,
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
