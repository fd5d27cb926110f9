import { flowOf } from '../../flow/flow.ts'
import type { Key, Sop } from '../../sop.ts'
import { progressOf } from '../evolve/evolve.ts'
import { countedBy } from '../clock/counted-by.ts'
import { migratedDeadlines } from './migrated-deadlines.ts'
import { migratedTask } from './migrated-task.ts'
import type { RunContext } from '../run-decision.ts'
import { dueAnew } from '../clock/recounted-clock.ts'
import { clockRuleOf, type ClockRule } from '../clock/resumed-clock.ts'
import { clockOf } from '../run-progress.ts'
import type { Instant } from '../../instant.ts'
import type { Progress, Run, StepClock } from '../run.ts'

/**
 * All that a run holds once it has moved to another version in which every act it stands at is drawn.
 *
 * Attempts, evidence, who performed what, and time already used stay as they are. A row at work keeps its clock; where
 * its standard time has changed it is due anew, counted from when it was entered, and later by its pauses
 * (`dueAnew`). Work whose act is drawn in another row takes its clock along. What it was first due at
 * (`originalDueAt`) stays on record, and a pause goes on. Nothing can be recalled across versions.
 */
export function migratedProgress(context: RunContext, run: Run, to: Sop, now: Instant): Progress {
  const clocks = { ...run.clocks, ...clocksAtWork(context, run, to) }
  const progress = progressOf(run)
  const { acts } = flowOf(to)
  const clockOfTask = (act: Key) => clocks[acts.get(act)!.step.key]!
  return {
    ...progress,
    clocks,
    tasks: run.tasks.map((task) => migratedTask(context, progress, task, to, clockOfTask(task.act))),
    recallable: [],
    ...migratedDeadlines(context, run, to, now),
  }
}

/** The clocks of the rows in which work stands in the new version, and of the row at which a stuck run goes on. */
function clocksAtWork(context: RunContext, run: Run, to: Sop): Record<Key, StepClock> {
  const before = flowOf(context.sop).acts
  const after = flowOf(to).acts
  const stuckAt = run.status === 'stuck' ? [{ act: run.from, step: before.get(run.from)!.step.key }] : []
  const sources = new Map<Key, Key[]>()
  for (const { act, step } of [...run.tasks, ...stuckAt]) {
    const row = after.get(act)!.step.key
    sources.set(row, [...(sources.get(row) ?? []), step])
  }
  const rows = [...sources].flatMap(([row, from]): [Key, StepClock][] => {
    const source = from.includes(row) ? row : earliest(run, from)
    const clock = clockOf(run, source)
    if (!clock) return []
    const kept = { ...clock, attempt: source === row ? clock.attempt : (clockOf(run, row)?.attempt ?? 0) + 1 }
    return [[row, retimed(context, run, kept, clockRuleOf(context.sop, source), clockRuleOf(to, row))]]
  })
  return Object.fromEntries(rows)
}

/** Of rows that became one, the time of the one that was entered first has been running longest. */
function earliest(run: Run, steps: readonly Key[]): Key {
  const openedAt = (step: Key) => clockOf(run, step)?.openedAt ?? Infinity
  return steps.reduce((first, step) => (openedAt(step) < openedAt(first) ? step : first))
}

function retimed(
  { calendar }: RunContext,
  progress: Progress,
  clock: StepClock,
  before: ClockRule,
  after: ClockRule,
): StepClock {
  if (countedBy(before) === countedBy(after)) return clock
  return { ...clock, ...dueAnew(calendar, progress, clock, after) }
}
