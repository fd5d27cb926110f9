import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { Opd } from '../../regency/regency.type.ts'
import { Task } from '../../run/task.type.ts'

@ObjectType({ simpleResolvers: true })
export class LateOpd {
  @Field(() => Opd) opd!: Opd
  @Field(() => Int) taskCount!: number
  @Field(() => Float, { description: 'Working minutes.' }) longestLateMinutes!: number
}

@ObjectType({ simpleResolvers: true })
export class LatePerson {
  @Field(() => Person) person!: Person
  @Field(() => Int, { description: 'A task with several performers counts for each of them.' })
  taskCount!: number
  @Field(() => Float, { description: 'Working minutes.' }) longestLateMinutes!: number
  @Field(() => Task, { description: 'The one that is late for longest.' }) longestLate!: Task
}

@ObjectType({
  simpleResolvers: true,
  description: 'Open tasks that are past due now and not paused, and with whom they are.',
})
export class LateNow {
  @Field(() => DateTimeScalar) asOf!: number
  @Field(() => Int) taskCount!: number
  @Field(() => Int, { description: 'In how many runs.' }) runCount!: number
  @Field(() => [LateOpd], { description: 'Most tasks first.' }) byOpd!: LateOpd[]
  @Field(() => [LatePerson], {
    description: 'Most tasks first, at most 200: who has taken a task on, else all its performers.',
  })
  byPerson!: LatePerson[]
}
