import { isDeepStrictEqual } from 'node:util'
import type { WorkingCalendar } from '@satualur/engine'
import type { PlanWords } from './plan-words.ts'

/** What is different between two calendars; empty where nothing is. */
export function calendarDetail(before: WorkingCalendar, after: WorkingCalendar, words: PlanWords): string {
  const dates = new Set([...Object.keys(before.daysOff), ...Object.keys(after.daysOff)])
  const [added, removed, changed] = [0, 0, 0].map((_, at) =>
    [...dates].filter((date) => stateOf(before.daysOff[date], after.daysOff[date]) === at),
  )
  const years = (calendar: WorkingCalendar) => calendar.loadedYears.join(', ') || words.nothing
  return [
    before.zone !== after.zone && words.changed(words.field['zone']!, before.zone, after.zone),
    years(before) !== years(after) && words.changed(words.field['loadedYears']!, years(before), years(after)),
    !isDeepStrictEqual(before.hours, after.hours) && words.hoursChanged,
    before.areDaysWhole !== after.areDaysWhole && words.wholeDays(after.areDaysWhole ?? false),
    words.daysOff(added!.length, removed!.length, changed!.length),
  ]
    .filter(Boolean)
    .join(', ')
}

/** 0 where a day was added, 1 where it was removed, 2 where it is another, -1 where it is the same. */
function stateOf(before: unknown, after: unknown): number {
  if (before === undefined) return 0
  if (after === undefined) return 1
  return isDeepStrictEqual(before, after) ? -1 : 2
}
