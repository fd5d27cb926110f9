import type { WorkingCalendar as CalendarContent } from '@satualur/engine'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { WorkingCalendar } from './calendar.type.ts'
import { Regency } from './regency.type.ts'

type RevisedCalendar = CalendarContent & { revision: number }

@Resolver(() => Regency)
export class RegencyCalendarResolver {
  @FieldResolver(() => WorkingCalendar, {
    description: 'The working calendar of the regency: its due times can be counted with it.',
  })
  calendar(@Root() { calendar }: { calendar: RevisedCalendar }): WorkingCalendar {
    return calendarView(calendar)
  }
}

/** A calendar as the schema tells it: its days off are a list, by date. */
export function calendarView({ daysOff, hours, ...calendar }: RevisedCalendar): WorkingCalendar {
  const dates = Object.keys(daysOff).sort()
  return {
    ...calendar,
    areDaysWhole: calendar.areDaysWhole ?? false,
    loadedYears: [...calendar.loadedYears],
    hours: hours.map(({ week, ...rest }) => ({ ...rest, week: week.map((shifts) => [...shifts]) })),
    daysOff: dates.map((date) => ({ date, ...daysOff[date]! })),
  }
}
