import type { Instant, IsoDate, WorkingCalendar } from '@satualur/engine'
import {
  addCalendarDays,
  dueTime,
  instantAt,
  isWorkingDay,
  lastCloseOf,
  parseWaktu,
  subtractWorkingMinutes,
  withWholeDays,
} from '@satualur/engine'

/** What becomes of one and the same day, read both ways. */
export interface DayExample {
  startsAt: Instant
  /** Where it ends at the hour at which it began. */
  sameHourAt: Instant
  /** Where it is whole. */
  closeAt: Instant
}

const daysAhead = 14
const minutesBeforeClose = 90

/**
 * “1 hari” that begins towards the end of the next working day before a rest, by the calendar itself: on a Friday at 15.00
 * by the usual hours. An example that everybody can check; null where the office does not open in two weeks.
 */
export function dayExample(calendar: WorkingCalendar, today: IsoDate): DayExample | null {
  const days = Array.from({ length: daysAhead }, (_, after) => addCalendarDays(today, after))
  const working = days.filter((day) => isWorkingDay(calendar, day))
  const day = working.find((one) => !isWorkingDay(calendar, addCalendarDays(one, 1))) ?? working[0]
  if (!day) return null
  const close = lastCloseOf(calendar, instantAt(day, 0, calendar.zone))
  const startsAt = subtractWorkingMinutes(calendar, close, minutesBeforeClose)
  const endsAt = (areDaysWhole: boolean) => {
    const settings = { bareDay: 'working', items: null } as const
    const due = dueTime(parseWaktu('1 hari'), startsAt, withWholeDays(calendar, areDaysWhole), settings)
    return due.kind === 'due' ? due.dueAt : startsAt
  }
  return { startsAt, sameHourAt: endsAt(false), closeAt: endsAt(true) }
}
