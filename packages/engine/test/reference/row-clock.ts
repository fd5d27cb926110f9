import type { WorkingCalendar } from '../../src/calendar/calendar.ts'
import { subtractWorkingMinutes } from '../../src/calendar/working-time-back.ts'
import { addWorkingMinutes, workingMinutesBetween } from '../../src/calendar/working-time.ts'
import type { Instant } from '../../src/instant.ts'
import type { Sop, Waktu } from '../../src/sop.ts'
import { dueTime } from '../../src/waktu/due.ts'

/** The stopwatch of a row. */
export interface RowClock {
  attempt: number
  openedAt: Instant
  originalDueAt: Instant | null
  dueAt: Instant | null
  warnAt: Instant | null
  /** Since when it stands still, and whether the row itself was stopped or the whole run. */
  stopped: { since: Instant; by: 'row' | 'run' } | null
  pausedMinutes: number
  /** By day and night; it says nothing before the first stop is over. */
  pausedMilliseconds?: number
}

/** What the due times of a run depend on. */
export interface Timing {
  calendar: WorkingCalendar
  bareDay: Sop['bareDay']
  items: number | null
  turnEndsAt: Instant | null
}

export function startClock(waktu: Waktu, attempt: number, now: Instant, timing: Timing): RowClock {
  const times = timesOf(waktu, now, timing)
  return {
    attempt,
    openedAt: now,
    originalDueAt: times.dueAt,
    ...times,
    stopped: null,
    pausedMinutes: 0,
  }
}

/** The stopwatch goes on: all that was left when it was stopped is left now. */
export function resumeClock(clock: RowClock, waktu: Waktu, { calendar, bareDay }: Timing, now: Instant) {
  const { since } = clock.stopped!
  const paused = workingMinutesBetween(calendar, since, now)
  const later = (instant: Instant | null) => {
    if (instant === null) return null
    if (runsRoundTheClock(waktu, bareDay)) return instant + now - since
    if (paused === 0) return instant < since ? instant : Math.max(instant, now)
    const left = workingMinutesBetween(calendar, since, instant)
    if (left > 0) return addWorkingMinutes(calendar, now, left)
    if (instant >= since) return Math.max(instant, now)
    return Math.min(subtractWorkingMinutes(calendar, now, -left), now - 1)
  }
  clock.dueAt = later(clock.dueAt)
  clock.warnAt = later(clock.warnAt)
  clock.pausedMinutes += paused
  clock.pausedMilliseconds = (clock.pausedMilliseconds ?? 0) + now - since
  clock.stopped = null
}

/** Another standard time for a row that is under way: counted from when it was entered, later by its pauses. */
export function retimeClock(clock: RowClock, waktu: Waktu, timing: Timing) {
  const { dueAt, warnAt } = timesOf(waktu, clock.openedAt, timing)
  const later = (instant: Instant | null) => {
    if (instant === null) return null
    if (runsRoundTheClock(waktu, timing.bareDay)) return instant + (clock.pausedMilliseconds ?? 0)
    return clock.pausedMinutes === 0
      ? instant
      : addWorkingMinutes(timing.calendar, instant, clock.pausedMinutes)
  }
  clock.dueAt = later(dueAt)
  clock.warnAt = later(warnAt)
}

/** Another calendar on the wall: the row is due as if it had hung there when it was entered. Tells whether that is new. */
export function recountClock(clock: RowClock, waktu: Waktu, timing: Timing): boolean {
  const { dueAt, warnAt } = clock
  if (dueAt === null || warnAt === null) return false
  retimeClock(clock, waktu, timing)
  const isAsWell = (one: Instant, other: Instant) =>
    clock.pausedMinutes > 0 &&
    !runsRoundTheClock(waktu, timing.bareDay) &&
    Math.abs(workingMinutesBetween(timing.calendar, one, other)) <= 1 / 60_000
  if (isAsWell(dueAt, clock.dueAt!)) clock.dueAt = dueAt
  if (isAsWell(warnAt, clock.warnAt!)) clock.warnAt = warnAt
  return clock.dueAt !== dueAt || clock.warnAt !== warnAt
}

/** What a person reads a standard time as; two that are read alike are due alike. */
export function readingOf(waktu: Waktu, bareDay: Sop['bareDay']): string {
  if (waktu.kind !== 'fixed') return waktu.kind === 'conditional' ? waktu.by : 'none'
  const amounts = waktu.max.map(({ value, unit, day = 'bare' }) =>
    unit === 'day' ? `${value} ${day === 'bare' ? bareDay : day} day` : `${value} ${unit}`,
  )
  return `${amounts.join(' and ')} ${waktu.clock} per ${waktu.per}`
}

function timesOf(waktu: Waktu, now: Instant, { calendar, ...settings }: Timing) {
  const due = dueTime(waktu, now, calendar, settings)
  return due.kind === 'due' ? { dueAt: due.dueAt, warnAt: due.warnAt } : { dueAt: null, warnAt: null }
}

const runsRoundTheClock = (waktu: Waktu, bareDay: Sop['bareDay']) =>
  waktu.kind === 'fixed' &&
  (waktu.clock === 'elapsed' ||
    waktu.max.every(
      ({ unit, day = 'bare' }) =>
        unit === 'day' && (day === 'calendar' || (day === 'bare' && bareDay === 'calendar')),
    ))
