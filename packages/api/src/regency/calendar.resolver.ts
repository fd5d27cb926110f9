import type { WorkingCalendar as CalendarContent } from '@satualur/engine'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { WorkingCalendar } from './calendar.type.ts'
import { Regency } from './regency.type.ts'

@Resolver(() => Regency)
export class RegencyCalendarResolver {
  @FieldResolver(() => WorkingCalendar, {
    description: 'The working calendar of the regency: its due times can be counted with it.',
  })
  calendar(@Root() { calendar }: { calendar: CalendarContent }) {
    const dates = Object.keys(calendar.daysOff).sort()
    return { ...calendar, daysOff: dates.map((date) => ({ date, ...calendar.daysOff[date]! })) }
  }
}
