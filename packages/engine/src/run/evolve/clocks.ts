import { clockOf } from '../run-progress.ts'
import type { Instant } from '../../instant.ts'
import type { Progress, StepClock } from '../run.ts'
import type { ResumedClock, RunEvent } from '../run-event.ts'
import type { Key } from '../../sop.ts'
import { stoodStill } from '../clock/waiting.ts'

type Told<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>

/** Every clock that runs stands still; one that a row's own pause has stopped before stays with that pause. */
export function afterRunPaused(progress: Progress, { at }: Told<'RunPaused'>): Progress {
  const atWork = new Set(progress.tasks.map(({ step }) => step))
  const pause = { since: at, isOfRow: false }
  return {
    ...progress,
    clocks: mapValues(progress.clocks, (clock, step) =>
      atWork.has(step) && !clock.pause ? { ...clock, pause } : clock,
    ),
  }
}

export function afterTaskPaused<Run extends Progress>(run: Run, { at, step }: Told<'TaskPaused'>): Run {
  const pause = { since: at, isOfRow: true }
  return { ...run, clocks: { ...run.clocks, [step]: { ...run.clocks[step]!, pause } } }
}

/** These clocks go on from `at`, and the open tasks of their rows with them. */
export function withClocks<Run extends Progress>(
  run: Run,
  resumed: readonly ResumedClock[],
  at: Instant,
): Run {
  const of = new Map(resumed.map((clock) => [clock.step, clock]))
  return {
    ...run,
    clocks: mapValues(run.clocks, (clock, step) => {
      const next = of.get(step)
      if (!next) return clock
      const { dueAt, warnAt, provisionalYears } = next
      const pausedMinutes = clock.pausedMinutes + next.pausedMinutes
      return { ...clock, dueAt, warnAt, provisionalYears, pause: null, pausedMinutes, ...stoodBy(clock, at) }
    }),
    tasks: run.tasks.map((task) => {
      const [next, pause] = [of.get(task.step), clockOf(run, task.step)?.pause]
      if (!next) return task
      const { dueAt, warnAt } = next
      return { ...(pause ? stoodStill(task, pause, at) : task), dueAt, warnAt }
    }),
  }
}

/** What was not kept of a clock's first pauses is not begun with a later one: the sum would be too small. */
function stoodBy({ pause, pausedMinutes, pausedMilliseconds = 0 }: StepClock, at: Instant) {
  const isKept = pausedMilliseconds > 0 || pausedMinutes === 0
  return pause && isKept ? { pausedMilliseconds: pausedMilliseconds + Math.max(0, at - pause.since) } : {}
}

/** These rows are due at another time, and their open tasks with them; when they were first due stays on record. */
export function afterDueRecounted<Run extends Progress>(run: Run, { clocks }: Told<'DueRecounted'>): Run {
  const of = new Map(clocks.map((clock) => [clock.step, clock]))
  const ofRows = Object.entries(run.clocks).map(([step, clock]) => {
    const next = of.get(step)
    if (!next) return [step, clock] as const
    const { dueAt, warnAt, provisionalYears } = next
    return [step, { ...clock, dueAt, warnAt, provisionalYears }] as const
  })
  return {
    ...run,
    clocks: Object.fromEntries(ofRows),
    tasks: run.tasks.map((task) => {
      const next = of.get(task.step)
      return next ? { ...task, dueAt: next.dueAt, warnAt: next.warnAt } : task
    }),
  }
}

function mapValues<Value>(record: Record<Key, Value>, change: (value: Value, key: Key) => Value) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
