import type { WorkingCalendar } from '../calendar/calendar.ts'
import type { Sop, StatutoryDeadline } from '../sop.ts'
import { deadlineTerm } from './deadline-terms.ts'
import type { DeadlineClock } from './run.ts'

/**
 * A deadline that runs, counted anew from where it began: by another calendar, or by what another version says. An
 * extension that was given is counted anew from its new beginning; what it was first due at stays on record. Null where
 * the time has no number to keep.
 */
export function recountedDeadline(
  calendar: WorkingCalendar,
  { waktu, extension }: Pick<StatutoryDeadline, 'waktu' | 'extension'>,
  bareDay: Sop['bareDay'],
  clock: DeadlineClock,
): DeadlineClock | null {
  const term = deadlineTerm(calendar, waktu, bareDay, clock.openedAt)
  if (!term || !clock.extension) return term && { ...clock, ...term }
  const more = extension ? deadlineTerm(calendar, extension, bareDay, term.dueAt) : null
  // What was once given is not taken away because nobody says any more how it was counted.
  if (!more) return { ...clock, ...term, warnAt: clock.warnAt }
  return {
    ...clock,
    dueAt: term.dueAt,
    warnAt: more.warnAt,
    provisionalYears: allYears(term, more),
    extension: { ...clock.extension, dueAt: more.dueAt },
  }
}

/** The years of a term and of its extension that are not loaded, each once. */
export const allYears = (...terms: readonly Pick<DeadlineClock, 'provisionalYears'>[]): number[] => [
  ...new Set(terms.flatMap(({ provisionalYears }) => provisionalYears)),
]
