import type { Instant, WorkingCalendar } from '@satualur/engine'
import { addCalendarDays, instantAt, isoDateAt, openShifts } from '@satualur/engine'

/** After this many working days of lateness nobody is reminded any more: they know, and it is on the page. */
export const lateDaysAtMost = 20

/** 0 none yet, 1 at risk, 2 due, 2 + n from the opening of the office on the n-th working day after the due time. */
export type Rung = number

export interface Timed {
  warnAt: Instant | null
  dueAt: Instant | null
}

/** The highest rung that a task has reached. Those it jumped over while nobody looked are not told afterwards. */
export function rungAt(calendar: WorkingCalendar, { warnAt, dueAt }: Timed, now: Instant): Rung {
  if (dueAt === null || now < dueAt) return warnAt !== null && now >= warnAt ? 1 : 0
  let days = 0
  while (days < lateDaysAtMost && now >= officeOpensAfter(calendar, dueAt, days + 1)) days++
  return 2 + days
}

/** When the next rung is reached; null where there is none. */
export function nextRungAt(calendar: WorkingCalendar, { warnAt, dueAt }: Timed, rung: Rung): Instant | null {
  if (rung === 0) return warnAt ?? dueAt
  if (dueAt === null) return null
  if (rung === 1) return dueAt
  const days = rung - 2
  return days < lateDaysAtMost ? officeOpensAfter(calendar, dueAt, days + 1) : null
}

function officeOpensAfter(calendar: WorkingCalendar, dueAt: Instant, days: number): Instant {
  let date = isoDateAt(dueAt, calendar.zone)
  let opening: number | undefined
  for (let left = days; left > 0;) {
    date = addCalendarDays(date, 1)
    opening = openShifts(calendar, date)[0]?.opens
    if (opening !== undefined) left--
  }
  return instantAt(date, opening!, calendar.zone)
}
