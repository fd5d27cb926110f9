import type { WorkingCalendar } from '../calendar/calendar.ts'
import type { Instant } from '../instant.ts'
import type { PersonId } from './run.ts'
import type { RunEvent } from './run-event.ts'
import type { RunRefusal } from './run-refusal.ts'
import type { Key, Sop } from '../sop.ts'

/** What a decision needs to know beside the run itself. */
export interface RunContext {
  /** The version that the run is pinned to. */
  sop: Sop
  /** What the house calls that version, so that a move to another one tells which it leaves. */
  versionId?: string
  calendar: WorkingCalendar
  /** When the run was started: a deadline that another version adds counts from then. Without it, from the move. */
  startedAt?: Instant
  /** Who plays a role, already scoped to the run's OPD; nobody is an empty list. */
  cast: (role: Key) => readonly PersonId[]
}

/** What a command leads to: something happened, or it was refused and nothing did. */
export type Decision = { events: RunEvent[] } | { refusal: RunRefusal }
