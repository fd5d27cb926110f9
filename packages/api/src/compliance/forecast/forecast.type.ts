import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { Task } from '../../run/task.type.ts'

export const ForecastReason = { HISTORY: 'history', QUEUE: 'queue' } as const
export type ForecastReason = (typeof ForecastReason)[keyof typeof ForecastReason]
registerEnumType(ForecastReason, {
  name: 'ForecastReason',
  description: 'Tasks of its step usually take longer; its performers have too much in hand before it.',
})

@ObjectType({
  simpleResolvers: true,
  description: 'What is in the hands of whoever is likely to complete a task.',
})
export class ForecastQueue {
  @Field(() => Person) person!: Person
  @Field(() => Int, { description: 'Open tasks of theirs that are due before it.' }) tasksAhead!: number
  @Field(() => Float, {
    description:
      'How many they completed on a working day of the last four weeks on which anything waited for them.',
  })
  tasksPerDay!: number
}

@ObjectType({ description: 'An open task that is in time now and is not likely to be completed in time.' })
export class ForecastTask {
  @Field(() => Task) task!: Task
  @Field(() => DateTimeScalar) expectedAt!: number
  @Field(() => Float, { description: 'Working minutes by which that is past its due time.' })
  expectedLateMinutes!: number
  @Field(() => Float, { description: 'Working minutes that it has used so far.' }) usedMinutes!: number
  @Field(() => Float, { description: 'Working minutes until it is due.' }) leftMinutes!: number
  @Field(() => Float, {
    nullable: true,
    description:
      'What tasks of its step took in the last year that had been open for as long: half took less. Null where none is on record.',
  })
  usualMinutes!: number | null
  @Field(() => ForecastQueue, {
    nullable: true,
    description: 'Null where none of its performers has completed anything lately.',
  })
  queue!: ForecastQueue | null
  @Field(() => [ForecastReason], { description: 'Each alone would make it late.' }) reasons!: ForecastReason[]
  @Field(() => String, { description: 'Why, in the reader’s language.' }) sentence!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is likely to become late: a likelihood by the median, and no promise.',
})
export class Forecast {
  @Field(() => DateTimeScalar) asOf!: number
  @Field(() => DateTimeScalar, { description: 'Tasks that are due before then are looked at.' })
  until!: number
  @Field(() => Int, { description: 'Open tasks that are due until then and run.' }) dueCount!: number
  @Field(() => Int, { description: 'Of these, those that are likely to be late.' }) lateCount!: number
  @Field(() => Boolean, {
    description: 'There are more than 500 of them; only those due soonest were looked at.',
  })
  isCutOff!: boolean
  @Field(() => [ForecastTask], { description: 'Those that are likely to be late, due soonest first.' })
  tasks!: ForecastTask[]
}
