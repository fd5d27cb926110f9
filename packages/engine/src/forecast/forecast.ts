import { isoDateAt } from '../calendar/calendar-day.ts'
import type { WorkingCalendar } from '../calendar/calendar.ts'
import { minutesPerWorkingDay } from '../calendar/working-day.ts'
import { addWorkingMinutes } from '../calendar/working-time.ts'
import type { Instant } from '../instant.ts'
import type { PersonId } from '../run/run.ts'
import { medianBeyond, type UsedHistogram } from '../tally/used-histogram.ts'

/** What stands between a performer and a task. */
export interface Queue {
  person: PersonId
  /** Open tasks of theirs that are due before it. */
  tasksAhead: number
  /** How many they have lately completed on a working day on which anything waited for them; 0 where nobody knows. */
  tasksPerDay: number
}

/** An open task whose clock runs, as a forecast looks at it. */
export interface AwaitedTask {
  dueAt: Instant
  /** Office minutes that it has used so far. */
  usedMinutes: number
  /** How long tasks of its row have taken; null where none is on record. */
  history: UsedHistogram | null
  /** Those who may complete it, or who still have to agree where it is joint. */
  queues: readonly Queue[]
  isJoint: boolean
}

export interface Forecast {
  /** When it is likely to be completed; null where nothing is known to tell it by. */
  expectedAt: Instant | null
  /** What tasks of its row usually take that have already taken as long; null where none has taken longer. */
  usualMinutes: number | null
  /** Who is likely to complete it, or whom a joint task waits for longest. */
  queue: Queue | null
  /** Each of these alone would make it late. */
  reasons: ('history' | 'queue')[]
}

/**
 * When an open task is likely to be completed, by the two things that are known: how long its row usually takes, and how
 * much its performers have in hand. The later of the two is expected.
 *
 * - By history: half of the tasks of its row that had been open for as long were completed after `usualMinutes` of
 *   office time. So a task that has long passed the usual is not expected at once.
 * - By the queue: a performer comes to it after what is due before it, at their pace. Of several performers the
 *   quickest counts, of a joint task the slowest. Somebody without a pace tells nothing.
 *
 * A likelihood and no promise: half of all tasks take longer than their median.
 */
export function forecast(calendar: WorkingCalendar, task: AwaitedTask, now: Instant): Forecast {
  const { dueAt, usedMinutes, history, queues, isJoint } = task
  const usualMinutes = history === null ? null : medianBeyond(history, usedMinutes)
  const byHistory =
    usualMinutes === null ? null : addWorkingMinutes(calendar, now, Math.max(0, usualMinutes - usedMinutes))
  const known = queues
    .filter(({ tasksPerDay }) => tasksPerDay > 0)
    .toSorted((one, other) => daysOf(one) - daysOf(other))
  const queue = (isJoint ? known.at(-1) : known[0]) ?? null
  const dayMinutes = minutesPerWorkingDay(calendar, isoDateAt(now, calendar.zone))
  const byQueue = queue && addWorkingMinutes(calendar, now, daysOf(queue) * dayMinutes)
  const all = [byHistory, byQueue].filter((at) => at !== null)
  const isLate = (at: Instant | null) => at !== null && at > dueAt
  return {
    expectedAt: all.length > 0 ? Math.max(...all) : null,
    usualMinutes,
    queue,
    reasons: [
      ...(isLate(byHistory) ? ['history' as const] : []),
      ...(isLate(byQueue) ? ['queue' as const] : []),
    ],
  }
}

/** Until the task itself is done. */
const daysOf = ({ tasksAhead, tasksPerDay }: Queue): number => (tasksAhead + 1) / tasksPerDay
