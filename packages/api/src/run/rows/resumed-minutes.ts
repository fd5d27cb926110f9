import type { OpenTask, Run, RunContext, RunEvent } from '@satualur/engine'
import { clockOf, workingMinutesBetween } from '@satualur/engine'

/** How many office minutes of the pauses that end now each open task has been through: a task may open in one. */
export function resumedMinutes(
  { calendar }: RunContext,
  before: Run,
  events: readonly RunEvent[],
): (task: OpenTask) => number {
  const ended = new Map(
    events.flatMap((event): [string, number][] =>
      event.type === 'TaskResumed'
        ? [[event.clock.step, event.at]]
        : event.type === 'RunResumed'
          ? event.clocks.map(({ step }) => [step, event.at])
          : [],
    ),
  )
  return ({ step, openedAt }) => {
    const [until, pause] = [ended.get(step), clockOf(before, step)?.pause]
    if (until === undefined || !pause) return 0
    const since = Math.max(pause.since, openedAt)
    return until > since ? workingMinutesBetween(calendar, since, until) : 0
  }
}
