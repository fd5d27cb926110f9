import type { DeadlineClock, Key, Run, WorkingCalendar } from '@satualur/engine'
import { addWorkingMinutes, workingMinutesBetween } from '@satualur/engine'

/** That somebody gives themselves the more time that a law allows, in writing. */
export interface Extension {
  /** The person who decides it. */
  by: string
  reason: string
  /** How much of the law's time has gone by then. */
  share: number
}

/** What is still to be extended of a run, and when; null where nothing is, or nothing any more. */
export function extending(
  run: Run,
  extension: Extension | null,
  calendar: WorkingCalendar,
): { deadline: Key; at: number } | null {
  const [running] = Object.entries(run.deadlines ?? {}).filter(([, clock]) => isRunning(clock))
  if (!extension || !running || run.status !== 'running') return null
  const [deadline, { openedAt, dueAt }] = running
  const minutes = workingMinutesBetween(calendar, openedAt, dueAt) * extension.share
  return { deadline, at: addWorkingMinutes(calendar, openedAt, minutes) }
}

const isRunning = ({ ending, extension }: DeadlineClock): boolean => !ending && !extension
