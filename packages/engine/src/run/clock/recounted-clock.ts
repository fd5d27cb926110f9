import type { WorkingCalendar } from '../../calendar/calendar.ts'
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/working-time.ts'
import { dueTime, isPlainTime, yearsNotLoaded } from '../../waktu/due.ts'
import type { ClockRule } from './resumed-clock.ts'
import type { Instant } from '../../instant.ts'
import type { Progress, StepClock } from '../run.ts'

const MINUTE = 60_000

/** What of a clock follows from the calendar. */
type DueTimes = Pick<StepClock, 'dueAt' | 'warnAt' | 'provisionalYears'>

/**
 * When a row is due that was entered at `openedAt` and has stood still since: counted anew from when it was entered, and
 * later by its pauses. Those of office time are the office minutes that were counted then; time that runs day and night
 * is later by their length. Untimed rows are due at no time.
 */
export function dueAnew(
  calendar: WorkingCalendar,
  { items, turnEndsAt }: Pick<Progress, 'items' | 'turnEndsAt'>,
  clock: StepClock,
  { waktu, bareDay }: ClockRule,
): DueTimes {
  const { openedAt, pausedMinutes } = clock
  const due = dueTime(waktu, openedAt, calendar, { bareDay, items, turnEndsAt })
  if (due.kind === 'untimed') return { dueAt: null, warnAt: null, provisionalYears: [] }
  const stood = isPlainTime(waktu, bareDay) ? plainPauses(clock) : null
  if (stood !== null) {
    const { dueAt, warnAt, provisionalYears } = due
    return { dueAt: dueAt + stood, warnAt: warnAt + stood, provisionalYears }
  }
  const later = (at: Instant) => (pausedMinutes > 0 ? addWorkingMinutes(calendar, at, pausedMinutes) : at)
  const dueAt = later(due.dueAt)
  return { dueAt, warnAt: later(due.warnAt), provisionalYears: yearsNotLoaded(calendar, openedAt, dueAt) }
}

/** How long the clock has stood still by day and night; null where it has, and that was not kept. */
const plainPauses = ({ pausedMilliseconds, pausedMinutes }: StepClock): number | null =>
  pausedMilliseconds ?? (pausedMinutes > 0 ? null : 0)

/**
 * What an amended calendar makes of a row's clock: the due time that the row would have, had the calendar been this one
 * since it was entered. Null where that is the one that it has.
 *
 * - A clock that stands still is recounted as well: what it has left when it goes on is counted from where it stopped.
 * - Time that runs day and night (`isPlainTime`) asks the calendar for the close of its last day alone, and only where
 *   days are whole. Where the length of its pauses was not kept it stays as it is, save for the years loaded by now.
 * - Where no office time lies between the due time of a clock that has been paused and the one counted anew, the row is
 *   due no sooner and no later, and its due time stays: pauses end at openings and counting ends at closes.
 *
 * @example "3 hari kerja" entered on 17 March 2026 at 09.00: 27 March, and 20 March before the decree of 2026 was loaded
 */
export function recountedClock(
  calendar: WorkingCalendar,
  progress: Pick<Progress, 'items' | 'turnEndsAt'>,
  clock: StepClock,
  rule: ClockRule,
): DueTimes | null {
  const { dueAt, warnAt, provisionalYears, pausedMinutes } = clock
  if (dueAt === null || warnAt === null) return null
  const isPlain = isPlainTime(rule.waktu, rule.bareDay)
  if (isPlain && plainPauses(clock) === null) {
    const still = provisionalYears.filter((year) => !calendar.loadedYears.includes(year))
    return changed(clock, { dueAt, warnAt, provisionalYears: still })
  }
  const anew = dueAnew(calendar, progress, clock, rule)
  if (anew.dueAt === null || anew.warnAt === null) return null
  const isKept = (kept: Instant, counted: Instant) =>
    !isPlain && pausedMinutes > 0 && Math.abs(workingMinutesBetween(calendar, kept, counted)) * MINUTE <= 1
  return changed(clock, {
    dueAt: isKept(dueAt, anew.dueAt) ? dueAt : anew.dueAt,
    warnAt: isKept(warnAt, anew.warnAt) ? warnAt : anew.warnAt,
    provisionalYears: anew.provisionalYears,
  })
}

function changed({ dueAt, warnAt, provisionalYears }: StepClock, anew: DueTimes): DueTimes | null {
  const isSame =
    dueAt === anew.dueAt && warnAt === anew.warnAt && provisionalYears.join() === anew.provisionalYears.join()
  return isSame ? null : anew
}
