import type { Instant } from '../../instant.ts'
import type { LateTask, OpenTask, Run, TaskName } from '../run.ts'
import type { RunEvent } from '../run-event.ts'
import { isSameTask } from '../task-name.ts'

type Told<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>

/** The run once a task was completed, late or not. At the very due time it is in time. */
export function withLate(run: Run, { act, attempt, dueAt }: OpenTask, at: Instant): Run {
  if (dueAt === null || at <= dueAt) return run
  return { ...run, late: [...(run.late ?? []), { act, attempt, isExcused: false }] }
}

/** The run once a completion was taken back: it was not late, and nothing of it is excused. */
export function withoutLate(run: Run, name: TaskName): Run {
  const { late, ...rest } = run
  const staying = (late ?? []).filter((task) => !isSameTask(task, name))
  return { ...rest, ...(staying.length > 0 && { late: staying }) } as Run
}

export function afterExcuse(run: Run, event: Told<'LatenessExcused' | 'ExcuseWithdrawn'>): Run {
  const isExcused = event.type === 'LatenessExcused'
  const excused = (task: LateTask) => (isSameTask(task, event) ? { ...task, isExcused } : task)
  return { ...run, ...(run.late && { late: run.late.map(excused) }) }
}
