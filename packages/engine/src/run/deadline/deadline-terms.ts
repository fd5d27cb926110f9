import type { WorkingCalendar } from '../../calendar/calendar.ts'
import type { Key, Sop, StatutoryDeadline, Waktu } from '../../sop.ts'
import { dueTime } from '../../waktu/due.ts'
import type { RunContext } from '../run-decision.ts'
import type { OpenedDeadline } from '../run-event.ts'
import type { Instant } from '../../instant.ts'
import type { DeadlineClock, Progress } from '../run.ts'

type Term = Pick<DeadlineClock, 'dueAt' | 'warnAt' | 'provisionalYears'>

/**
 * When a time that a law sets runs out, counted from an instant; null where it has no number to keep. Laws count whole
 * days: the last of them ends when the office closes. An extension is counted from the time that it extends, and so is its
 * warning.
 *
 * @example 10 hari kerja from 2 March 2026 end on 16 March at 16.00, and 7 hari kerja more on 1 April (UU 14/2008 Pasal 22)
 */
export function deadlineTerm(
  calendar: WorkingCalendar,
  waktu: Waktu,
  bareDay: Sop['bareDay'],
  from: Instant,
): Term | null {
  const due = dueTime(waktu, from, calendar, { bareDay, items: null, areDaysWhole: true })
  if (due.kind === 'untimed') return null
  const { dueAt, warnAt, provisionalYears } = due
  return { dueAt, warnAt, provisionalYears }
}

/** The deadlines of an SOP that begin to run at an act's opening, or at the start of the run (null). */
export function openedDeadlines(
  { sop, calendar }: RunContext,
  progress: Progress | null,
  act: Key | null,
  now: Instant,
): { deadlines?: OpenedDeadline[] } {
  if (!sop.statutory) return {}
  const deadlines = sop.statutory
    .filter(({ key, startsAt }) => startsAt === act && !deadlineOf(progress, key))
    .flatMap(({ key, waktu, endsAt }) => {
      const term = deadlineTerm(calendar, waktu, sop.bareDay, now)
      return term ? [{ key, endsAt, ...term }] : []
    })
  return deadlines.length > 0 ? { deadlines } : {}
}

/** A deadline of a run that has begun; null before that. */
export function deadlineOf(progress: Progress | null, key: Key): DeadlineClock | null {
  const deadlines = progress?.deadlines
  return deadlines && Object.hasOwn(deadlines, key) ? deadlines[key]! : null
}

/** What an SOP says about a deadline; null where it has no such one. */
export const statutoryOf = ({ statutory = [] }: Sop, key: Key): StatutoryDeadline | null =>
  statutory.find((deadline) => deadline.key === key) ?? null

/** By when it has to be kept: the extension counts once there is one. */
export const runsOutAt = ({ dueAt, extension }: Pick<DeadlineClock, 'dueAt' | 'extension'>): Instant =>
  extension?.dueAt ?? dueAt
