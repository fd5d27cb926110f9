import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Sop } from '../sop/sop.type.ts'
import { Dataset } from './dataset.type.ts'

export const ScheduleOpens = { PERIOD_START: 'period-start', PERIOD_END: 'period-end' } as const
export type ScheduleOpens = (typeof ScheduleOpens)[keyof typeof ScheduleOpens]
registerEnumType(ScheduleOpens, {
  name: 'ScheduleOpens',
  description:
    'PERIOD_START: on the first day of the period that the data are about; PERIOD_END: on the day after its last.',
})

@ObjectType({
  simpleResolvers: true,
  description:
    'By which SOP an entry of the Daftar Data is carried out once in every period. How often that is follows from the dataset.',
})
export class Schedule {
  @Field(() => ID) id!: string
  @Field(() => Dataset) dataset!: Dataset
  @Field(() => Sop) sop!: Sop
  @Field(() => ScheduleOpens, { description: 'From where the days before a turn opens are counted.' })
  opens!: ScheduleOpens
  @Field(() => Int, { description: 'So many days later, 0 to 366.' }) afterDays!: number
  @Field(() => DateScalar, { description: 'The first day on which a turn may open.' }) startsOn!: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which a turn may open.' })
  endsOn!: string | null
  @Field(() => Person, {
    nullable: true,
    description:
      'The admin who answers for it; nobody where it came with the regency’s first files. Runs that it opens are told as theirs.',
  })
  setBy!: Person | null
}
