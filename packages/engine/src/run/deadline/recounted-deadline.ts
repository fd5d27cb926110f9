import type { WorkingCalendar } from '../../calendar/calendar.ts'
import type { Sop, StatutoryDeadline } from '../../sop.ts'
import { deadlineTerm, runsOutAt, statutoryOf } from './deadline-terms.ts'
import type { RunContext } from '../run-decision.ts'
import type { RecountedDeadline } from '../run-event.ts'
import type { DeadlineClock, Run } from '../run.ts'

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

/** The deadlines that still run and are due otherwise by the context's calendar. */
export function recountedDeadlines(
  { sop, calendar }: RunContext,
  { deadlines = {} }: Run,
): RecountedDeadline[] {
  return Object.entries(deadlines).flatMap(([key, clock]) => {
    const said = statutoryOf(sop, key)
    const anew = said && !clock.ending ? recountedDeadline(calendar, said, sop.bareDay, clock) : null
    if (!anew || timesOf(anew) === timesOf(clock)) return []
    const { dueAt, warnAt, provisionalYears, extension } = anew
    const extendedDueAt = extension?.dueAt ?? null
    return [{ key, formerRunsOutAt: runsOutAt(clock), dueAt, warnAt, provisionalYears, extendedDueAt }]
  })
}

const timesOf = ({ dueAt, warnAt, provisionalYears, extension }: DeadlineClock): string =>
  JSON.stringify([dueAt, warnAt, provisionalYears, extension?.dueAt])

/** The years of a term and of its extension that are not loaded, each once. */
export const allYears = (...terms: readonly Pick<DeadlineClock, 'provisionalYears'>[]): number[] => [
  ...new Set(terms.flatMap(({ provisionalYears }) => provisionalYears)),
]
