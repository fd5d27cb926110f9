import type { WorkingCalendar as CalendarContent } from '@satualur/engine'
import { sql } from 'kysely'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference, value } from '../../read-model/shape.ts'
import { calendarView } from '../../regency/calendar.resolver.ts'
import { WorkingCalendar } from '../../regency/calendar.type.ts'
import { regencyShape } from '../../regency/regency.shape.ts'
import { Regency } from '../../regency/regency.type.ts'
import { CalendarRecount, CalendarRevision } from './calendar-revision.type.ts'

const revisionShape: Shape = {
  type: 'CalendarRevision',
  table: 'calendar_revision',
  reads: {
    revision: column('revision'),
    amendedAt: instant('amended_at'),
    amendedBy: reference(() => personShape, 'amended_by'),
    reason: column('reason'),
    decree: column('decree'),
    calendar: value((one) => sql`(${one}.content || jsonb_build_object('revision', ${one}.revision))`),
  },
}

// What this room adds to its left neighbours' types, it also tells how to read.
Object.assign(regencyShape.reads, {
  calendarRevisions: {
    from: 'many',
    shape: () => revisionShape,
    where: (regency, one) => sql`${one}.regency_id = ${regency}.id`,
    orderBy: (one) => sql`${one}.revision desc`,
  },
  recount: value(
    (regency) => sql`(select json_build_object('left', count(c.run_id) filter (where c.done_at is null),
        'done', count(c.done_at))
      from calendar k left join calendar_recount c on c.regency_id = k.regency_id and c.revision = k.revision
      where k.regency_id = ${regency}.id)`,
  ),
} satisfies Shape['reads'])

@Resolver(() => Regency)
export class RegencyAmendmentResolver {
  @FieldResolver(() => [CalendarRevision], { description: 'Every calendar that was in force, newest first.' })
  calendarRevisions(@Root() { calendarRevisions }: Regency & { calendarRevisions: CalendarRevision[] }) {
    return calendarRevisions
  }

  @FieldResolver(() => CalendarRecount)
  recount(@Root() { recount }: Regency & { recount: CalendarRecount }): CalendarRecount {
    return recount
  }
}

@Resolver(() => CalendarRevision)
export class CalendarRevisionResolver {
  @FieldResolver(() => WorkingCalendar)
  calendar(@Root() { calendar }: { calendar: CalendarContent & { revision: number } }): WorkingCalendar {
    return calendarView(calendar)
  }
}
