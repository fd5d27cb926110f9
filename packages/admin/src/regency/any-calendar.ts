import type { WorkingCalendar } from '@satualur/engine'
import { usualCalendar } from '@satualur/engine'
import { inputOf } from './calendar-of.ts'

/** A calendar as the server tells it, for tests. */
export function toldCalendar(revision: number, calendar: WorkingCalendar = usualCalendar('Asia/Jakarta')) {
  const { hours, daysOff, loadedYears, areDaysWhole } = inputOf(calendar)
  return {
    ...{ __typename: 'WorkingCalendar', revision, zone: 'ASIA_JAKARTA', loadedYears, areDaysWhole },
    hours: hours.map(({ week, ...rest }) => ({
      ...{ __typename: 'OfficeHours', ...rest },
      week: week.map((shifts) => shifts.map((shift) => ({ __typename: 'Shift', ...shift }))),
    })),
    daysOff: daysOff.map((day) => ({ __typename: 'DayOff', ...day })),
  }
}
