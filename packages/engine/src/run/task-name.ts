import type { TaskName } from './run.ts'

/** Whether two names are of one task: the same attempt at the same act. */
export const isSameTask = (one: TaskName, other: TaskName): boolean =>
  one.act === other.act && one.attempt === other.attempt
