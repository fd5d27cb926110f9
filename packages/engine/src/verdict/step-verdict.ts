import type { WorkingCalendar } from '../calendar/calendar.ts'
import type { Instant } from '../instant.ts'
import { latenessMinutes } from '../run/clock/standing.ts'
import { usedMinutes } from '../run/clock/used-minutes.ts'
import type { Key } from '../sop.ts'
import { jointVerdict, verdict, type JudgedTask, type Verdict } from './verdict.ts'

/** A task as it counts towards its step. */
export interface TaskOfStep extends JudgedTask {
  step: Key
  /** Which time its row was entered when it opened; all tasks of one share a clock. */
  stepAttempt: number
  openedAt: Instant
  /** Office minutes of the pauses that it has been through. */
  pausedMinutes: number
  /** As they were counted when it closed; null while it is open. */
  usedMinutes: number | null
  lateMinutes: number | null
}

/** What a step has come to over all its attempts in a run. */
export interface StepVerdict {
  step: Key
  /** How often its row was entered. */
  attempts: number
  /** Office minutes of all its tasks, also of those that were withdrawn; side by side both count. */
  usedMinutes: number
  /** Office minutes past due, of each attempt those of its latest task; also what was excused. */
  lateMinutes: number
  /** Null where nobody has completed any of it and nothing of it is open. */
  verdict: Verdict | null
}

/**
 * Each step that work has come to, in the order in which it first did. Time is told over all attempts, so that whoever
 * sends back cannot set a clock to zero. Minutes with their fraction; calendar of now for what is open, and as they were
 * counted for what is closed.
 */
export function stepVerdicts(
  calendar: WorkingCalendar,
  tasks: readonly TaskOfStep[],
  now: Instant,
): StepVerdict[] {
  const inOrder = tasks.toSorted((one, other) => one.openedAt - other.openedAt)
  return [...Map.groupBy(inOrder, ({ step }) => step)].map(([step, ofStep]) => {
    const attempts = [...Map.groupBy(ofStep, ({ stepAttempt }) => stepAttempt).values()]
    const late = (task: TaskOfStep) => lateMinutesOf(calendar, task, now)
    return {
      step,
      attempts: attempts.length,
      usedMinutes: sum(ofStep.map((task) => usedMinutesOf(calendar, task, now))),
      lateMinutes: sum(attempts.map((attempt) => Math.max(...attempt.map(late)))),
      verdict: jointVerdict(ofStep.map((task) => verdict(task, now))),
    }
  })
}

function usedMinutesOf(calendar: WorkingCalendar, task: TaskOfStep, now: Instant): number {
  const { openedAt, pausedMinutes, pausedAt } = task
  return (
    task.usedMinutes ?? usedMinutes(calendar, { openedAt, until: now, pausedMinutes, pausedSince: pausedAt })
  )
}

function lateMinutesOf(calendar: WorkingCalendar, task: TaskOfStep, now: Instant): number {
  if (task.status !== 'open') return task.lateMinutes ?? 0
  return task.dueAt === null ? 0 : latenessMinutes(calendar, task.dueAt, task.pausedAt ?? now)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
