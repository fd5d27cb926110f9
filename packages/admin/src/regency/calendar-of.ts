import type { DayOff, OfficeHours, WorkingCalendar } from '@satualur/engine'
import { withWholeDays } from '@satualur/engine'
import { clocks } from '../design/time/zone.ts'
import type { CalendarInput, DayOffKind } from '../generated/graphql.ts'
import { graphql, readFragment, type FragmentType } from '../generated/index.ts'

const CalendarOfCalendar = graphql(`
  fragment CalendarOfCalendar on WorkingCalendar {
    zone
    loadedYears
    areDaysWhole
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
const spelled = Object.fromEntries(Object.entries(kinds).map(([word, kind]) => [kind, word])) as Record<
  DayOff['kind'],
  DayOffKind
>

/** The regency's calendar in the engine's words: the browser counts as the server does. */
export function calendarOf(told: FragmentType<typeof CalendarOfCalendar>): WorkingCalendar {
  const { zone, loadedYears, areDaysWhole, hours, daysOff } = readFragment(CalendarOfCalendar, told)
  const calendar: WorkingCalendar = {
    zone: clocks[zone].timeZone,
    loadedYears,
    hours: hours.map(({ from, until, name, week }) => ({
      ...{ from, until: until ?? null, name },
      week: week.map((shifts) =>
        shifts.map(({ opens, closes }) => ({ opens, closes })),
      ) as unknown as OfficeHours['week'],
    })),
    daysOff: Object.fromEntries(
      daysOff.map(({ date, kind, name, isVerified }): [string, DayOff] => [
        date,
        { kind: kinds[kind], name, isVerified },
      ]),
    ),
  }
  return withWholeDays(calendar, areDaysWhole)
}

/** The same calendar as the contract spells it. */
export const inputOf = ({ hours, daysOff, loadedYears, areDaysWhole }: WorkingCalendar): CalendarInput => ({
  loadedYears: [...loadedYears],
  areDaysWhole: areDaysWhole ?? false,
  hours: hours.map(({ from, until, name, week }) => ({
    ...{ from, until, name },
    week: week.map((shifts) => shifts.map(({ opens, closes }) => ({ opens, closes }))),
  })),
  daysOff: Object.entries(daysOff).map(([date, { name, kind, isVerified }]) => ({
    ...{ date, name, isVerified },
    kind: spelled[kind],
  })),
})
