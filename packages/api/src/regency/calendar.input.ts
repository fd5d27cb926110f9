import type { DayOff as DayOffContent } from '@satualur/engine'
import { Field, InputType, Int } from 'type-graphql'
import { DateScalar } from '../graphql/scalars.ts'
import { DayOffKind } from './calendar.type.ts'

@InputType({ description: 'Minutes since local midnight during which the office is open.' })
export class ShiftInput {
  @Field(() => Int, { description: 'Included.' }) opens!: number
  @Field(() => Int, { description: 'Not included.' }) closes!: number
}

@InputType({ description: 'The office hours from a date on.' })
export class OfficeHoursInput {
  @Field(() => DateScalar) from!: string
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; absent for open-ended. Where two overlap, the later `from` wins.',
  })
  until?: string | null
  @Field(() => String, { description: 'What they rest on: “Perbup 12/2024”.' }) name!: string
  @Field(() => [[ShiftInput]], {
    description: 'Seven days from Monday, each with its shifts in order; none on a day off.',
  })
  week!: ShiftInput[][]
}

@InputType({ description: 'A date on which the office stays closed.' })
export class DayOffInput {
  @Field(() => DateScalar) date!: string
  @Field(() => String) name!: string
  @Field(() => DayOffKind) kind!: DayOffContent['kind']
  @Field(() => Boolean, { description: 'False where no decree was read for it.' }) isVerified!: boolean
}

@InputType({ description: 'A working calendar, whole. The zone of a regency never changes.' })
export class CalendarInput {
  @Field(() => [OfficeHoursInput]) hours!: OfficeHoursInput[]
  @Field(() => [DayOffInput]) daysOff!: DayOffInput[]
  @Field(() => [Int], { description: 'Years whose holiday decree is loaded.' }) loadedYears!: number[]
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a time in days, weeks or months lasts until the office closes on its last day. As it is in force where this is absent.',
  })
  areDaysWhole?: boolean | null
}
