import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { NotAllowed, NotSignedIn, ReasonMissing } from '../../graphql/refusal.ts'
import { CalendarInput } from '../../regency/calendar.input.ts'
import { CalendarMoved, CalendarUnchanged, CalendarUnsound } from '../../regency/calendar-refusal.type.ts'
import { Regency } from '../../regency/regency.type.ts'
import { Repeatable } from '../command/repeatable.input.ts'
import { IdempotencyConflict } from '../command/refusal/run-refusal.type.ts'

@InputType({ description: 'Another calendar for the regency, from now on.' })
export class AmendCalendarInput extends Repeatable {
  @Field(() => CalendarInput, { description: 'The whole calendar as it is to be.' }) calendar!: CalendarInput
  @Field(() => String, { description: 'Why; told to everybody whose task is due at another time.' })
  reason!: string
  @Field(() => String, { nullable: true, description: 'The decree that it rests on, as a reader finds it.' })
  decree?: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'Refuse if the calendar’s revision is another one.',
  })
  expecting?: number | null
}

@ObjectType({
  description: 'The calendar is in force. Open tasks are recounted from now on: see `Regency.recount`.',
})
export class CalendarAmended {
  @Field(() => Regency) regency!: Regency
}

export const AmendCalendarResult = createUnionType({
  name: 'AmendCalendarResult',
  types: () =>
    [
      CalendarAmended,
      NotSignedIn,
      NotAllowed,
      ReasonMissing,
      CalendarUnsound,
      CalendarMoved,
      CalendarUnchanged,
      IdempotencyConflict,
    ] as const,
})
