import type { OpenTask, Run, RunEvent, TaskName } from '@satualur/engine'
import { clockOf } from '@satualur/engine'

const isSame = (one: TaskName, other: TaskName) => one.act === other.act && one.attempt === other.attempt

/** The task as it was open in a run; a fault where it was not, or what is told for that. */
export function openTask(run: Run | null, name: TaskName): OpenTask
export function openTask(run: Run | null, name: TaskName, otherwise: null): OpenTask | null
export function openTask(run: Run | null, name: TaskName, otherwise?: null): OpenTask | null {
  const task = run?.tasks.find((open) => isSame(open, name))
  if (!task && otherwise === undefined) throw new Error(`task ${name.act} ${name.attempt} is not open`)
  return task ?? null
}

/** Which tasks were taken back and are open again. */
export function reopenedIn(events: readonly RunEvent[]): (task: TaskName) => boolean {
  const recalled = events.filter((event) => event.type === 'TaskRecalled')
  return (task) => recalled.some((event) => isSame(event, task))
}

/** Whether an open task's row is no longer as it was. Votes are no part of it: they have rows of their own. */
export function isAltered(before: Run, after: Run, task: OpenTask): boolean {
  const was = openTask(before, task)
  if (was === task && before.clocks === after.clocks) return false
  const [from, to] = [clockOf(before, was.step), clockOf(after, task.step)]
  return (
    was.claimedBy !== task.claimedBy ||
    was.dueAt !== task.dueAt ||
    was.warnAt !== task.warnAt ||
    from?.pause?.since !== to?.pause?.since ||
    from?.pausedMinutes !== to?.pausedMinutes ||
    from?.provisionalYears.length !== to?.provisionalYears.length ||
    was.performers !== task.performers
  )
}
