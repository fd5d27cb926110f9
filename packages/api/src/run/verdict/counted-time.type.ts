import { Field, Float, Int, InterfaceType, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { DayOff } from '../../regency/calendar.type.ts'

@ObjectType({ simpleResolvers: true, description: 'What was counted of one day.' })
export class CountedDay {
  @Field(() => DateScalar) date!: string
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first office time of the day that counts; null where the office is closed.',
  })
  from!: number | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'The last.' }) to!: number | null
  @Field(() => Float, { description: 'Office minutes between the two, breaks left out.' })
  officeMinutes!: number
  @Field(() => Float, { description: 'Of these, while the clock stood still.' }) pausedMinutes!: number
  @Field(() => Float, { description: 'Of these, used.' }) usedMinutes!: number
  @Field(() => Float, { description: 'Of these, past due.' }) lateMinutes!: number
  @Field(() => DayOff, { nullable: true, description: 'Why the office was closed; null on a weekend too.' })
  dayOff!: DayOff | null
}

@InterfaceType({ description: 'How a time was counted, day by day.' })
export abstract class CountedTime {
  @Field(() => DateTimeScalar, {
    description: 'Up to when time was counted: the end, or now, or when the clock stood still.',
  })
  countedUntil!: number
  @Field(() => Int, { description: 'The revision of the working calendar that it was counted by.' })
  calendarRevision!: number
  @Field(() => [CountedDay], {
    description:
      'From the beginning of the clock to `countedUntil` or to when it is due, whichever is later; the last 400 of them.',
  })
  days!: CountedDay[]
  @Field(() => Int, { description: 'How many days before these are not told.' }) earlierDayCount!: number
  @Field(() => Float, { description: 'What all days come to; what was used.' })
  usedMinutes!: number
  @Field(() => Float, {
    description: 'What all days come to; the lateness, 0 when not late.',
  })
  lateMinutes!: number
}
