import type { WorkingCalendar } from '../../calendar/calendar.ts'
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/working-time.ts'
import { subtractWorkingMinutes } from '../../calendar/working-time-back.ts'
import type { Key, Sop, Waktu } from '../../sop.ts'
import { isPlainTime, yearsNotLoaded } from '../../waktu/due.ts'
import type { Instant } from '../../instant.ts'
import type { StepClock } from '../run.ts'
import type { ResumedClock } from '../run-event.ts'

/** From when to when a clock stood still. */
export interface Pause {
  since: Instant
  until: Instant
}

/** A clock as it goes on, without the row's name. */
type GoingOn = Omit<ResumedClock, 'step'>

/** What decides how a row's time runs. */
export interface ClockRule {
  waktu: Waktu
  /** What a bare "hari" means in its SOP. */
  bareDay: Sop['bareDay']
}

/** How the time of an SOP's row runs. A row that the SOP does not have is a fault. */
export function clockRuleOf({ steps, bareDay }: Sop, step: Key): ClockRule {
  const row = steps.find(({ key }) => key === step)
  if (!row) throw new Error(`The run has work in row ${step}, which its SOP does not know.`)
  return { waktu: row.waktu, bareDay }
}

/**
 * A row's clock as it goes on at `now` after the pause that it is in: what was left of it is left.
 *
 * - Office time: as many office minutes lie between now and the due time as when the pause began, to the millisecond;
 *   so also where days are whole, and a row that was due at a close may then be due within a day (decision 34).
 * - Time that runs day and night (`isPlainTime`) moves by the length of the pause.
 * - A clock that was overdue stays overdue by as much: its due time lies before now, if only by a millisecond.
 * - The instant of the warning moves alike. A row without a due time keeps none.
 * - A pause without office time moves no office time.
 *
 * `pausedMinutes` are the office minutes of this pause. A clock that runs is a fault; a `now` before the pause counts
 * as its beginning, since two machines' clocks may differ by a little.
 *
 * @example due on Friday at 15.00, paused on Thursday at 15.00, resumed on Monday at 09.00: due on Tuesday at 08.30,
 * with Thursday's last hour and Friday's six still to go
 */
export function resumedClock(
  calendar: WorkingCalendar,
  { waktu, bareDay }: ClockRule,
  clock: StepClock,
  now: Instant,
): GoingOn {
  if (!clock.pause) throw new Error(`The clock of attempt ${clock.attempt} runs, so it cannot go on.`)
  const { since } = clock.pause
  const pause: Pause = { since, until: Math.max(now, since) }
  const isPlain = isPlainTime(waktu, bareDay)
  const move = (instant: Instant | null) =>
    instant === null
      ? null
      : isPlain
        ? instant + pause.until - since
        : keptByOfficeTime(calendar, instant, pause)
  const dueAt = move(clock.dueAt)
  return {
    dueAt,
    warnAt: move(clock.warnAt),
    provisionalYears: yearsAsked(calendar, clock, dueAt, isPlain),
    pausedMinutes: workingMinutesBetween(calendar, since, pause.until),
  }
}

/** Time that runs day and night asked for the close of its last day when it began, if for anything. */
function yearsAsked(
  calendar: WorkingCalendar,
  { openedAt, provisionalYears }: StepClock,
  dueAt: Instant | null,
  isPlain: boolean,
): number[] {
  if (dueAt === null) return []
  return isPlain ? provisionalYears : yearsNotLoaded(calendar, openedAt, dueAt)
}

/** The instant that lies as many office minutes after the end of the pause, or before it, as it lay after its beginning. */
function keptByOfficeTime(calendar: WorkingCalendar, instant: Instant, { since, until }: Pause): Instant {
  const left = workingMinutesBetween(calendar, since, instant)
  const isRest = workingMinutesBetween(calendar, since, until) === 0
  if (instant < since) {
    return isRest ? instant : Math.min(subtractWorkingMinutes(calendar, until, -left), until - 1)
  }
  return isRest || left === 0 ? Math.max(instant, until) : addWorkingMinutes(calendar, until, left)
}
