import type { RunEvent } from '@satualur/engine'
import type { Change } from './page-of-changes.ts'
import type { OpenRun } from './recounting.ts'

/** An open task of a run that is looked at, with all that a preview tells of it. */
export interface OpenTaskRow {
  id: string
  act: string
  attempt: number
  opd: string
}

export interface PreviewedRun extends OpenRun {
  id: string
  tasks: OpenTaskRow[]
}

/** An open task that would be due at another time, under its id. */
export interface ChangedDue extends Change {
  opd: string
  people: readonly string[]
}

/** The open tasks of one run whose due time its recount changes. */
export function dueChangesOf({ run, tasks }: PreviewedRun, events: readonly RunEvent[]): ChangedDue[] {
  return events.flatMap((event) => {
    if (event.type !== 'DueRecounted') return []
    return event.clocks.flatMap(({ formerDueAt, dueAt, provisionalYears, tasks: names }) => {
      if (formerDueAt === null || dueAt === null || formerDueAt === dueAt) return []
      return names.flatMap(({ act, attempt }) => {
        const row = tasks.find((one) => one.act === act && one.attempt === attempt)
        const open = run.tasks.find((one) => one.act === act && one.attempt === attempt)
        if (!row || !open) return []
        const people = open.claimedBy === null ? open.performers : [open.claimedBy]
        const isProvisional = provisionalYears.length > 0
        return [{ name: row.id, opd: row.opd, people, formerDueAt, dueAt, isProvisional }]
      })
    })
  })
}
