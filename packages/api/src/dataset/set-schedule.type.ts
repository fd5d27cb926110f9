import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../graphql/refusal.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { Dataset } from './dataset.type.ts'
import { Schedule, ScheduleOpens } from './schedule.type.ts'

@InputType({ description: 'A dataset and an SOP have one schedule together: said again, it is changed.' })
export class SetScheduleInput {
  @Field(() => ID) dataset!: string
  @Field(() => ID) sop!: string
  @Field(() => ScheduleOpens, { nullable: true, description: 'PERIOD_END when absent.' })
  opens?: ScheduleOpens | null
  @Field(() => Int, { nullable: true, description: '0 to 366; 0 when absent.' }) afterDays?: number | null
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When absent: as it is while the schedule goes on; a new one holds from today.',
  })
  startsOn?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'When absent the schedule goes on.' })
  endsOn?: string | null
}

@ObjectType({ description: 'Turns that have opened keep their days; those to come follow the schedule.' })
export class ScheduleSet {
  @Field(() => Schedule) schedule!: Schedule
}

@ObjectType({ implements: Refusal, description: 'The days of a schedule do not fit together.' })
export class ScheduleUnclear extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Hari pada jadwal belum sesuai. Isikan 0 sampai 366 hari, dan hari terakhir yang tidak mendahului hari mulai.',
      en: 'The days of the schedule do not fit. Give 0 to 366 days, and a last day that is not before the first.',
    })
  }
}

export const SetScheduleResult = createUnionType({
  name: 'SetScheduleResult',
  types: () => [ScheduleSet, NotSignedIn, NotAllowed, NotFound, ScheduleUnclear] as const,
})

@InputType()
export class EndScheduleInput {
  @Field(() => ID) schedule!: string
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a turn may open; today when absent.',
  })
  lastDay?: string | null
}

@ObjectType({
  description: 'No further turn opens. A schedule of which no turn has ever opened is gone altogether.',
})
export class ScheduleEnded {
  @Field(() => Dataset) dataset!: Dataset
}

export const EndScheduleResult = createUnionType({
  name: 'EndScheduleResult',
  types: () => [ScheduleEnded, NotSignedIn, NotAllowed, NotFound] as const,
})
