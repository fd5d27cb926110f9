import type { Run } from './run.ts'
import type { RunEvent } from './run-event.ts'

/** These rows are due at another time, and their open tasks with them; when they were first due stays on record. */
export function afterDueRecounted(run: Run, { clocks }: Extract<RunEvent, { type: 'DueRecounted' }>): Run {
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
