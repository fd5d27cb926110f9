import type { Instant, RunEvent } from '@satualur/engine'
import type { OpenRun } from './recounting.ts'

/** An open task of a run that is looked at, with all that a preview tells of it. */
export interface OpenTaskRow {
  id: string
  act: string
  attempt: number
  opd: string
}

export interface PreviewedRun extends OpenRun {
  tasks: OpenTaskRow[]
}

/** An open task that would be due at another time. */
export interface ChangedDue {
  task: string
  opd: string
  people: readonly string[]
  formerDueAt: Instant
  dueAt: Instant
  isProvisional: boolean
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
        return [{ task: row.id, opd: row.opd, people, formerDueAt, dueAt, isProvisional }]
      })
    })
  })
}
