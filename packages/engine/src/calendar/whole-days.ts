import type { WorkingCalendar } from './calendar.ts'

/** The calendar of an office that counts whole days, or that keeps the hour; everything else of it stays. */
export function withWholeDays(
  { areDaysWhole: _, ...calendar }: WorkingCalendar,
  areDaysWhole: boolean,
): WorkingCalendar {
  return areDaysWhole ? { ...calendar, areDaysWhole } : calendar
}
