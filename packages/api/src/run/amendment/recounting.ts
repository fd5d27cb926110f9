import type { Decision, Instant, Run, WorkingCalendar } from '@satualur/engine'
import { decide } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Definitions } from '../../sop/definitions.ts'

/** What an open run is recounted by. */
export interface OpenRun {
  versionId: string
  run: Run
}

/** The amendment that is counted by: the calendar as it is then, and who answers for it. */
export interface Amended {
  calendar: WorkingCalendar
  calendarRevision: number
  reason: string
  by: string
}

/** Runs that go on, whatever they stand at. */
export const isOpen = (run: RawBuilder<unknown>) => sql`${run}.closed_at is null`

/** One decision, for the preview and for what is carried out alike, so that the one tells what the other does. */
export function recountedBy(
  definitions: Definitions,
  { versionId, run }: OpenRun,
  { calendar, calendarRevision, reason, by }: Amended,
  now: Instant,
): Decision {
  const context = { sop: definitions.of(versionId), versionId, calendar, cast: () => [] }
  const command = { type: 'recountDue' as const, calendarRevision, reason }
  return decide(context, run, command, now, { person: by, isAdmin: true })
}
