import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { DayOff } from '../../regency/calendar.type.ts'
import { Waktu } from '../../sop/step.type.ts'

export const DueShiftCause = { PAUSE: 'pause', RECOUNT: 'recount', MIGRATION: 'migration' } as const
export type DueShiftCause = (typeof DueShiftCause)[keyof typeof DueShiftCause]
registerEnumType(DueShiftCause, {
  name: 'DueShiftCause',
  description:
    'A pause that ended, an amendment of the working calendar, or a move to another version of the SOP.',
})

@ObjectType({ simpleResolvers: true, description: 'What moved a due time.' })
export class DueShift {
  @Field(() => DateTimeScalar) at!: number
  @Field(() => Int, { description: 'Of its event in the run.' }) sequence!: number
  @Field(() => DueShiftCause) cause!: DueShiftCause
  @Field(() => DateTimeScalar, { nullable: true }) from!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) to!: number | null
  @Field(() => String, { nullable: true, description: 'As it was given.' }) reason!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A time in which the clock stood still.' })
export class Standstill {
  @Field(() => DateTimeScalar) since!: number
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it stands still.' })
  until!: number | null
  @Field(() => Int, { description: 'Of the event in the run that stopped it.' }) sequence!: number
  @Field(() => String, { nullable: true, description: 'As it was given.' }) reason!: string | null
}

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
  @Field(() => Float, { description: 'Of these, used by the task.' }) usedMinutes!: number
  @Field(() => Float, { description: 'Of these, past due.' }) lateMinutes!: number
  @Field(() => DayOff, { nullable: true, description: 'Why the office was closed; null on a weekend too.' })
  dayOff!: DayOff | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'How the numbers of a task came about: read off the events of its run, and counted anew.',
})
export class Reckoning {
  @Field(() => DateTimeScalar, {
    description: 'When the clock of its row began, which may be before the task opened.',
  })
  openedAt!: number
  @Field(() => Waktu, { description: 'The standard time that it was counted by, as read.' }) waktu!: Waktu
  @Field(() => DateTimeScalar, { nullable: true, description: 'As it was first set.' })
  originalDueAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) dueAt!: number | null
  @Field(() => [DueShift], { description: 'What led from the one to the other, oldest first.' })
  changes!: DueShift[]
  @Field(() => [Standstill], { description: 'Oldest first.' }) pauses!: Standstill[]
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null where nobody has completed it.' })
  completedAt!: number | null
  @Field(() => DateTimeScalar, {
    description: 'Up to when time was counted: its closing, or now, or when its clock stood still.',
  })
  countedUntil!: number
  @Field(() => Int, { description: 'The revision of the working calendar that it was counted by.' })
  calendarRevision!: number
  @Field(() => [CountedDay], {
    description:
      'From the beginning of the clock to `countedUntil` or `dueAt`, whichever is later; the last 400 of them.',
  })
  days!: CountedDay[]
  @Field(() => Int, { description: 'How many days before these are not told.' }) earlierDayCount!: number
  @Field(() => Float, { description: 'What all days come to; `usedMinutes` of the task.' })
  usedMinutes!: number
  @Field(() => Float, {
    description: 'What all days come to; `latenessMinutes` of the task, 0 when not late.',
  })
  lateMinutes!: number
}
