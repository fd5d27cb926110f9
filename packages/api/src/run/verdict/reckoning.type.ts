import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Waktu } from '../../sop/step.type.ts'
import { CountedTime } from './counted-time.type.ts'

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

@ObjectType({
  simpleResolvers: true,
  implements: CountedTime,
  description: 'How the numbers of a task came about: read off the events of its run, and counted anew.',
})
export class Reckoning extends CountedTime {
  @Field(() => DateTimeScalar, {
    description: 'When the clock of its row began, which may be before the task opened.',
  })
  openedAt!: number
  @Field(() => Waktu, { description: 'The standard time that it was counted by, as read.' }) waktu!: Waktu
  @Field(() => Boolean, {
    description: 'Whether its days are whole by that calendar: then it was first due when the office closed.',
  })
  areDaysWhole!: boolean
  @Field(() => DateTimeScalar, { nullable: true, description: 'As it was first set.' })
  originalDueAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) dueAt!: number | null
  @Field(() => [DueShift], { description: 'What led from the one to the other, oldest first.' })
  changes!: DueShift[]
  @Field(() => [Standstill], { description: 'Oldest first.' }) pauses!: Standstill[]
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null where nobody has completed it.' })
  completedAt!: number | null
}
