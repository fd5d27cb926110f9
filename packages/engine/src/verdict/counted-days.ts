import { dateOfDay, zoneOffset } from '../calendar/calendar-day.ts'
import type { DayOff, WorkingCalendar } from '../calendar/calendar.ts'
import { shiftsOfDay } from '../calendar/working-shifts.ts'
import type { Instant } from '../instant.ts'
import type { IsoDate } from '../sop.ts'
import type { Standstill } from './row-history.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** What is counted of one day; minutes with their fraction. */
export interface CountedDay {
  date: IsoDate
  /** The first and the last office time of the day that lies in the span; null where the office is closed in it. */
  from: Instant | null
  to: Instant | null
  /** Office minutes between these, breaks left out. */
  officeMinutes: number
  /** Those in which the clock stood still. */
  pausedMinutes: number
  /** Those that the task has used. */
  usedMinutes: number
  /** Those past due. */
  lateMinutes: number
  /** Why the office was closed all day; null on a weekend, and where it was open. */
  dayOff: DayOff | null
}

interface Span {
  since: Instant
  until: Instant
}

export interface Counting extends Span {
  /** From when to when the task itself has used time; the row may have been entered before. */
  used: Span
  pauses: readonly Standstill[]
  /** How much there is to lay on the last days that were worked. */
  lateMinutes: number
}

/** One for each day of the span, in order. */
export function countedDays(calendar: WorkingCalendar, counting: Counting): CountedDay[] {
  const offset = zoneOffset(calendar.zone)
  const first = Math.floor((counting.since + offset) / DAY)
  const last = Math.floor((counting.until + offset) / DAY)
  const days = Array.from({ length: last - first + 1 }, (_, after) => first + after)
  const counted = days.map((day) => countedDay(calendar, day, counting))
  return withLateness(counted, counting.lateMinutes)
}

interface WorkedDay {
  day: CountedDay
  /** Office minutes of the row, whoever's task they were: lateness is the row's. */
  workedMinutes: number
}

function countedDay(calendar: WorkingCalendar, day: number, counting: Counting): WorkedDay {
  const { used, pauses } = counting
  const midnight = day * DAY - zoneOffset(calendar.zone)
  const date = dateOfDay(day)
  const shifts = shiftsOfDay(calendar, day).map(({ opens, closes }): Span => {
    return { since: midnight + opens * MINUTE, until: midnight + closes * MINUTE }
  })
  const open = shifts.flatMap((shift) => within(shift, counting))
  const paused = (span: Span) =>
    minutesOf(pauses.flatMap(({ since, until }) => within(span, { since, until: until ?? Infinity })))
  const worked = open.flatMap((span) => within(span, { since: counting.since, until: used.until }))
  const ofTask = worked.flatMap((span) => within(span, used))
  const unpaused = (spans: readonly Span[]) => minutesOf(spans) - sum(spans.map(paused))
  return {
    day: {
      date,
      from: open[0]?.since ?? null,
      to: open.at(-1)?.until ?? null,
      officeMinutes: minutesOf(open),
      pausedMinutes: sum(open.map(paused)),
      usedMinutes: unpaused(ofTask),
      lateMinutes: 0,
      dayOff: Object.hasOwn(calendar.daysOff, date) ? calendar.daysOff[date]! : null,
    },
    workedMinutes: unpaused(worked),
  }
}

/** The minutes past due are the last that were worked: what a pause moves is the due time, never the work. */
function withLateness(days: readonly WorkedDay[], lateMinutes: number): CountedDay[] {
  let left = lateMinutes
  return days
    .toReversed()
    .map(({ day, workedMinutes }) => {
      const late = Math.min(left, workedMinutes)
      left -= late
      return { ...day, lateMinutes: late }
    })
    .reverse()
}

function within(one: Span, other: Span): Span[] {
  const [since, until] = [Math.max(one.since, other.since), Math.min(one.until, other.until)]
  return until > since ? [{ since, until }] : []
}

const minutesOf = (spans: readonly Span[]) =>
  spans.reduce((total, { since, until }) => total + (until - since) / MINUTE, 0)

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
