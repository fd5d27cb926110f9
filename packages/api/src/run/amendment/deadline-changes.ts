import type { RunEvent } from '@satualur/engine'
import { runsOutAt } from '@satualur/engine'
import type { PreviewedRun } from './due-changes.ts'
import type { Change } from './page-of-changes.ts'

/** A statutory deadline that would run out at another time. */
export interface ChangedDeadline extends Change {
  run: string
  /** Its key in the run. */
  deadline: string
}

/** The statutory deadlines of one run that its recount moves, their extensions counted in. */
export const deadlineChangesOf = (
  { id, run }: PreviewedRun,
  events: readonly RunEvent[],
): ChangedDeadline[] =>
  events.flatMap((event) => {
    if (event.type !== 'DueRecounted') return []
    return (event.deadlines ?? []).flatMap(({ key, dueAt, extendedDueAt, provisionalYears }) => {
      const changed = {
        ...{ name: `${id}:${key}`, run: id, deadline: key, formerDueAt: runsOutAt(run.deadlines![key]!) },
        ...{ dueAt: extendedDueAt ?? dueAt, isProvisional: provisionalYears.length > 0 },
      }
      return changed.formerDueAt === changed.dueAt ? [] : [changed]
    })
  })
