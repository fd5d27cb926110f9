import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Run } from '../run/run.type.ts'
import { Task } from '../run/task.type.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'What somebody said about a run or one of its tasks. It is never re-worded; struck, it stays readable.',
})
export class RunComment {
  @Field(() => ID) id!: string
  @Field(() => Run) run!: Run
  @Field(() => Task, { nullable: true, description: 'Null where it is about the run as a whole.' })
  task!: Task | null
  @Field(() => String, { description: 'Plain text.' }) text!: string
  @Field(() => [Person], { description: 'Who was named, by name.' }) mentions!: Person[]
  @Field(() => Person) author!: Person
  @Field(() => DateTimeScalar) at!: number
  @Field(() => DateTimeScalar, { nullable: true }) struckAt!: number | null
  @Field(() => Person, { nullable: true }) struckBy!: Person | null
  @Field(() => String, { nullable: true }) strikeReason!: string | null
  @Field(() => Boolean, { description: 'Whether the viewer may strike it.' }) isStrikable!: boolean
}
