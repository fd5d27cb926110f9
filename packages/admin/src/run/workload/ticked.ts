/** Tasks that are ticked, by their ids: as many as can be assigned at once. */
export type Ticked = ReadonlySet<string>

export const mostAtOnce = 100

export const withTicked = (ticked: Ticked, tasks: readonly string[], isIn: boolean): Ticked => {
  const next = new Set(ticked)
  for (const task of tasks) {
    if (isIn) next.add(task)
    else next.delete(task)
  }
  return next
}

/** How the box of a person stands: some of their tasks are ticked, all of them, or none. */
export function standOf(ticked: Ticked, tasks: readonly string[]): boolean | 'indeterminate' {
  const count = tasks.filter((task) => ticked.has(task)).length
  if (count === 0) return false
  return count === tasks.length ? true : 'indeterminate'
}
