import type { DayOff, OfficeHours, WorkingCalendar } from '@satualur/engine'
import { clocks } from '../../design/zone.ts'
import { graphql, readFragment, type FragmentType } from '../../generated/index.ts'

const CalendarOfCalendar = graphql(`
  fragment CalendarOfCalendar on WorkingCalendar {
    zone
    loadedYears
    hours {
      from
      until
      name
      week {
        opens
        closes
      }
    }
    daysOff {
      date
      kind
      name
      isVerified
    }
  }
`)

const kinds = {
  NATIONAL: 'national',
  JOINT_LEAVE: 'joint-leave',
  LOCAL: 'local',
  ONE_OFF: 'one-off',
} as const

/** The regency's calendar in the engine's words: the browser counts as the server does. */
export function calendarOf(told: FragmentType<typeof CalendarOfCalendar>): WorkingCalendar {
  const { zone, loadedYears, hours, daysOff } = readFragment(CalendarOfCalendar, told)
  return {
    zone: clocks[zone].timeZone,
    loadedYears,
    hours: hours.map(({ until, week, ...rest }) => ({
      ...rest,
      until: until ?? null,
      week: week as unknown as OfficeHours['week'],
    })),
    daysOff: Object.fromEntries(
      daysOff.map(({ date, kind, name, isVerified }): [string, DayOff] => [
        date,
        { kind: kinds[kind], name, isVerified },
      ]),
    ),
  }
}
